package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.time.BusinessClock;

/** Reminders and the end of a period, set anew whenever its last day changes. */
@ApplicationScoped
public class PeriodDeadlines {

    private final Deadlines deadlines;
    private final Policies policies;
    private final BusinessClock clock;

    PeriodDeadlines(Deadlines deadlines, Policies policies, BusinessClock clock) {
        this.deadlines = deadlines;
        this.policies = policies;
        this.clock = clock;
    }

    /** A deadline that a period has, or would have. */
    public record Planned(String type, String detail, LocalDate dueOn, Instant dueAt) {}

    void set(ReflectionPeriod period) {
        cancel(period);
        planned(period.basis(), period.span())
                .forEach(each ->
                        deadlines.set(each.type(), period.caseHandle(), period.id(), each.detail(), each.dueAt()));
    }

    /** What falls due from today on for a period of these days; the numbers are those of its first day. */
    List<Planned> planned(PeriodBasis basis, Span span) {
        LocalDate end = span.end();
        List<Planned> planned = new ArrayList<>();
        for (int before : policies.numbers("reflection.warnDaysBeforeEnd", span.start())) {
            LocalDate on = end.minusDays(before);
            if (!on.isBefore(clock.today())) {
                planned.add(new Planned(
                        PeriodReminder.TYPE, before + " days before " + end, on, BusinessClock.startOf(on)));
            }
        }
        planned.add(new Planned(basis.endDeadline(), "after " + end, end, BusinessClock.endOf(end)));
        return planned;
    }

    /** The day that ends with a moment. */
    static LocalDate dayEndedBy(Instant moment) {
        return moment.minusNanos(1).atZone(BusinessClock.ZONE).toLocalDate();
    }

    /** Nothing is due any more. */
    void cancel(ReflectionPeriod period) {
        deadlines.cancel(PeriodReminder.TYPE, period.id());
        for (PeriodBasis basis : PeriodBasis.values()) {
            deadlines.cancel(basis.endDeadline(), period.id());
        }
    }
}
