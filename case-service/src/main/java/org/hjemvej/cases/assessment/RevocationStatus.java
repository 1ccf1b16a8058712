package org.hjemvej.cases.assessment;

import java.util.EnumSet;
import java.util.Set;

/** The states of a revocation: proposed by one person, confirmed by another or taken back. */
public enum RevocationStatus {
    PROPOSED,
    CONFIRMED,
    WITHDRAWN;

    public Set<RevocationStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(CONFIRMED, WITHDRAWN);
            case CONFIRMED, WITHDRAWN -> EnumSet.noneOf(RevocationStatus.class);
        };
    }
}
