package org.hjemvej.reintegration.payments;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of one attempt to pay an instalment. UNKNOWN blocks another attempt. */
public enum PayoutStatus implements State<PayoutStatus> {
    CREATED,
    SENT,
    CONFIRMED,
    FAILED,
    UNKNOWN,
    RETURNED;

    @Override
    public Set<PayoutStatus> next() {
        return switch (this) {
            case CREATED -> EnumSet.of(SENT);
            case SENT -> EnumSet.of(CONFIRMED, FAILED, UNKNOWN);
            case UNKNOWN -> EnumSet.of(CONFIRMED, FAILED);
            case CONFIRMED -> EnumSet.of(RETURNED);
            case FAILED, RETURNED -> EnumSet.noneOf(PayoutStatus.class);
        };
    }
}
