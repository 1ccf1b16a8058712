package org.hjemvej.cases.providers;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of a referral to a provider (F21) and where each may go. Silence is no refusal of the provider: it expires. */
public enum ReferralState implements State<ReferralState> {
    SENT,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    EXPIRED,
    DONE;

    @Override
    public Set<ReferralState> next() {
        return switch (this) {
            case SENT -> EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN, EXPIRED);
            case ACCEPTED -> EnumSet.of(DONE);
            case REJECTED, WITHDRAWN, EXPIRED, DONE -> EnumSet.noneOf(ReferralState.class);
        };
    }
}
