package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.cases.age.AgeFacts;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.time.BusinessClock;

/**
 * From which age on a child is heard (BR34). Too young is only who is known to be younger: by its day of birth, or where none is
 * known by an age assessment.
 */
@ApplicationScoped
public class ConsultationAge {

    private final AgeFacts ages;
    private final Policies policies;
    private final BusinessClock clock;

    ConsultationAge(AgeFacts ages, Policies policies, BusinessClock clock) {
        this.ages = ages;
        this.policies = policies;
        this.clock = clock;
    }

    /** Refuses to call a child too young that is old enough to be heard, or may be for all that is known of its age. */
    public void mustBeTooYoung(CaseFile file) {
        LocalDate today = clock.today();
        int years = policies.number("minor.consultationAge", today);
        int childhood = policies.number("minor.ageLimit", today);
        LocalDate adultOn = ages.finding(file, today).turnsAdultOn();
        boolean heard = adultOn == null
                ? !ages.isAssessedAsUnder(years, file, today)
                : isHeard(adultOn, childhood - years, today);
        if (heard) {
            throw MinorRule.CHILD_OF_TWELVE_IS_HEARD.broken(Map.of("consultationAge", years));
        }
    }

    /** Whether a child is heard that turns adult on that day; {@code years}: for how long before it is. */
    static boolean isHeard(LocalDate adultOn, int years, LocalDate today) {
        return !today.isBefore(adultOn.minusYears(years));
    }
}
