package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.time.BusinessClock;

/** Reminders and the end of a period, set anew whenever its last day changes. */
@ApplicationScoped
class PeriodDeadlines {

    private final Deadlines deadlines;
    private final Policies policies;
    private final BusinessClock clock;

    PeriodDeadlines(Deadlines deadlines, Policies policies, BusinessClock clock) {
        this.deadlines = deadlines;
        this.policies = policies;
        this.clock = clock;
    }

    void set(ReflectionPeriod period) {
        LocalDate start = Objects.requireNonNull(period.startDate());
        LocalDate end = Objects.requireNonNull(period.endDate());
        cancel(period);
        for (int before : policies.numbers("reflection.warnDaysBeforeEnd", start)) {
            LocalDate on = end.minusDays(before);
            if (!on.isBefore(clock.today())) {
                deadlines.set(
                        PeriodReminder.TYPE,
                        period.caseHandle(),
                        period.id(),
                        before + " days before " + end,
                        BusinessClock.startOf(on));
            }
        }
        deadlines.set(
                period.basis().endDeadline(),
                period.caseHandle(),
                period.id(),
                "after " + end,
                BusinessClock.endOf(end));
    }

    /** Nothing is due any more. */
    void cancel(ReflectionPeriod period) {
        deadlines.cancel(PeriodReminder.TYPE, period.id());
        for (PeriodBasis basis : PeriodBasis.values()) {
            deadlines.cancel(basis.endDeadline(), period.id());
        }
    }
}
