package org.hjemvej.reintegration;

import org.hjemvej.platform.outbox.OutgoingEvent;

/** The same event for partner-service: under the programme handle, on a topic where no case handle appears. */
public record ForPartners(String subject, CaseFacingEvent event) implements OutgoingEvent {

    @Override
    public String topic() {
        return "reintegration.for-partners";
    }

    @Override
    public String context() {
        return event.context();
    }

    @Override
    public Object payload() {
        return event;
    }

    @Override
    public String type() {
        return event.type();
    }
}
