package org.hjemvej.cases.accommodation;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of a placement (process 2.5) and where each may go. A reservation that lapses is CLOSED. */
public enum PlacementStatus implements State<PlacementStatus> {
    REQUESTED,
    NO_CAPACITY,
    RESERVED,
    ACTIVE,
    TRANSFERRED,
    ENDED,
    LEFT_WITHOUT_NOTICE,
    RETURNED,
    REFUSED,
    CLOSED;

    /** Whether the person waits for a place, has one or is expected: there is one such placement for her at a time. */
    boolean isLiving() {
        return this == REQUESTED || this == NO_CAPACITY || this == RESERVED || this == ACTIVE;
    }

    @Override
    public Set<PlacementStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(RESERVED, NO_CAPACITY, REFUSED);
            case NO_CAPACITY -> EnumSet.of(RESERVED, REFUSED, CLOSED);
            case RESERVED -> EnumSet.of(ACTIVE, CLOSED);
            case ACTIVE -> EnumSet.of(TRANSFERRED, ENDED, LEFT_WITHOUT_NOTICE);
            case LEFT_WITHOUT_NOTICE -> EnumSet.of(RETURNED, CLOSED);
            case RETURNED -> EnumSet.of(ACTIVE);
            case TRANSFERRED, ENDED, REFUSED, CLOSED -> EnumSet.noneOf(PlacementStatus.class);
        };
    }
}
