package org.hjemvej.reintegration;

import org.hjemvej.platform.outbox.OutgoingEvent;

/** An event about a case handle, for case-service and notification-service. */
public interface CaseFacingEvent extends OutgoingEvent {

    @Override
    default String topic() {
        return "reintegration.events";
    }

    @Override
    default String context() {
        return "reintegration";
    }
}
