package org.hjemvej.cases.age;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;

/** What an age assessment reports: the most probable age, and the interval around it, in whole years (BR36). */
@Embeddable
public record AgeEstimate(int probableAge, int intervalFrom, int intervalTo) {

    /** Refuses an interval in which the probable age does not lie. */
    void mustBeInOrder() {
        if (intervalFrom > probableAge || probableAge > intervalTo) {
            throw AgeRule.AGE_INTERVAL_NOT_IN_ORDER.broken(
                    Map.of("probableAge", probableAge, "intervalFrom", intervalFrom, "intervalTo", intervalTo));
        }
    }

    /**
     * Whether somebody is younger than so many years on a day, whichever age of the interval she had when she was assessed; she
     * may have had her next birthday on the day after that.
     */
    boolean isUnder(int years, LocalDate assessedOn, LocalDate day) {
        return intervalTo < years && !day.isAfter(assessedOn.plusYears(years - intervalTo - 1L));
    }

    /** Refuses to be what a decision rests on that no age of the interval allows. */
    void mustAllow(AgeFact.Said said, int ageLimit) {
        boolean possible = switch (said) {
            case ADULT -> intervalTo >= ageLimit;
            case CHILD -> intervalFrom < ageLimit;
        };
        if (!possible) {
            throw AgeRule.AGE_AND_INTERVAL_DIFFER.broken(
                    Map.of("said", said, "intervalFrom", intervalFrom, "intervalTo", intervalTo));
        }
    }
}
