package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the parameters say of a grant.
 *
 * @param days how many are granted first (BR01)
 * @param count how the last of them is found
 * @param latestStartDaysAhead how far ahead of the day of the grant the first one may lie
 * @param rule the version of the rule that {@code days} are taken from
 */
record GrantTerms(int days, DayCount count, int latestStartDaysAhead, String rule) {

    /** The days from a wished first one, of a period that was offered on one day and is granted on another. */
    Span from(LocalDate start, LocalDate offeredOn, LocalDate today) {
        Span span = new Span(start, days, count);
        if (start.isBefore(offeredOn) || start.isAfter(today.plusDays(latestStartDaysAhead)) || span.isOver(today)) {
            throw ReflectionRule.REFLECTION_START_DATE.broken(
                    Map.of("offeredOn", offeredOn, "daysAhead", latestStartDaysAhead));
        }
        return span;
    }
}
