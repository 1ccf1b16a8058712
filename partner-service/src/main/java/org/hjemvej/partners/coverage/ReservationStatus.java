package org.hjemvej.partners.coverage;

import java.util.EnumSet;
import java.util.Set;

/** The states of a reserved place. */
public enum ReservationStatus {
    RESERVED,
    ASSIGNED,
    FIRM,
    RELEASED,
    EXPIRED;

    public Set<ReservationStatus> next() {
        return switch (this) {
            case RESERVED -> EnumSet.of(ASSIGNED, FIRM, RELEASED, EXPIRED);
            case ASSIGNED -> EnumSet.of(FIRM, RELEASED, EXPIRED);
            case FIRM -> EnumSet.of(RELEASED);
            case RELEASED, EXPIRED -> EnumSet.noneOf(ReservationStatus.class);
        };
    }

    /** Whether the place is taken in this state. */
    public boolean holdsPlace() {
        return this == RESERVED || this == ASSIGNED || this == FIRM;
    }
}
