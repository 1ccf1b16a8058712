package org.hjemvej.cases.missing;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of an absence and where each may go. */
public enum AbsenceStatus implements State<AbsenceStatus> {
    MISSING,
    RETURNED,
    /** Nobody is looked for any more, by a person's decision; she has not come back, and still may. */
    CLOSED;

    @Override
    public Set<AbsenceStatus> next() {
        return switch (this) {
            case MISSING -> EnumSet.of(RETURNED, CLOSED);
            case CLOSED -> EnumSet.of(RETURNED);
            case RETURNED -> EnumSet.noneOf(AbsenceStatus.class);
        };
    }
}
