package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import java.util.stream.Stream;

/** How the last day of a period is counted from its first. No source settles it, so it is configuration (REC 2.4). */
public enum DayCount {
    /** The first day is none of the days: the last one is the first plus their number. */
    START_PLUS_N_INCLUSIVE("REC_LAST_DAY_IS_FIRST_DAY_PLUS_DAYS_INCLUSIVE", 0),
    /** The first day is the first of the days. */
    START_IS_DAY_ONE("FIRST_DAY_IS_THE_FIRST_OF_THE_DAYS", 1);

    private final String rule;
    private final int daysOnStart;

    DayCount(String rule, int daysOnStart) {
        this.rule = rule;
        this.daysOnStart = daysOnStart;
    }

    /** The one by which so many days from a first one ended on that day: a period keeps it, whatever the rule becomes. */
    static DayCount of(LocalDate start, int days, LocalDate end) {
        return Stream.of(values())
                .filter(count -> count.zero(start).plusDays(days).equals(end))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No day count makes " + days + " days from " + start + " end on " + end));
    }

    /** The day on which no day is counted yet. */
    LocalDate zero(LocalDate start) {
        return start.minusDays(daysOnStart);
    }

    /** Its name among the reasons of an answer. */
    String rule() {
        return rule;
    }
}
