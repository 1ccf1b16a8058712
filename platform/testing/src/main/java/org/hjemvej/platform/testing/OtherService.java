package org.hjemvej.platform.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The door of another service for a test: answers every GET with one body, and keeps what it was asked. */
public final class OtherService implements AutoCloseable {

    static final String PORT = "hjemvej.test.other-service.port";

    private final HttpServer server;
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final List<String> callers = new CopyOnWriteArrayList<>();

    private OtherService(HttpServer server) {
        this.server = server;
    }

    /** Opens the door where the service under test looks for others. */
    public static OtherService answering(String json) {
        try {
            InetSocketAddress address =
                    new InetSocketAddress(InetAddress.getByName("localhost"), Integer.getInteger(PORT));
            OtherService other = new OtherService(HttpServer.create(address, 0));
            other.server.createContext("/", exchange -> other.answer(exchange, json));
            other.server.start();
            return other;
        } catch (IOException e) {
            throw new IllegalStateException("The port of the other service is taken", e);
        }
    }

    /** Paths with their queries, in the order they came. */
    public List<String> questions() {
        return questions;
    }

    /** The Authorization headers that came with them. */
    public List<String> callers() {
        return callers;
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        questions.add(exchange.getRequestURI().toString());
        callers.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
