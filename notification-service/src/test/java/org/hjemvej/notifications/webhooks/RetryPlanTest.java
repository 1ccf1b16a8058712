package org.hjemvej.notifications.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    @Test
    void the_plan_goes_on_for_more_than_three_days_and_then_ends() {
        Duration all = Duration.ZERO;
        int attempts = 1;
        while (RetryPlan.after(attempts, 0).isPresent()) {
            all = all.plus(RetryPlan.after(attempts, 0).orElseThrow());
            attempts++;
        }

        assertThat(attempts).isEqualTo(10);
        assertThat(all).isGreaterThan(Duration.ofDays(3));
    }

    @Test
    void attempts_that_failed_together_spread_by_a_tenth() {
        assertThat(RetryPlan.after(2, 0)).contains(Duration.ofMinutes(5));
        assertThat(RetryPlan.after(2, 1)).contains(Duration.ofMinutes(5).plusSeconds(30));
    }
}
