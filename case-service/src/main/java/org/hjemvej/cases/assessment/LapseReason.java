package org.hjemvej.cases.assessment;

/** Why an assessment ends without a decision. Silence of the person is none of them (F14). */
public enum LapseReason {
    PERSON_WITHDREW,
    LEFT_DENMARK,
    DECEASED,
    OPENED_IN_ERROR
}
