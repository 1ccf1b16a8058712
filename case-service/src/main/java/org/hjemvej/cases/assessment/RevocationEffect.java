package org.hjemvej.cases.assessment;

import java.util.List;
import org.hjemvej.cases.Because;

/** One thing that follows, or does not, when a revocation is confirmed, and why. */
public record RevocationEffect(Consequence kind, List<Because> because) {

    /** What follows: for the period, for a safe place, for other offers, for the offer to go home, for what is paid. */
    public enum Consequence {
        PERIOD_NOT_GRANTED,
        PERIOD_RUNS_ON,
        PERIOD_UNTOUCHED,
        PLACEMENT_UNTOUCHED,
        RUNNING_OFFERS_UNTOUCHED,
        COUNSELLING_CLOSED,
        APPLICATIONS_OPEN,
        APPLICATIONS_CLOSED,
        RETURN_UNTOUCHED,
        RETURN_ON_HOLD,
        PAYMENTS_UNTOUCHED,
        PAYMENTS_ON_HOLD
    }
}
