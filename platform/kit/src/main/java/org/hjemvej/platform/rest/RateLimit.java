package org.hjemvej.platform.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rules.InterfaceRule;

/**
 * So many requests for each caller, or for each address where nobody has signed in; counted by this instance alone. The
 * address is that of the connection: a header cannot dodge the limit.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 10)
class RateLimit implements ContainerRequestFilter {

    private static final int MOST_CALLERS = 100_000;

    private final Caller caller;
    private final CurrentVertxRequest request;
    private final int perMinute;
    private final int burst;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    RateLimit(
            Caller caller,
            CurrentVertxRequest request,
            @ConfigProperty(name = "hjemvej.rate.per-minute") int perMinute,
            @ConfigProperty(name = "hjemvej.rate.burst") int burst) {
        this.caller = caller;
        this.request = request;
        this.perMinute = perMinute;
        this.burst = burst;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        String id = caller.id();
        take(
                id.isEmpty()
                        ? "address "
                                + request.getCurrent().request().remoteAddress().hostAddress()
                        : "caller " + id);
    }

    /** Takes one request of this caller from its share, or refuses and says when there is one again. */
    void take(String who) {
        ConsumptionProbe probe = buckets.get(who, key -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
            throw InterfaceRule.TOO_MANY_REQUESTS.broken(Map.of(Problems.RETRY_AFTER, seconds));
        }
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
