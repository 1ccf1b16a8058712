package org.hjemvej.notifications.drcfeed;

import org.hjemvej.platform.outbox.OutgoingEvent;

/** What DRC's systems are told, under the programme handle; numbered for this feed alone. */
public sealed interface DrcFeedEvent extends OutgoingEvent {

    @Override
    default String topic() {
        return "drc.feed";
    }

    @Override
    default String context() {
        return "drc";
    }

    record ReturnPrepared(
            String subject, String destinationCountry, String group, String agreementId, String departureMonth)
            implements DrcFeedEvent {}
}
