package org.hjemvej.system.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What clients saw, written before each request and after each answer. A request without an answer may have happened or not:
 * it is never counted as failed.
 */
final class History {

    /** Whether a command was acknowledged, refused for good, or is of unknown fate. */
    enum Outcome {
        OK,
        REFUSED,
        UNKNOWN
    }

    /**
     * One attempt of one command.
     *
     * @param key the Idempotency-Key, the same for each attempt of a command
     * @param id what the answer named; absent unless acknowledged
     * @param millis how long the answer took
     * @param at machine time of the start, in nanoseconds
     */
    record Attempt(String key, Outcome outcome, @Nullable String id, int status, double millis, long at) {}

    private final List<Attempt> attempts = Collections.synchronizedList(new ArrayList<>());

    void add(Attempt attempt) {
        attempts.add(attempt);
    }

    List<Attempt> attempts() {
        synchronized (attempts) {
            return List.copyOf(attempts);
        }
    }
}
