package org.hjemvej.system.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Place;

/** A receiver of webhooks on this machine that takes what comes. */
final class WebhookSink implements AutoCloseable {

    private static final int AT_ONCE = 100;

    private final HttpServer server;

    private WebhookSink(HttpServer server) {
        this.server = server;
    }

    static WebhookSink open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), AT_ONCE);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return new WebhookSink(server);
    }

    /** Lets CMM's notices of assessments come here. */
    void subscribe(Place place) {
        Agency.signIn("mette", place)
                .post(
                        place.notificationUrl() + "/v1/webhook-subscriptions",
                        "{\"url\":\"http://localhost:" + server.getAddress().getPort()
                                + "/notices\",\"codes\":[\"victim-assessed\"]}")
                .must(201, "subscribe");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
