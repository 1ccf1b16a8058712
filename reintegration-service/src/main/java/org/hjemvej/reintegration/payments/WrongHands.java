package org.hjemvej.reintegration.payments;

import java.util.Optional;

/** Hands that cash may not go into, by how the person is treated now. */
enum WrongHands {
    /** Cash for a child goes to its guardian or the partner (F27). */
    CHILD_ITSELF(InstalmentHoldReason.PAYEE_DOES_NOT_SUIT, PaymentRule.PAYEE_OF_A_CHILD),
    /** From her eighteenth birthday on nobody receives for her what is hers (scenario 10). */
    GUARDIAN_OF_AN_ADULT(InstalmentHoldReason.GUARDIAN_OF_AN_ADULT, PaymentRule.PAYEE_OF_AN_ADULT);

    private final InstalmentHoldReason holdReason;
    private final PaymentRule rule;

    WrongHands(InstalmentHoldReason holdReason, PaymentRule rule) {
        this.holdReason = holdReason;
        this.rule = rule;
    }

    /** Nothing when the hands may receive it; those of the partner always may. */
    static Optional<WrongHands> of(boolean child, Payee.Kind kind) {
        return switch (kind) {
            case PERSON -> child ? Optional.of(CHILD_ITSELF) : Optional.empty();
            case GUARDIAN -> child ? Optional.empty() : Optional.of(GUARDIAN_OF_AN_ADULT);
            case PARTNER -> Optional.empty();
        };
    }

    /** Why what is due waits for other hands. */
    InstalmentHoldReason holdReason() {
        return holdReason;
    }

    /** What refuses them. */
    PaymentRule rule() {
        return rule;
    }
}
