package org.hjemvej.reintegration.payments;

import org.hjemvej.reintegration.preparedreturn.HoldReason;

/** Why what is due is not paid for now. It tells no more than that: partners and DRC read it. */
public enum InstalmentHoldReason {
    /** The return is on hold. */
    ENTRY_CONDITION_MISSING,
    /** The person is missing; what is due is due again when she is back. */
    CONTACT_LOST,
    /** Cash would go to a child itself (F27); it is due again once another payee is recorded. */
    PAYEE_DOES_NOT_SUIT,
    /** Cash would go to the guardian of who is an adult now; it is due again once she, or the partner, is recorded as payee. */
    GUARDIAN_OF_AN_ADULT;

    static InstalmentHoldReason of(HoldReason reason) {
        return switch (reason) {
            case ENTRY_CONDITION_MISSING -> ENTRY_CONDITION_MISSING;
        };
    }
}
