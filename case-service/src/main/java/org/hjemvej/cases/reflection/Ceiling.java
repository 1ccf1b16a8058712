package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many days a period may have in all.
 *
 * @param days of the whole period
 * @param rule the version of the rule it is taken from, or the exceptional ceiling that two persons set
 * @param validFrom since when this version of the rule is valid; null for an exceptional ceiling
 */
public record Ceiling(int days, String rule, @Nullable LocalDate validFrom) {

    private static final String EXCEPTION = "exceptional-ceiling:";

    /** The higher ceiling that two persons set for this period, or this one. */
    Ceiling orOf(ReflectionPeriod period) {
        RaisedCeiling raised = period.raisedCeiling();
        return raised == null || raised.exceptionalCeilingDays() <= days
                ? this
                : new Ceiling(raised.exceptionalCeilingDays(), EXCEPTION + raised.exceptionalCeilingId(), null);
    }
}
