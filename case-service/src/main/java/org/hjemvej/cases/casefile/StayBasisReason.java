package org.hjemvej.cases.casefile;

/** Why the stay basis of a person is another now. */
public enum StayBasisReason {
    ASYLUM_APPLIED,
    ASYLUM_REFUSED,
    PERMIT_GRANTED,
    PERMIT_ENDED,
    CITIZENSHIP_PROVEN,
    /** It was recorded wrongly. */
    CORRECTION
}
