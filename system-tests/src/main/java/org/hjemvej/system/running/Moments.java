package org.hjemvej.system.running;

import java.time.Duration;
import java.util.concurrent.ConcurrentSkipListMap;

/** How many cores others used in each of the moments that followed each other. */
final class Moments {

    /**
     * So long before and after a request is due nobody may take the machine: what came in a disturbed moment is worked off
     * after it. It does not depend on how long the answer took, or slow ones would be void more often.
     */
    private static final long ROUND_ABOUT = Duration.ofSeconds(1).toNanos();

    /** By the end of each, as {@link System#nanoTime} told it. */
    private final ConcurrentSkipListMap<Long, Double> cores = new ConcurrentSkipListMap<>();

    void add(long end, double used) {
        cores.put(end, used);
    }

    /** Whether all moments were quiet, as far as they are known, round about this time. */
    boolean quiet(long due) {
        Long last = cores.ceilingKey(due + ROUND_ABOUT);
        return cores.subMap(due - ROUND_ABOUT, false, last == null ? Long.MAX_VALUE : last, true).values().stream()
                .allMatch(Neighbours::quiet);
    }

    /** Whether all moments round about this time are known. */
    boolean known(long due) {
        return cores.ceilingKey(due + ROUND_ABOUT) != null;
    }

    String told() {
        long disturbed =
                cores.values().stream().filter(used -> !Neighbours.quiet(used)).count();
        return disturbed + " of " + cores.size() + " moments";
    }
}
