package org.hjemvej.cases.reflection;

import org.hjemvej.cases.casefile.StayBasis;

/** Two legal bases under one offer: a departure deadline without lawful stay, the corresponding offer with it. */
public enum PeriodBasis {
    DEPARTURE_DEADLINE("UDL", "DEPARTURE_DEADLINE"),
    RESTITUTION_OFFER("CMM", "RESTITUTION_PERIOD_END");

    private final String authority;
    private final String endDeadline;

    PeriodBasis(String authority, String endDeadline) {
        this.authority = authority;
        this.endDeadline = endDeadline;
    }

    /** The basis of a period that is offered to a person with this stay basis. */
    public static PeriodBasis of(StayBasis stayBasis) {
        return stayBasis.isLawful() ? RESTITUTION_OFFER : DEPARTURE_DEADLINE;
    }

    /** The type of the deadline that its last day is: only without lawful stay a deadline to depart. */
    String endDeadline() {
        return endDeadline;
    }

    /** The organisation that grants a period on this basis. */
    public String authority() {
        return authority;
    }
}
