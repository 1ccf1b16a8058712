package org.hjemvej.cases.assessment;

import java.util.List;
import org.hjemvej.cases.Because;

/** One thing that follows when a decision is confirmed, and why. */
public record Effect(Kind kind, List<Because> because) {

    /** What follows, or does not: for the period, a safe place, other offers, the offer to go home, what is paid, her stay. */
    public enum Kind {
        PERIOD_OFFERED,
        NO_PERIOD_OFFERED,
        PLACEMENT_UNTOUCHED,
        RUNNING_OFFERS_UNTOUCHED,
        APPLICATIONS_OPEN,
        APPLICATIONS_CLOSED,
        PAYMENTS_UNTOUCHED,
        ORDINARY_DEPARTURE_DEADLINES
    }
}
