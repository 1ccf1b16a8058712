package org.hjemvej.notifications.personmessages;

import java.util.EnumSet;
import java.util.Set;

/** The states of a message to a person: asked for, then over in one of four ways. */
public enum PersonMessageStatus {
    REQUESTED,
    DELIVERED,
    NOT_REACHED,
    CANCELLED,
    WITHDRAWN;

    public Set<PersonMessageStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(DELIVERED, NOT_REACHED, CANCELLED, WITHDRAWN);
            case DELIVERED, NOT_REACHED, CANCELLED, WITHDRAWN -> EnumSet.noneOf(PersonMessageStatus.class);
        };
    }
}
