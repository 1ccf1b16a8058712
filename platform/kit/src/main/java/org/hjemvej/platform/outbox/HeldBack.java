package org.hjemvej.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Subjects whose next event the broker refuses as it is: each waits for its own time, longer after every refusal, and others
 * do not wait for it.
 */
final class HeldBack {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Map<String, Wait> waits = new HashMap<>();

    private record Wait(long until, Duration length) {}

    /** The subjects that still wait at this instant of the machine's monotonic clock. */
    Set<String> at(long nanos) {
        Set<String> held = new HashSet<>();
        waits.forEach((subject, wait) -> {
            if (wait.until() - nanos > 0) {
                held.add(subject);
            }
        });
        return held;
    }

    /** Takes in what a round of sending has brought. */
    void after(Set<String> tried, Set<String> refused, long nanos) {
        for (Iterator<String> subjects = waits.keySet().iterator(); subjects.hasNext(); ) {
            String subject = subjects.next();
            if (tried.contains(subject) && !refused.contains(subject)) {
                subjects.remove();
            }
        }
        for (String subject : refused) {
            Wait before = waits.get(subject);
            Duration length = before == null ? FIRST : before.length().multipliedBy(2);
            if (length.compareTo(LONGEST) > 0) {
                length = LONGEST;
            }
            waits.put(subject, new Wait(nanos + length.toNanos(), length));
        }
    }
}
