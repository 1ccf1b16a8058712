package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A first day and a number of days, counted on the calendar. The last day lasts until midnight in Copenhagen.
 *
 * @param count how the last day is found
 */
public record Span(LocalDate start, int days, DayCount count) {

    /** The first day is none of the days, the last one is. */
    Span(LocalDate start, int days) {
        this(start, days, DayCount.START_PLUS_N_INCLUSIVE);
    }

    /** As it is kept with its last day, which tells how it was counted. */
    static Span kept(LocalDate start, int days, LocalDate end) {
        return new Span(start, days, DayCount.of(start, days, end));
    }

    /** The day on which no day is counted yet: the first, or the one before it. */
    LocalDate zero() {
        return count.zero(start);
    }

    /** The last day. */
    public LocalDate end() {
        return zero().plusDays(days);
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
        return new Span(start, days + more, count);
    }

    /** How many of the days are days of another span as well. */
    int shared(Span other) {
        LocalDate from = zero().isBefore(other.zero()) ? other.zero() : zero();
        LocalDate to = end().isBefore(other.end()) ? end() : other.end();
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    /** The same first day, ended on a day that is one of its own. */
    Span endedOn(LocalDate on) {
        if (on.isBefore(start) || on.isAfter(end())) {
            throw ReflectionRule.EARLY_END_DATE.broken(Map.of("startDate", start, "endDate", end()));
        }
        return new Span(start, used(on), count);
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(end());
    }

    /** How many of the days lie behind on a day: none before the first, all from the last on. */
    public int used(LocalDate on) {
        return Math.clamp(ChronoUnit.DAYS.between(zero(), on), 0, days);
    }
}
