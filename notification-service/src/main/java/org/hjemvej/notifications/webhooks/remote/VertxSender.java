package org.hjemvej.notifications.webhooks.remote;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.hjemvej.notifications.webhooks.Targets;
import org.hjemvej.notifications.webhooks.WebhookAttempt;
import org.hjemvej.notifications.webhooks.WebhookSender;
import org.hjemvej.notifications.webhooks.WebhookSettings;

/**
 * Connects to the address that was checked, while host header, server name and certificate check go by the name. Follows no
 * redirect; of the answer only the status is looked at.
 */
@ApplicationScoped
class VertxSender implements WebhookSender {

    private final HttpClient http;
    private final WebhookSettings settings;

    VertxSender(Vertx vertx, WebhookSettings settings) {
        this.settings = settings;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                // an address can be a secret of its owner: it goes into no trace, and no trace goes to it
                .setTracingPolicy(TracingPolicy.IGNORE)
                .setConnectTimeout((int) settings.patience().toMillis())
                .setKeepAlive(false)
                .setMaxRedirects(0)
                .setVerifyHost(true)
                .setMaxPoolSize(settings.atOnce())
                .setDecompressionSupported(false));
    }

    @Override
    public WebhookAttempt.Outcome send(
            Targets.Target target, String id, long timestamp, String signature, String body) {
        long started = System.nanoTime();
        RequestOptions request = new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), target.address().getHostAddress()))
                .setHost(target.uri().getHost())
                .setPort(target.port())
                .setSsl(target.tls())
                .setMethod(HttpMethod.POST)
                .setFollowRedirects(false)
                .setTimeout(settings.patience().toMillis())
                .setURI(pathOf(target))
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "Hjemvej-Webhooks/1")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", Long.toString(timestamp))
                .putHeader("webhook-signature", signature);
        try {
            int status = http.request(request)
                    .compose(sent -> sent.send(Buffer.buffer(body)))
                    .map(VertxSender::statusOnly)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(2 * settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            return new WebhookAttempt.Outcome(status, null, since(started));
        } catch (ExecutionException e) {
            return new WebhookAttempt.Outcome(null, code(e.getCause()), since(started));
        } catch (TimeoutException e) {
            return new WebhookAttempt.Outcome(null, "TIMEOUT", since(started));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new WebhookAttempt.Outcome(null, "INTERRUPTED", since(started));
        }
    }

    /** The answer's content is nobody's business here: the connection is closed without reading it. */
    private static int statusOnly(HttpClientResponse response) {
        response.request().connection().close();
        return response.statusCode();
    }

    private static String pathOf(Targets.Target target) {
        String path = target.uri().getRawPath().isEmpty() ? "/" : target.uri().getRawPath();
        return target.uri().getRawQuery() == null
                ? path
                : path + "?" + target.uri().getRawQuery();
    }

    private static long since(long started) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }

    private static String code(Throwable failure) {
        return switch (failure) {
            case SSLException tls -> "TLS_FAILED";
            case java.util.concurrent.TimeoutException slow -> "TIMEOUT";
            case java.net.ConnectException refused -> "CONNECTION_REFUSED";
            default -> "CONNECTION_FAILED";
        };
    }

    @PreDestroy
    void stop() {
        http.close();
    }
}
