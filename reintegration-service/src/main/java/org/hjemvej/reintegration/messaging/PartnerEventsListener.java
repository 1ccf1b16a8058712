package org.hjemvej.reintegration.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hjemvej.platform.inbox.Envelope;
import org.hjemvej.platform.inbox.EventBody;
import org.hjemvej.platform.inbox.EventHandler;
import org.hjemvej.platform.inbox.Inbox;
import org.hjemvej.platform.inbox.PoisonException;
import org.hjemvej.platform.inbox.TopicListener;
import org.hjemvej.reintegration.payments.CarryPayout;
import org.hjemvej.reintegration.preparedreturn.FollowCoverage;

/** What partner-service tells: places, missing coverage, instructions that reached a partner. */
@ApplicationScoped
public class PartnerEventsListener implements TopicListener {

    private static final String PREFIX = "org.hjemvej.partner.";

    private final Inbox inbox;
    private final FollowCoverage follow;
    private final CarryPayout carry;
    private final Map<String, EventHandler> handlers;

    PartnerEventsListener(Inbox inbox, FollowCoverage follow, CarryPayout carry) {
        this.inbox = inbox;
        this.follow = follow;
        this.carry = carry;
        this.handlers = Map.of(
                PREFIX + "place-reserved.v1",
                this::placeReserved,
                PREFIX + "place-released.v1",
                (envelope, body) -> follow.placeReleased(envelope.subject()),
                PREFIX + "coverage-missing.v1",
                (envelope, body) -> follow.coverageMissing(envelope.subject()),
                PREFIX + "partner-search-failed.v1",
                (envelope, body) -> follow.searchFailed(envelope.subject()),
                PREFIX + "payment-instruction-received.v1",
                this::instructionReceived);
    }

    record PlaceReserved(
            @NotNull @Pattern(regexp = "X-[0-9A-Z]{26}") String agreementId,
            @NotNull @Pattern(regexp = "[A-Z_]{2,40}") String partnerOrganisation) {}

    record InstructionReceived(
            @NotNull @Pattern(regexp = "U-[0-9A-Z]{26}") String payoutId) {}

    @Override
    public Set<String> topics() {
        return Set.of("partner.events");
    }

    @Incoming("partner-events")
    @Blocking
    @Override
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private void placeReserved(Envelope envelope, EventBody body) throws PoisonException {
        PlaceReserved data = body.as(PlaceReserved.class);
        follow.placeReserved(envelope.subject(), data.agreementId(), data.partnerOrganisation());
    }

    private void instructionReceived(Envelope envelope, EventBody body) throws PoisonException {
        carry.instructionReceived(body.as(InstructionReceived.class).payoutId());
    }
}
