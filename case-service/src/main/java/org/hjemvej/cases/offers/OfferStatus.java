package org.hjemvej.cases.offers;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of an offer (process 2.6) and where each may go. What was accepted and never began is discontinued, too. */
public enum OfferStatus implements State<OfferStatus> {
    OFFERED,
    ACCEPTED,
    DECLINED,
    IN_PROGRESS,
    COMPLETED,
    DISCONTINUED;

    @Override
    public Set<OfferStatus> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(ACCEPTED, DECLINED);
            case ACCEPTED -> EnumSet.of(IN_PROGRESS, DISCONTINUED);
            case IN_PROGRESS -> EnumSet.of(COMPLETED, DISCONTINUED);
            case DECLINED, COMPLETED, DISCONTINUED -> EnumSet.noneOf(OfferStatus.class);
        };
    }
}
