package org.hjemvej.cases.bestinterests;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of a best-interests decision and where each may go. */
public enum BestInterestsStatus implements State<BestInterestsStatus> {
    PROPOSED,
    CONFIRMED,
    WITHDRAWN,
    /** A later decision was confirmed. */
    SUPERSEDED;

    @Override
    public Set<BestInterestsStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(CONFIRMED, WITHDRAWN);
            case CONFIRMED -> EnumSet.of(SUPERSEDED);
            case WITHDRAWN, SUPERSEDED -> EnumSet.noneOf(BestInterestsStatus.class);
        };
    }
}
