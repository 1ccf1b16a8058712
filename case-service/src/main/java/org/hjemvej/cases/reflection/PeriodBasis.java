package org.hjemvej.cases.reflection;

import org.hjemvej.cases.casefile.StayBasis;

/** Two legal bases under one offer: a departure deadline without lawful stay, the corresponding offer with it. */
public enum PeriodBasis {
    DEPARTURE_DEADLINE("UDL"),
    RESTITUTION_OFFER("CMM");

    private final String authority;

    PeriodBasis(String authority) {
        this.authority = authority;
    }

    static PeriodBasis of(StayBasis stayBasis) {
        return stayBasis.isLawful() ? RESTITUTION_OFFER : DEPARTURE_DEADLINE;
    }

    /** The organisation that grants a period on this basis. */
    public String authority() {
        return authority;
    }
}
