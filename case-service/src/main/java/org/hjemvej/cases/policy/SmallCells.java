package org.hjemvej.cases.policy;

import jakarta.enterprise.context.ApplicationScoped;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Counts so small that somebody could be known by them are not told. */
@ApplicationScoped
public class SmallCells {

    private static final String THRESHOLD = "statistics.smallCellThreshold";

    private final Policies policies;
    private final BusinessClock clock;

    SmallCells(Policies policies, BusinessClock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** The smallest count that is told today. */
    public int threshold() {
        return policies.number(THRESHOLD, clock.today());
    }

    /** The count, or nothing when it is below the threshold. */
    public static @Nullable Long told(long count, int threshold) {
        return count < threshold ? null : count;
    }
}
