package org.hjemvej.cases.interpreters;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of an interpreter's reservation, after those of a placement (process 2.5), and where each may go. */
public enum InterpreterStatus implements State<InterpreterStatus> {
    REQUESTED,
    NO_CAPACITY,
    RESERVED,
    CLOSED;

    @Override
    public Set<InterpreterStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(RESERVED, NO_CAPACITY);
            case NO_CAPACITY -> EnumSet.of(RESERVED, CLOSED);
            case RESERVED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(InterpreterStatus.class);
        };
    }
}
