package org.hjemvej.cases.missing;

/** Why somebody who has not come back is not looked for any more. */
public enum CloseReason {
    FOUND_ELSEWHERE,
    LEFT_DENMARK,
    /** She was never missing, or it was reported twice. */
    REPORTED_IN_ERROR;

    /** Whether somebody knows where she is, so that nobody has to search for her. */
    boolean isFound() {
        return this == FOUND_ELSEWHERE;
    }

    /** Whether she can be reached after all, so that nothing has to wait for her. */
    boolean isReached() {
        return this != LEFT_DENMARK;
    }
}
