package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import java.util.Map;

/**
 * More days are asked for on a day.
 *
 * @param mustPrecedeEnd whether the rule of that day wants it by the last day of the period (BR24)
 */
record Filing(LocalDate on, boolean mustPrecedeEnd) {

    /** Refuses when the last day has passed, where the rule wants it. */
    void mustBeInTime(Span span) {
        if (mustPrecedeEnd && span.isOver(on)) {
            throw ReflectionRule.EXTENSION_AFTER_END.broken(Map.of("endDate", span.end()));
        }
    }
}
