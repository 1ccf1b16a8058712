package org.hjemvej.cases.identification;

/** Why an identification stops for a while. It may tell of health, so it is on no event. */
public enum SuspensionReason {
    PERSON_UNWELL,
    NO_INTERPRETER,
    NO_REPRESENTATIVE
}
