package org.hjemvej.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waiting between two tries of the same thing: 100 ms, doubling up to 5 s. */
@ApplicationScoped
class Backoff {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    void pause(int attempt) {
        long millis = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(attempt, 10));
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("Interrupted while waiting to try again");
        }
    }
}
