package org.hjemvej.reintegration.preparedreturn;

/** Why a return is on hold. It tells no more than that: partners and DRC read it. */
public enum HoldReason {
    /** Neither gate of process 2.7 is open to the person any more. */
    ENTRY_CONDITION_MISSING
}
