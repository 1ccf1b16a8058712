package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hjemvej.cases.policy.Policies;

/** How many days are granted first, by the rule valid on the first of them (BR01). */
@ApplicationScoped
class PeriodLength {

    private static final String DAYS = "reflection.initialDays";

    private final Policies policies;

    PeriodLength(Policies policies) {
        this.policies = policies;
    }

    /** The day whose rules hold for a wished first day: one before the offer is refused, whatever the rules were then. */
    static LocalDate dayOf(ReflectionPeriod period, LocalDate wished) {
        return wished.isBefore(period.offeredOn()) ? period.offeredOn() : wished;
    }

    int days(LocalDate start) {
        return policies.number(DAYS, start);
    }

    String rule(LocalDate start) {
        return policies.version(DAYS, start);
    }
}
