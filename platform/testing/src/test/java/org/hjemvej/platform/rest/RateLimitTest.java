package org.hjemvej.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.hjemvej.platform.caller.CallerOf;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.rules.RuleBroken;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final RateLimit limit = new RateLimit(
            CallerOf.identity(
                    QuarkusSecurityIdentity.builder().setAnonymous(true).build()),
            new CurrentVertxRequest(),
            60,
            3);

    @Test
    void who_has_used_up_its_share_is_told_when_to_come_again_and_others_are_not_held_up() {
        for (int i = 0; i < 3; i++) {
            limit.take("caller a");
        }

        RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> limit.take("caller a"));

        assertThat(refused.rule()).isEqualTo(InterfaceRule.TOO_MANY_REQUESTS);
        HttpProblem problem =
                new Problems(new RequestLanguage(new CurrentVertxRequest())).of(refused.rule(), refused.facts());
        assertThat(problem.getStatusCode()).isEqualTo(429);
        assertThat(problem.getHeaders().get("Retry-After").toString()).isEqualTo("1");
        limit.take("caller b");
    }
}
