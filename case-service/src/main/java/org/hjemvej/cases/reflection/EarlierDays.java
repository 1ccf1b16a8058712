package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The days that a person has had in other periods before a day: the ceiling is one for all of them (F11: in all). */
final class EarlierDays {

    private EarlierDays() {}

    /** Of all periods of a person, leaving this one out; a day that two of them share counts once. */
    static int before(LocalDate day, ReflectionPeriod period, List<ReflectionPeriod> ofThePerson) {
        return counted(
                ofThePerson.stream()
                        .filter(each -> !each.id().equals(period.id()) && each.startDate() != null)
                        .map(EarlierDays::taken)
                        .sorted(Comparator.comparing(Span::start))
                        .toList(),
                day);
    }

    /** The days a granted period took: those after another end than its last day were never hers. */
    private static Span taken(ReflectionPeriod period) {
        Span granted = period.span();
        LocalDate ended = period.endedOn();
        return ended == null ? granted : new Span(granted.start(), granted.used(ended));
    }

    private static int counted(List<Span> inOrder, LocalDate before) {
        int days = 0;
        LocalDate until = LocalDate.MIN;
        for (Span span : inOrder) {
            LocalDate from = span.start().isBefore(until) ? until : span.start();
            LocalDate to = span.end().isBefore(before) ? span.end() : before;
            if (to.isAfter(from)) {
                days += (int) ChronoUnit.DAYS.between(from, to);
                until = to;
            }
        }
        return days;
    }
}
