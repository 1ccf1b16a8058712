package org.hjemvej.partners.agreements;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of an agreement (process 2.12) and where each may go. */
public enum AgreementStatus implements State<AgreementStatus> {
    DRAFT,
    NEGOTIATION,
    SIGNED,
    ACTIVE,
    EXPIRING,
    RENEWED,
    EXPIRED,
    SUSPENDED,
    RUN_OFF,
    ENDED;

    @Override
    public Set<AgreementStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(NEGOTIATION);
            case NEGOTIATION -> EnumSet.of(SIGNED);
            case SIGNED -> EnumSet.of(ACTIVE);
            case ACTIVE -> EnumSet.of(EXPIRING, SUSPENDED, EXPIRED, RUN_OFF);
            case EXPIRING -> EnumSet.of(RENEWED, EXPIRED, SUSPENDED, RUN_OFF);
            case SUSPENDED -> EnumSet.of(ACTIVE, RUN_OFF);
            case EXPIRED -> EnumSet.of(RUN_OFF);
            case RUN_OFF -> EnumSet.of(ENDED);
            case RENEWED, ENDED -> EnumSet.noneOf(AgreementStatus.class);
        };
    }

    /** Whether money may move and people be looked after under an agreement in this state. */
    public boolean isGood() {
        return switch (this) {
            case ACTIVE, EXPIRING, RENEWED, RUN_OFF -> true;
            case DRAFT, NEGOTIATION, SIGNED, EXPIRED, SUSPENDED, ENDED -> false;
        };
    }

    /** Whether a new person may be received under an agreement in this state. */
    public boolean takesNewPeople() {
        return this == ACTIVE || this == EXPIRING;
    }
}
