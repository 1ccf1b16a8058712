package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many days of reflection and restitution a person may have in all.
 *
 * @param days in all, those of her earlier periods included
 * @param rule the version of the rule it is taken from, or the exceptional ceiling that two persons set
 * @param validFrom since when this version of the rule is valid; null for an exceptional ceiling
 * @param earlierDays how many of them she has had in earlier periods
 */
public record Ceiling(int days, String rule, @Nullable LocalDate validFrom, int earlierDays) {

    private static final String EXCEPTION = "exceptional-ceiling:";

    /** The higher ceiling that two persons set for this period, or this one. */
    Ceiling orOf(ReflectionPeriod period) {
        RaisedCeiling raised = period.raisedCeiling();
        return raised == null || raised.exceptionalCeilingDays() <= days
                ? this
                : new Ceiling(
                        raised.exceptionalCeilingDays(), EXCEPTION + raised.exceptionalCeilingId(), null, earlierDays);
    }

    /** How many of the days are left for one period: none when the earlier ones have taken all. */
    public int left() {
        return Math.max(0, days - earlierDays);
    }
}
