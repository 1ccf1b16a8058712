package org.hjemvej.cases.wayhome.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hjemvej.cases.wayhome.FollowWayHome;
import org.hjemvej.platform.inbox.Envelope;
import org.hjemvej.platform.inbox.EventBody;
import org.hjemvej.platform.inbox.EventHandler;
import org.hjemvej.platform.inbox.Inbox;
import org.hjemvej.platform.inbox.PoisonException;
import org.hjemvej.platform.inbox.TopicListener;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Reads the topic of reintegration-service. */
@ApplicationScoped
public class ReintegrationEventsListener implements TopicListener {

    private static final String PREFIX = "org.hjemvej.reintegration.";
    private static final String COUNTRY = "[A-Z]{2}";

    private final Inbox inbox;
    private final FollowWayHome follow;
    private final Map<String, EventHandler> handlers = new HashMap<>();

    ReintegrationEventsListener(Inbox inbox, FollowWayHome follow) {
        this.inbox = inbox;
        this.follow = follow;
        Map.of(
                        "partner-assigned", "PARTNER_ASSIGNED",
                        "return-prepared", "PREPARED",
                        "departed", "DEPARTED",
                        "programme-completed", "COMPLETED",
                        "programme-ended", "ENDED")
                .forEach((name, status) ->
                        handlers.put(PREFIX + name + ".v1", (envelope, body) -> advance(envelope, body, status)));
        handlers.put(PREFIX + "arrival-confirmed.v1", this::arrived);
    }

    /** The one field this service reads. */
    record Data(@Nullable @Pattern(regexp = COUNTRY) String destinationCountry) {}

    record Arrival(
            @NotNull LocalDate arrivedOn,
            @NotNull @Pattern(regexp = COUNTRY) String destinationCountry) {}

    @Override
    public Set<String> topics() {
        return Set.of("reintegration.events");
    }

    @Incoming("reintegration-events")
    @Blocking
    public void onAll(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, handlers, null);
    }

    @Override
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private void advance(Envelope envelope, EventBody body, String status) throws PoisonException {
        Data data = body.as(Data.class);
        follow.run(envelope.subject(), envelope.sequence(), status, data.destinationCountry(), day(envelope));
    }

    private void arrived(Envelope envelope, EventBody body) throws PoisonException {
        Arrival data = body.as(Arrival.class);
        follow.arrived(
                envelope.subject(), envelope.sequence(), data.destinationCountry(), day(envelope), data.arrivedOn());
    }

    private static LocalDate day(Envelope envelope) {
        return envelope.time().atZone(BusinessClock.ZONE).toLocalDate();
    }
}
