package org.hjemvej.notifications.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hjemvej.notifications.contactrules.Channel;
import org.hjemvej.notifications.contactrules.ChannelRule;
import org.hjemvej.notifications.contactrules.Days;
import org.hjemvej.notifications.contactrules.LearnContactRules;
import org.hjemvej.notifications.contactrules.SafeHours;
import org.hjemvej.notifications.contactrules.Safety;
import org.hjemvej.notifications.drcfeed.DrcFeedEvent;
import org.hjemvej.notifications.drcfeed.FeedDrc;
import org.hjemvej.notifications.inbox.TellOrganisations;
import org.hjemvej.platform.inbox.Envelope;
import org.hjemvej.platform.inbox.EventBody;
import org.hjemvej.platform.inbox.EventHandler;
import org.hjemvej.platform.inbox.Inbox;
import org.hjemvej.platform.inbox.PoisonException;
import org.hjemvej.platform.inbox.TopicListener;
import org.jspecify.annotations.Nullable;

/** Reads the status topics of the other services and tells whoever must know. */
@ApplicationScoped
public class EventsListener implements TopicListener {

    private static final String RETURN_PREPARED = "org.hjemvej.reintegration.return-prepared.v1";
    private static final String CONTACT_RULES_CHANGED = "org.hjemvej.case.contact-rules-changed.v1";

    private static final String CASE_MERGED = "org.hjemvej.case.case-merged.v1";

    private static final String HOUR = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private final Inbox inbox;
    private final TellOrganisations tell;
    private final FeedDrc feed;
    private final LearnContactRules learn;
    private final Map<String, EventHandler> handlers;

    EventsListener(Inbox inbox, TellOrganisations tell, FeedDrc feed, LearnContactRules learn) {
        this.inbox = inbox;
        this.tell = tell;
        this.feed = feed;
        this.learn = learn;
        this.handlers = Map.of(
                RETURN_PREPARED,
                this::returnPrepared,
                CONTACT_RULES_CHANGED,
                this::contactRulesChanged,
                CASE_MERGED,
                this::caseMerged);
    }

    /** The only fields a notice needs of any event. */
    record Addressee(
            @Nullable @Pattern(regexp = "[A-Z_]{2,40}") String partnerOrganisation,
            @Nullable @Pattern(regexp = "CMM|UDL") String authority,
            @Nullable @Pattern(regexp = "[A-Z_]{2,40}") String senderOrganisation,
            @Nullable @Pattern(regexp = "P-[0-9A-Z]{26}") String programmeRef,
            @Nullable @Pattern(regexp = "W-[0-9A-Z]{26}") String incidentRef,

            @Nullable @Pattern(regexp = "[a-z][a-z-]{1,40}") String callBackRole) {}

    record ReturnPrepared(
            @NotNull @Pattern(regexp = "P-[0-9A-Z]{26}") String programmeRef,
            @NotNull @Pattern(regexp = "[A-Z]{2}") String destinationCountry,
            @NotNull @Pattern(regexp = "ADULT|MINOR|FAMILY") String group,
            @NotNull @Pattern(regexp = "X-[0-9A-Z]{26}") String agreementId,

            @NotNull @Pattern(regexp = "20[0-9]{2}-[0-9]{2}")
            String departureMonth) {}

    /** A channel this version does not know is passed over: it is unknown, and so refused. */
    record ContactRulesChanged(@NotNull @Size(max = 20) List<@NotNull @Valid ChannelTold> channels) {

        List<ChannelRule> known() {
            return channels.stream()
                    .flatMap(told -> Arrays.stream(Channel.values())
                            .filter(channel -> channel.name().equals(told.channel()))
                            .map(channel -> new ChannelRule(
                                    channel,
                                    told.safety(),
                                    told.hours().stream().map(HoursTold::hours).toList())))
                    .toList();
        }
    }

    record ChannelTold(
            @NotNull @Pattern(regexp = "[A-Z_]{2,40}") String channel,
            @NotNull Safety safety,
            @NotNull @Size(max = 21) List<@NotNull @Valid HoursTold> hours) {}

    record HoursTold(
            @NotNull Days days,
            @NotNull @Pattern(regexp = HOUR) String from,
            @NotNull @Pattern(regexp = HOUR + "|24:00") String to) {

        @AssertTrue
        public boolean isInOrder() {
            return from == null || to == null || from.compareTo(to) < 0;
        }

        SafeHours hours() {
            return new SafeHours(days, from, to);
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of("case.events", "reintegration.events", "partner.events");
    }

    @Incoming("case-events")
    @Blocking
    public void onCase(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, handlers, this::notice);
    }

    @Incoming("reintegration-events")
    @Blocking
    public void onReintegration(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, handlers, this::notice);
    }

    @Incoming("partner-events")
    @Blocking
    public void onPartner(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, handlers, this::notice);
    }

    @Override
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers, this::notice);
    }

    private void notice(Envelope envelope, EventBody body) throws PoisonException {
        Addressee addressee = body.as(Addressee.class);
        tell.run(
                new TellOrganisations.News(envelope.type(), envelope.id(), envelope.subject()),
                new TellOrganisations.Addressees(
                        addressee.partnerOrganisation(),
                        addressee.authority(),
                        addressee.senderOrganisation(),
                        addressee.programmeRef(),
                        addressee.incidentRef(),
                        addressee.callBackRole()));
    }

    private void returnPrepared(Envelope envelope, EventBody body) throws PoisonException {
        ReturnPrepared data = body.as(ReturnPrepared.class);
        feed.run(new DrcFeedEvent.ReturnPrepared(
                data.programmeRef(),
                data.destinationCountry(),
                data.group(),
                data.agreementId(),
                data.departureMonth()));
        tell.run(
                new TellOrganisations.News(envelope.type(), envelope.id(), envelope.subject()),
                new TellOrganisations.Addressees(null, null, null, data.programmeRef(), null, null));
    }

    private void contactRulesChanged(Envelope envelope, EventBody body) throws PoisonException {
        learn.run(
                envelope.subject(),
                envelope.sequence(),
                body.as(ContactRulesChanged.class).known());
    }

    /** What holds for the person is recorded in the other case from now on: nothing is known to be safe by this one. */
    private void caseMerged(Envelope envelope, EventBody body) throws PoisonException {
        learn.run(envelope.subject(), envelope.sequence(), List.of());
        notice(envelope, body);
    }
}
