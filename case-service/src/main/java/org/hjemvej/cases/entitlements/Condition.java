package org.hjemvej.cases.entitlements;

/** What an entitlement still depends on. Whether she talks to the police is none of them. */
public enum Condition {
    /** CMM may help meanwhile. */
    AT_CMMS_DISCRETION,
    /** The period is offered or requested, and does not run yet. */
    WHEN_PERIOD_IS_GRANTED,
    /** It belongs to the preparation of a return that the person wants. */
    WHEN_RETURN_IS_PREPARED;

    /** Whether CMM may judge that it is met, and offer. */
    boolean isForCmmToJudge() {
        return switch (this) {
            case AT_CMMS_DISCRETION, WHEN_RETURN_IS_PREPARED -> true;
            case WHEN_PERIOD_IS_GRANTED -> false;
        };
    }
}
