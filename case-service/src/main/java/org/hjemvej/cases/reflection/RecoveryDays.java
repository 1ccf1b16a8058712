package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hjemvej.cases.policy.Policies;

/**
 * The first days of a granted period, and those between the grant and a later first day, in which she recovers: nobody brings up
 * a return unless she does herself.
 */
@ApplicationScoped
public class RecoveryDays {

    private static final String DAYS = "reflection.recoveryDays";

    private final ReflectionPeriods periods;
    private final Policies policies;

    RecoveryDays(ReflectionPeriods periods, Policies policies) {
        this.periods = periods;
        this.policies = policies;
    }

    /** The first day after them, when that day is one of them; so many days as were the rule on the period's first day. */
    public Optional<LocalDate> overOn(String caseHandle, LocalDate day) {
        return periods.of(caseHandle).stream()
                .filter(period -> period.status() == ReflectionStatus.GRANTED && hasBegun(period, day))
                .map(period -> Objects.requireNonNull(period.startDate()))
                .map(start -> start.plusDays(policies.number(DAYS, start)))
                .filter(day::isBefore)
                .findFirst();
    }

    /** Before it was granted nothing was protected, unless its first day lies even before that. */
    private static boolean hasBegun(ReflectionPeriod period, LocalDate day) {
        return !day.isBefore(Objects.requireNonNull(period.startDate()))
                || !day.isBefore(Objects.requireNonNull(period.decidedOn()));
    }
}
