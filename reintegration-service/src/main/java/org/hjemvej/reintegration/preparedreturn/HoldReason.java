package org.hjemvej.reintegration.preparedreturn;

/** Why a return, or what is paid in it, is on hold. It tells no more than that: partners and DRC read it. */
public enum HoldReason {
    /** Neither gate of process 2.7 is open to the person any more. */
    ENTRY_CONDITION_MISSING,
    /** The person is missing; what is due is due again when she is back. */
    CONTACT_LOST
}
