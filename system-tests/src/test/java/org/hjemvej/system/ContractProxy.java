package org.hjemvej.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Stands before a service, sends each request on with the token of a role that may do it, and holds every answer to the
 * service's OpenAPI document: a status the document does not name and a server error are kept as breaches.
 */
final class ContractProxy implements AutoCloseable {

    private static final Set<String> HOP = Set.of(
            "host",
            "connection",
            "content-length",
            "transfer-encoding",
            "upgrade",
            "expect",
            "keep-alive",
            "authorization");
    private static final Set<Integer> LET_TO_THE_RULES = Set.of(409, 412, 428);
    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");

    private record Operation(String name, String method, Pattern path, Set<String> statuses) {}

    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String target;
    private final List<String> tokens;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, Integer> roles = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> answers = new ConcurrentHashMap<>();
    private final Set<String> breaches = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();

    private ContractProxy(HttpServer server, String target, List<String> tokens) {
        this.server = server;
        this.target = target;
        this.tokens = tokens;
    }

    static ContractProxy before(String target, JsonNode openApi, List<String> tokens) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        ContractProxy proxy = new ContractProxy(server, target, tokens);
        openApi.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(verb -> VERBS.contains(verb.getKey()))
                        .forEach(verb ->
                                proxy.operations.add(operation(path.getKey(), verb.getKey(), verb.getValue()))));
        server.createContext("/", proxy::pass);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return proxy;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    int requests() {
        return requests.get();
    }

    /** The operations of the document. */
    Set<String> operations() {
        return operations.stream().map(Operation::name).collect(Collectors.toSet());
    }

    /** The statuses each operation has answered, by its name. */
    Map<String, Set<String>> answers() {
        return answers;
    }

    Set<String> breaches() {
        return new TreeSet<>(breaches);
    }

    private static Operation operation(String path, String verb, JsonNode document) {
        Set<String> statuses = new TreeSet<>();
        document.path("responses").fieldNames().forEachRemaining(statuses::add);
        String pattern = Pattern.quote(path).replaceAll("\\{[^}]+}", "\\\\E[^/]*\\\\Q");
        return new Operation(
                verb.toUpperCase(Locale.ROOT) + " " + path,
                verb.toUpperCase(Locale.ROOT),
                Pattern.compile(pattern),
                statuses);
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getRawPath();
        Operation operation = operations.stream()
                .filter(each -> each.method().equals(method)
                        && each.path().matcher(path).matches())
                .findFirst()
                .orElse(null);
        try {
            HttpResponse<byte[]> answer = asSomebodyWhoMay(exchange, operation, body);
            requests.incrementAndGet();
            judge(operation, method + " " + path, answer.statusCode());
            answer.headers().map().forEach((name, values) -> {
                if (!HOP.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            if (answer.body().length > 0) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            breaches.add(method + " " + path + " was not answered: " + e.getMessage());
            exchange.sendResponseHeaders(502, -1);
        } finally {
            exchange.close();
        }
    }

    /** Tries one role after the other until one may; who was let to the rules of an operation is asked first next time. */
    private HttpResponse<byte[]> asSomebodyWhoMay(HttpExchange exchange, Operation operation, byte[] body)
            throws IOException, InterruptedException {
        String name = operation == null ? "" : operation.name();
        int first = roles.getOrDefault(name, 0);
        HttpResponse<byte[]> answer = send(exchange, tokens.get(first), body);
        int asked = first;
        for (int i = 1; answer.statusCode() == 403 && i < tokens.size(); i++) {
            asked = (first + i) % tokens.size();
            answer = send(exchange, tokens.get(asked), body);
        }
        if (answer.statusCode() < 300 || LET_TO_THE_RULES.contains(answer.statusCode())) {
            roles.put(name, asked);
        }
        return answer;
    }

    private HttpResponse<byte[]> send(HttpExchange exchange, String token, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
                .header("Authorization", "Bearer " + token);
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private void judge(Operation operation, String what, int status) {
        if (status >= 500) {
            breaches.add((operation == null ? what : operation.name()) + " answered " + status);
        }
        if (operation != null) {
            String text = Integer.toString(status);
            answers.computeIfAbsent(operation.name(), key -> ConcurrentHashMap.newKeySet())
                    .add(text);
            if (!operation.statuses().contains(text)) {
                breaches.add(operation.name() + " answered " + status + ", which its document does not name");
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
