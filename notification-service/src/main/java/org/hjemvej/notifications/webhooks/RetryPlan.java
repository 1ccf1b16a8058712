package org.hjemvej.notifications.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a failed delivery is tried again: the plan of Standard Webhooks, with a tenth of it as jitter. */
final class RetryPlan {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private RetryPlan() {}

    /**
     * The wait after an attempt, or nothing when that was the last one.
     *
     * @param attempts how many there have been, from 1
     * @param chance between 0 and 1, spreads attempts that failed together
     */
    static Optional<Duration> after(int attempts, double chance) {
        if (attempts > WAITS.size()) {
            return Optional.empty();
        }
        Duration wait = WAITS.get(attempts - 1);
        return Optional.of(wait.plusMillis((long) (wait.toMillis() * 0.1 * chance)));
    }
}
