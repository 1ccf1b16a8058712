package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hjemvej.cases.policy.Policies;

/** What the parameters say of a period: of its first days by the rules of the first one (BR01), of a step by those of its day. */
@ApplicationScoped
class PeriodTerms {

    private static final String DAYS = "reflection.initialDays";
    private static final String COUNT = "reflection.dayCount";
    private static final String LATEST_START = "reflection.latestStartDaysAhead";
    private static final String FORWARDED_WITHIN = "reflection.forwardedWithinDays";
    private static final String PRECEDES_END = "reflection.extensionMustPrecedeEnd";

    private final Policies policies;

    PeriodTerms(Policies policies) {
        this.policies = policies;
    }

    /** Of a grant on a day, with a wished first day. */
    GrantTerms ofGrant(ReflectionPeriod period, LocalDate wished, LocalDate decidedOn) {
        LocalDate first = dayOf(period, wished);
        return new GrantTerms(
                policies.number(DAYS, first),
                DayCount.valueOf(policies.text(COUNT, first)),
                policies.number(LATEST_START, decidedOn),
                policies.version(DAYS, first));
    }

    /** The day whose rules hold for a wished first day: one before the offer is refused, whatever the rules were then. */
    private static LocalDate dayOf(ReflectionPeriod period, LocalDate wished) {
        return wished.isBefore(period.offeredOn()) ? period.offeredOn() : wished;
    }

    /** Of a request for more days that the service hears of today. */
    Filing ofFiling(LocalDate on, LocalDate today) {
        return new Filing(on, today, policies.flag(PRECEDES_END, on), policies.number(FORWARDED_WITHIN, on));
    }
}
