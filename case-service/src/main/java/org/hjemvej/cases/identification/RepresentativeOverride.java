package org.hjemvej.cases.identification;

/** Why a child was interviewed without its representative: a code, and a reason in words that is sealed. */
public record RepresentativeOverride(ReasonCode reasonCode, String reason) {

    /** The grounds on which a manager of CMM may decide so. */
    public enum ReasonCode {
        DANGER_IF_DELAYED,
        CHILD_OBJECTS,
        NO_REPRESENTATIVE_AVAILABLE
    }
}
