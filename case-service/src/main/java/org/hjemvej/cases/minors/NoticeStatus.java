package org.hjemvej.cases.minors;

import java.util.EnumSet;
import java.util.Set;

/** The states of a notice to the municipality and where each may go. */
public enum NoticeStatus {
    SENT,
    /** There is proof that the municipality has it. */
    RECEIVED;

    public Set<NoticeStatus> next() {
        return switch (this) {
            case SENT -> EnumSet.of(RECEIVED);
            case RECEIVED -> EnumSet.noneOf(NoticeStatus.class);
        };
    }
}
