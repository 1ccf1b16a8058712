package org.hjemvej.cases.assessment;

import java.util.List;
import org.hjemvej.cases.Because;

/** One thing that follows when a decision is confirmed, and why. */
public record Effect(Kind kind, List<Because> because) {

    /** What follows: for the period, for the offer to go home, for what is paid. */
    public enum Kind {
        PERIOD_OFFERED,
        NO_PERIOD_OFFERED,
        APPLICATIONS_OPEN,
        APPLICATIONS_CLOSED,
        PAYMENTS_UNTOUCHED
    }
}
