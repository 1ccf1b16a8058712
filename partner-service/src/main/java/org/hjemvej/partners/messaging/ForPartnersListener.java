package org.hjemvej.partners.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hjemvej.partners.coverage.FollowProgramme;
import org.hjemvej.partners.coverage.ReservePlace;
import org.hjemvej.partners.instructions.ReceiveInstruction;
import org.hjemvej.platform.inbox.Envelope;
import org.hjemvej.platform.inbox.EventBody;
import org.hjemvej.platform.inbox.EventHandler;
import org.hjemvej.platform.inbox.Inbox;
import org.hjemvej.platform.inbox.PoisonException;
import org.hjemvej.platform.inbox.TopicListener;

/**
 * What reintegration-service tells partners. Of a country the form is enough here: reintegration-service has accepted it, and
 * whoever waits for a place is not lost over a code that this version does not know; a partner is sought, and DRC sees it.
 */
@ApplicationScoped
public class ForPartnersListener implements TopicListener {

    private static final String PREFIX = "org.hjemvej.reintegration.";

    private final Inbox inbox;
    private final ReservePlace reserve;
    private final FollowProgramme follow;
    private final ReceiveInstruction receive;
    private final Map<String, EventHandler> handlers;

    ForPartnersListener(Inbox inbox, ReservePlace reserve, FollowProgramme follow, ReceiveInstruction receive) {
        this.inbox = inbox;
        this.reserve = reserve;
        this.follow = follow;
        this.receive = receive;
        this.handlers = Map.of(
                PREFIX + "return-requested.v1", this::returnRequested,
                PREFIX + "partner-assigned.v1", (envelope, body) -> follow.assigned(envelope.subject()),
                PREFIX + "reintegration-plan-approved.v1", (envelope, body) -> follow.planApproved(envelope.subject()),
                PREFIX + "programme-completed.v1", (envelope, body) -> follow.over(envelope.subject()),
                PREFIX + "programme-ended.v1", (envelope, body) -> follow.over(envelope.subject()),
                PREFIX + "instalment-released.v1", this::instalmentReleased);
    }

    enum Group {
        ADULT,
        MINOR,
        FAMILY
    }

    record ReturnRequested(
            @NotNull @Pattern(regexp = "[A-Z]{2}") String destinationCountry,
            @NotNull Group group) {}

    record InstalmentReleased(
            @NotNull @Pattern(regexp = "N-[0-9A-Z]{26}") String instalmentId,
            @NotNull @Pattern(regexp = "U-[0-9A-Z]{26}") String payoutId,
            @Min(1) @Max(60) int sequence,
            @NotNull @Pattern(regexp = "[A-Z_]{2,40}") String partnerOrganisation) {}

    @Override
    public Set<String> topics() {
        return Set.of("reintegration.for-partners");
    }

    @Incoming("for-partners")
    @Blocking
    @Override
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private void returnRequested(Envelope envelope, EventBody body) throws PoisonException {
        ReturnRequested data = body.as(ReturnRequested.class);
        reserve.run(envelope.subject(), data.destinationCountry(), data.group() == Group.MINOR);
    }

    private void instalmentReleased(Envelope envelope, EventBody body) throws PoisonException {
        InstalmentReleased data = body.as(InstalmentReleased.class);
        receive.run(
                data.partnerOrganisation(), envelope.subject(), data.instalmentId(), data.payoutId(), data.sequence());
    }
}
