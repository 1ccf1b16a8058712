package org.hjemvej.reintegration.payments;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of a cash instalment (process 2.9, and FORFEITED) and where each may go. */
public enum InstalmentStatus implements State<InstalmentStatus> {
    SCHEDULED,
    DUE,
    ON_HOLD,
    RELEASED,
    SENT,
    CONFIRMED,
    FAILED,
    RETRY_SCHEDULED,
    ALTERNATIVE_CHANNEL,
    DISPUTED,
    RESOLVED,
    CANCELLED,
    FORFEITED;

    @Override
    public Set<InstalmentStatus> next() {
        return switch (this) {
            case SCHEDULED -> EnumSet.of(DUE, ON_HOLD, CANCELLED);
            case DUE -> EnumSet.of(RELEASED, ON_HOLD, CANCELLED, FORFEITED);
            case ON_HOLD -> EnumSet.of(DUE, CANCELLED, FORFEITED);
            case RELEASED -> EnumSet.of(SENT);
            case SENT -> EnumSet.of(CONFIRMED, FAILED);
            case FAILED -> EnumSet.of(RETRY_SCHEDULED, ALTERNATIVE_CHANNEL);
            case RETRY_SCHEDULED, ALTERNATIVE_CHANNEL -> EnumSet.of(SENT);
            case CONFIRMED -> EnumSet.of(DISPUTED);
            case DISPUTED -> EnumSet.of(RESOLVED);
            case RESOLVED, CANCELLED, FORFEITED -> EnumSet.noneOf(InstalmentStatus.class);
        };
    }
}
