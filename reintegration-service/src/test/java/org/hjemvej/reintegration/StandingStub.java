package org.hjemvej.reintegration;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands in for partner-service and case-service in the two synchronous reads. What it answers is set per test by the
 * system properties {@code stub.good}, {@code stub.stands}, {@code stub.status} and {@code stub.code} (of a problem); it answers after {@code stub.millis} and
 * says in {@code stub.asked} that it was asked.
 */
public class StandingStub implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;

    static void answers(boolean good, boolean stands, int status) {
        System.setProperty("stub.good", Boolean.toString(good));
        System.setProperty("stub.stands", Boolean.toString(stands));
        System.setProperty("stub.status", Integer.toString(status));
        System.setProperty("stub.code", "");
        System.setProperty("stub.millis", "0");
        System.setProperty("stub.asked", "false");
    }

    /** What is asked about is not known there, and the service says so. */
    static void knowsNothing() {
        answers(true, true, 404);
        System.setProperty("stub.code", "NOT_FOUND");
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            System.setProperty("stub.asked", "true");
            LockSupport.parkNanos(
                    Duration.ofMillis(Long.getLong("stub.millis", 0)).toNanos());
            String body = exchange.getRequestURI().getPath().contains("agreements")
                    ? "{\"agreementId\":\"X\",\"good\":" + System.getProperty("stub.good", "true") + "}"
                    : "{\"scope\":\"S\",\"stands\":" + System.getProperty("stub.stands", "true") + "}";
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            String code = System.getProperty("stub.code", "");
            if (!code.isEmpty()) {
                exchange.getResponseHeaders().add("Problem-Code", code);
            }
            exchange.sendResponseHeaders(Integer.parseInt(System.getProperty("stub.status", "200")), bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        return Map.of("quarkus.rest-client.agreements.url", url, "quarkus.rest-client.consents.url", url);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
