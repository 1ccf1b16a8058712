package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The days of a person's other granted periods, before, beside and after the one in hand: the ceiling is one for all of them
 * (F11: in all).
 *
 * @param spans in order; no two of them share a day
 */
public record OtherDays(List<Span> spans) {

    public OtherDays {
        spans = List.copyOf(spans);
    }

    /** Of all periods of a person, leaving this one out; a day that two of them share counts once. */
    static OtherDays of(ReflectionPeriod period, List<ReflectionPeriod> ofThePerson) {
        return new OtherDays(apart(ofThePerson.stream()
                .filter(each -> !each.id().equals(period.id()) && each.startDate() != null)
                .map(OtherDays::taken)
                .sorted(Comparator.comparing(Span::start))
                .toList()));
    }

    /** The days a granted period took: those after another end than its last day were never hers. */
    private static Span taken(ReflectionPeriod period) {
        Span granted = period.span();
        LocalDate ended = period.endedOn();
        return ended == null ? granted : new Span(granted.start(), granted.used(ended), granted.count());
    }

    private static List<Span> apart(List<Span> inOrder) {
        List<Span> apart = new ArrayList<>();
        LocalDate until = LocalDate.MIN;
        for (Span span : inOrder) {
            LocalDate from = span.zero().isBefore(until) ? until : span.zero();
            if (span.end().isAfter(from)) {
                apart.add(new Span(from, (int) ChronoUnit.DAYS.between(from, span.end())));
                until = span.end();
            }
        }
        return apart;
    }

    /** How many there are. */
    int count() {
        return spans.stream().mapToInt(Span::days).sum();
    }

    /** How many there are together with the days of this span; a day of both counts once. */
    int countWith(Span span) {
        return count() + span.days() - spans.stream().mapToInt(span::shared).sum();
    }
}
