package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hjemvej.cases.policy.Policies;

/** How many days a period may have in all, by the rule valid on the day of a decision (BR21, BR22). */
@ApplicationScoped
public class Ceilings {

    private static final String ORDINARY = "reflection.maxTotalDays";

    private final Policies policies;

    Ceilings(Policies policies) {
        this.policies = policies;
    }

    /** The ceiling of this period on the day of a decision. */
    public Ceiling of(ReflectionPeriod period, LocalDate decidedOn) {
        return new Ceiling(
                        policies.number(ORDINARY, decidedOn),
                        policies.version(ORDINARY, decidedOn),
                        policies.validFrom(ORDINARY, decidedOn))
                .orOf(period);
    }

    /** Whether there was a rule on that day. */
    boolean isKnown(LocalDate decidedOn) {
        return policies.isKnown(ORDINARY, decidedOn);
    }
}
