package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A first day and a number of days, counted on the calendar. The last day is the first day plus that number, inclusive until
 * midnight in Copenhagen (REC 2.4: START_PLUS_N_INCLUSIVE).
 */
public record Span(LocalDate start, int days) {

    private static final int LATEST_START_DAYS_AHEAD = 30;

    /** The days of a period that was offered on one day and is granted on another. */
    static Span granted(LocalDate start, int days, LocalDate offeredOn, LocalDate today) {
        Span span = new Span(start, days);
        if (start.isBefore(offeredOn)
                || start.isAfter(today.plusDays(LATEST_START_DAYS_AHEAD))
                || span.end().isBefore(today)) {
            throw ReflectionRule.REFLECTION_START_DATE.broken(Map.of("offeredOn", offeredOn));
        }
        return span;
    }

    /** The last day. */
    public LocalDate end() {
        return start.plusDays(days);
    }

    /** The last day that the ceiling allows; what is granted already stays, whatever other periods take. */
    public LocalDate latestEnd(Ceiling ceiling) {
        Span latest = this;
        while (ceiling.allows(latest.with(1))) {
            latest = latest.with(1);
        }
        return latest.end();
    }

    /** The same first day and more days; with those of her other periods at most the ceiling. */
    Span longer(int more, Ceiling ceiling) {
        Span longer = with(more);
        if (!ceiling.allows(longer)) {
            throw ReflectionRule.REFLECTION_MAX_EXCEEDED.broken(Map.of(
                    "ceiling",
                    ceiling.days(),
                    "total",
                    ceiling.total(this),
                    "earlier",
                    ceiling.otherDays(),
                    "latestEnd",
                    latestEnd(ceiling)));
        }
        return longer;
    }

    /** The same first day and so many days more, whatever a ceiling says. */
    public Span with(int more) {
        return new Span(start, days + more);
    }

    /** How many of the days are days of another span as well. */
    int shared(Span other) {
        LocalDate from = start.isBefore(other.start) ? other.start : start;
        LocalDate to = end().isBefore(other.end()) ? end() : other.end();
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    /** The same first day, ended on a day that is one of its own. */
    Span endedOn(LocalDate on) {
        if (on.isBefore(start) || on.isAfter(end())) {
            throw ReflectionRule.EARLY_END_DATE.broken(Map.of("startDate", start, "endDate", end()));
        }
        return new Span(start, used(on));
    }

    /** Refuses when the last day has passed. */
    void mustStillRun(LocalDate today) {
        if (isOver(today)) {
            throw ReflectionRule.EXTENSION_AFTER_END.broken(Map.of("endDate", end()));
        }
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(end());
    }

    /** How many of the days lie behind on a day: none before the first, all from the last on. */
    public int used(LocalDate on) {
        return Math.clamp(ChronoUnit.DAYS.between(start, on), 0, days);
    }
}
