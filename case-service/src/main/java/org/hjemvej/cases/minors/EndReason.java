package org.hjemvej.cases.minors;

/** Why a representative is not one any more. */
public enum EndReason {
    REPLACED,
    RESIGNED,
    PARENT_HAS_TAKEN_OVER,
    /** By the system, on the eighteenth birthday or when the age is found to be that of an adult. */
    NO_LONGER_A_CHILD
}
