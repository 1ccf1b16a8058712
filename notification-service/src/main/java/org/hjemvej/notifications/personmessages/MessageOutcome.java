package org.hjemvej.notifications.personmessages;

/** What became of a message, as the contact person says. */
public enum MessageOutcome {
    DELIVERED(PersonMessageStatus.DELIVERED),
    NOT_REACHED(PersonMessageStatus.NOT_REACHED),
    CANCELLED(PersonMessageStatus.CANCELLED);

    private final PersonMessageStatus status;

    MessageOutcome(PersonMessageStatus status) {
        this.status = status;
    }

    PersonMessageStatus status() {
        return status;
    }
}
