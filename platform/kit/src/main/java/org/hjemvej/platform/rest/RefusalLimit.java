package org.hjemvej.platform.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.rules.Rule;

/**
 * Who is refused again and again (401, 403) has to wait: guessing tokens or rights is slow. Counted by the address of the
 * connection; a header cannot dodge it. Who is let in is counted by {@link RateLimit} instead.
 */
@ApplicationScoped
class RefusalLimit {

    private static final int BEFORE_EVERYTHING = 200;
    private static final int SECONDS = 10;
    private static final Set<Integer> REFUSALS = Set.of(401, 403);

    private final int perMinute;
    private final int burst;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    RefusalLimit(
            @ConfigProperty(name = "hjemvej.rate.refusals-per-minute") int perMinute,
            @ConfigProperty(name = "hjemvej.rate.refusals-burst") int burst) {
        this.perMinute = perMinute;
        this.burst = burst;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_EVERYTHING);
    }

    private void pass(RoutingContext request) {
        Bucket refusals = buckets.get(request.request().remoteAddress().hostAddress(), address -> bucket());
        if (refusals.getAvailableTokens() == 0) {
            refuse(request);
            return;
        }
        request.addEndHandler(done -> {
            if (REFUSALS.contains(request.response().getStatusCode())) {
                refusals.tryConsume(1);
            }
        });
        request.next();
    }

    /** The same problem document as everywhere; written by hand because nothing of the request has been looked at yet. */
    private static void refuse(RoutingContext request) {
        Rule rule = InterfaceRule.TOO_MANY_REQUESTS;
        Locale locale = RequestLanguage.of(request.request().getHeader("Accept-Language"));
        String wait = Integer.toString(SECONDS);
        JsonObject problem = new JsonObject()
                .put("type", rule.urn())
                .put("status", rule.definition().status())
                .put("title", rule.definition().title().in(locale))
                .put("code", rule.name())
                .put("nextStep", rule.definition().nextStep().in(locale).replace("{retryAfter}", wait))
                .put("traceId", Ids.random().toString().replace("-", ""));
        request.response()
                .setStatusCode(rule.definition().status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", locale.getLanguage())
                .putHeader("Cache-Control", "no-store")
                .putHeader("Retry-After", wait)
                .end(problem.encode());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(burst)
                        .refillGreedy(perMinute, Duration.ofMinutes(1))
                        .build())
                .build();
    }
}
