package org.hjemvej.cases;

import org.hjemvej.platform.outbox.OutgoingEvent;

/** An event of case-service: about a case handle, for reintegration-service and notification-service. */
public interface CaseEvent extends OutgoingEvent {

    @Override
    default String topic() {
        return "case.events";
    }

    @Override
    default String context() {
        return "case";
    }
}
