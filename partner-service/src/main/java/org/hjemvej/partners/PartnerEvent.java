package org.hjemvej.partners;

import org.hjemvej.platform.outbox.OutgoingEvent;

/** An event of partner-service: about a programme handle or an agreement id. */
public interface PartnerEvent extends OutgoingEvent {

    @Override
    default String topic() {
        return "partner.events";
    }

    @Override
    default String context() {
        return "partner";
    }
}
