package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One person of an agency who acts through REST with her own token. */
public final class Agency {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String user;
    private final String token;
    private final Turn turn;
    private final Duration patience;
    private final Pace pace;

    private Agency(String user, String token, Place place) {
        this.user = user;
        this.token = token;
        this.turn = place.turn();
        this.patience = place.patience();
        this.pace = place.pace();
    }

    /** Signs in as a demo user. */
    public static Agency signIn(String user, Place place) {
        return new Agency(user, token(user, place), place);
    }

    /** Signs in as a machine client. */
    public static Agency signInClient(String client, Place place) {
        return new Agency(client, clientToken(client, place), place);
    }

    /** An access token of a demo user. */
    public static String token(String user, Place place) {
        return token(
                user,
                place,
                Map.of(
                        "grant_type", "password",
                        "username", user,
                        "password", "demo",
                        "client_id", "hjemvej-cli",
                        "client_secret", "demo",
                        "scope", "openid"));
    }

    /** An access token of a machine client. */
    public static String clientToken(String client, Place place) {
        return token(
                client,
                place,
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client,
                        "client_secret", "demo",
                        "scope", "openid"));
    }

    private static String token(String who, Place place, Map<String, String> fields) {
        return place.signedIn()
                .token(who, () -> exchange(form(place.tokenUrl(), fields)).must(200, "sign in as " + who));
    }

    private static HttpRequest form(String url, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    public String user() {
        return user;
    }

    public Answer get(String url) {
        return patiently(() -> request(url).GET().build()).answer();
    }

    /** The items of every page of a list; its address has a question mark already. */
    public List<JsonNode> all(String url) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(url + cursor).must(200, "list " + url).body();
            page.path("items").forEach(all::add);
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return all;
    }

    /** A command with a new Idempotency-Key. */
    public Answer post(String url, @Nullable String body) {
        return post(url, UUID.randomUUID().toString(), body);
    }

    public Answer post(String url, String key, @Nullable String body) {
        return patiently(() -> withBody(request(url).header("Idempotency-Key", key), "POST", body))
                .answer();
    }

    /** A search: a POST that changes nothing and takes no key. */
    public Answer search(String url, String body) {
        return patiently(() -> withBody(request(url), "POST", body)).answer();
    }

    /** A change of {@code resource} in the version that is current now. */
    public Answer put(String url, String resource, @Nullable String body) {
        String etag = get(resource).must(200, "read " + resource).etag();
        Fate fate = patiently(() -> withBody(request(url).header("If-Match", etag), "PUT", body));
        // an attempt without an answer was done after all, and the version is not the one it asked for any more
        boolean doneBefore = fate.unsure() && fate.answer().status() == 412;
        return doneBefore ? get(resource) : fate.answer();
    }

    /** A change of the version that the caller has seen. */
    public Answer putIfMatch(String url, String etag, @Nullable String body) {
        return patiently(() -> withBody(request(url).header("If-Match", etag), "PUT", body))
                .answer();
    }

    /** A change that needs no version. */
    public Answer put(String url, String body) {
        return patiently(() -> withBody(request(url), "PUT", body)).answer();
    }

    /** An answer, and whether an attempt before it is of unknown fate. */
    private record Fate(Answer answer, boolean unsure) {}

    /** Repeats what is not answered, or answered with "not now", as long as the patience lasts. */
    private Fate patiently(Supplier<HttpRequest> request) {
        long end = System.nanoTime() + patience.toNanos();
        boolean unsure = false;
        while (true) {
            try {
                HttpRequest next = request.get();
                Answer answer = pace.pass(next, () -> exchange(next));
                if (!answer.isPassing() || System.nanoTime() >= end) {
                    return new Fate(answer, unsure);
                }
            } catch (Deviation noAnswer) {
                if (System.nanoTime() >= end) {
                    throw noAnswer;
                }
                unsure = true;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /** The same as a page to print, where there is one. */
    public Answer print(String url) {
        return patiently(() ->
                        request(url).setHeader("Accept", "text/html").GET().build())
                .answer();
    }

    private HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(turn.next(url)))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/pdf;q=0.5");
    }

    private static HttpRequest withBody(HttpRequest.Builder request, String method, @Nullable String body) {
        return body == null
                ? request.method(method, HttpRequest.BodyPublishers.noBody()).build()
                : request.header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
    }

    /** Whether it is for people to read and no JSON. */
    private static boolean isToRead(HttpHeaders headers) {
        return headers.firstValue("Content-Type")
                .filter(type -> type.startsWith("application/pdf") || type.startsWith("text/html"))
                .isPresent();
    }

    private static Answer exchange(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            byte[] sent = response.body();
            return new Answer(
                    response.statusCode(),
                    response.headers(),
                    isToRead(response.headers()) || sent.length == 0 ? MissingNode.getInstance() : JSON.readTree(sent),
                    new String(sent, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new Deviation(request.uri() + " does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Deviation("Interrupted");
        }
    }
}
