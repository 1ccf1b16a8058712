package org.hjemvej.cases.assessment;

import java.time.Period;

/**
 * Within how long somebody departs who is not found to be trafficked (BR23). No such deadline follows from the finding: which
 * of them applies, and from when, is Udlændingestyrelsen's decision on her stay.
 *
 * @param length nothing at all in urgent cases
 * @param rule the version of the rule it is taken from
 */
record OrdinaryDeparture(Situation situation, Period length, String rule) {

    /** What makes the difference. */
    enum Situation {
        ORDINARY("departure.ordinary"),
        /** A permit after § 9 b, or § 9 c (3) (2), was refused. */
        AFTER_REFUSAL_OF_9B_OR_9C3("departure.afterRefusalOf9bOr9c3"),
        FORMER_PERMIT_HOLDER("departure.formerPermitHolder"),
        EU_RULES("departure.euRules"),
        NORDIC_RESIDENT("departure.nordicResident"),
        URGENT("departure.urgent");

        private final String key;

        Situation(String key) {
            this.key = key;
        }

        /** Its parameter. */
        String key() {
            return key;
        }
    }

    String fact() {
        return "situation=" + situation + ",departsWithin=" + length;
    }
}
