package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import java.util.Map;

/**
 * More days are asked for on a day.
 *
 * @param today the day on which the service hears of it
 * @param mustPrecedeEnd whether the rule of that day wants it by the last day of the period (BR24)
 * @param forwardedWithinDays how long after the last day somebody may forward what was received by then
 */
record Filing(LocalDate on, LocalDate today, boolean mustPrecedeEnd, int forwardedWithinDays) {

    /** Refuses when the last day has passed, where the rule wants it. */
    void mustBeInTime(Span span) {
        if (mustPrecedeEnd) {
            mustBeOnOneOf(span);
        }
    }

    /** Refuses, for a period that has expired, what was received after its last day or is forwarded too long after it. */
    void mustBeForwardedInTime(Span span) {
        mustBeOnOneOf(span);
        if (today.isAfter(span.end().plusDays(forwardedWithinDays))) {
            throw ReflectionRule.EXTENSION_FORWARDED_TOO_LATE.broken(
                    Map.of("endDate", span.end(), "days", forwardedWithinDays));
        }
    }

    private void mustBeOnOneOf(Span span) {
        if (span.isOver(on)) {
            throw ReflectionRule.EXTENSION_AFTER_END.broken(Map.of("endDate", span.end()));
        }
    }
}
