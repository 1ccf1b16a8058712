package org.hjemvej.cases.minors;

/** Why a child has no representative. */
public enum WaiverReason {
    /** Asked for at Familieretshuset and not appointed yet. */
    APPOINTMENT_PENDING,
    PARENT_IN_DENMARK,
    /** Aliens Act § 56 a: unless very special reasons speak against it. */
    VERY_SPECIAL_REASONS;

    /** Whether nobody will be appointed. */
    boolean isForGood() {
        return switch (this) {
            case APPOINTMENT_PENDING -> false;
            case PARENT_IN_DENMARK, VERY_SPECIAL_REASONS -> true;
        };
    }
}
