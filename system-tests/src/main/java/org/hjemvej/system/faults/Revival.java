package org.hjemvej.system.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.hjemvej.system.story.Deviation;

/** Waits until a service that died is back: a new process that says it is ready. */
final class Revival {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private Revival() {}

    /** The process before it died; its successor is waited for. */
    static void of(Ground ground, String url, ProcessHandle before) {
        int port = URI.create(url).getPort();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (before.isAlive() || !isReady(port + 1000)) {
            if (System.nanoTime() > end) {
                throw new Deviation("The service at " + url + " did not come back");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        if (ground.service(url).pid() == before.pid()) {
            throw new Deviation("The service at " + url + " did not die");
        }
    }

    private static boolean isReady(int port) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Deviation("Interrupted");
        }
    }
}
