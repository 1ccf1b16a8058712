package org.hjemvej.cases.providers;

/** Why a provider does not take a person: codes only. */
public enum RejectReason {
    NO_CAPACITY,
    NOT_OUR_SERVICE,
    NO_INTERPRETER,
    CONFLICT_OF_INTEREST,
    OUTSIDE_OUR_AREA
}
