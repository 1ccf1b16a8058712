package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many days of reflection and restitution a person may have in all.
 *
 * @param days in all, those of her other periods included
 * @param rule the version of the rule it is taken from, or the exceptional ceiling that two persons set
 * @param validFrom since when this version of the rule is valid; null for an exceptional ceiling
 * @param others the days of her other periods
 */
public record Ceiling(int days, String rule, @Nullable LocalDate validFrom, OtherDays others) {

    private static final String EXCEPTION = "exceptional-ceiling:";

    /** The higher ceiling that two persons set for this period, or this one. */
    Ceiling orOf(ReflectionPeriod period) {
        RaisedCeiling raised = period.raisedCeiling();
        return raised == null || raised.exceptionalCeilingDays() <= days
                ? this
                : new Ceiling(raised.exceptionalCeilingDays(), EXCEPTION + raised.exceptionalCeilingId(), null, others);
    }

    /** Whether one period may have these days beside those of her other periods. */
    public boolean allows(Span span) {
        return total(span) <= days;
    }

    /** How many days she has in all when one period has these. */
    int total(Span span) {
        return others.countWith(span);
    }

    /** How many days her other periods have. */
    public int otherDays() {
        return others.count();
    }
}
