package org.hjemvej.reintegration.eligibility.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hjemvej.platform.inbox.Envelope;
import org.hjemvej.platform.inbox.EventBody;
import org.hjemvej.platform.inbox.EventHandler;
import org.hjemvej.platform.inbox.Inbox;
import org.hjemvej.platform.inbox.PoisonException;
import org.hjemvej.platform.inbox.TopicListener;
import org.hjemvej.reintegration.eligibility.FollowCase;
import org.hjemvej.reintegration.eligibility.FollowContact;
import org.jspecify.annotations.Nullable;

/** What case-service tells: cases and their merges, assessments, consent, ages, the gates of a child, and who is missing. */
@ApplicationScoped
public class CaseEventsListener implements TopicListener {

    private static final String PREFIX = "org.hjemvej.case.";
    private static final String CODE = "[A-Z][A-Z0-9_]{1,60}";

    private final Inbox inbox;
    private final FollowCase follow;
    private final FollowContact contact;
    private final Map<String, EventHandler> handlers;

    CaseEventsListener(Inbox inbox, FollowCase follow, FollowContact contact) {
        this.inbox = inbox;
        this.follow = follow;
        this.contact = contact;
        this.handlers = Map.ofEntries(
                entry("case-opened", this::caseOpened),
                entry("victim-assessed", this::victimAssessed),
                entry("assessment-revoked", this::assessmentRevoked),
                entry("consent-given", (envelope, body) -> consent(envelope, body, true)),
                entry("consent-withdrawn", (envelope, body) -> consent(envelope, body, false)),
                entry("case-merged", this::caseMerged),
                entry(
                        "case-merge-undone",
                        (envelope, body) -> follow.merged(envelope.subject(), envelope.sequence(), null)),
                entry("age-revised", this::ageRevised),
                entry(
                        "turned-adult",
                        (envelope, body) -> follow.ageRevised(envelope.subject(), envelope.sequence(), false)),
                entry("child-return-gates-changed", this::gatesChanged),
                entry("contact-lost", this::contactLost),
                entry("contact-regained", (envelope, body) -> contactRegained(envelope)));
    }

    private static Map.Entry<String, EventHandler> entry(String name, EventHandler handler) {
        return Map.entry(PREFIX + name + ".v1", handler);
    }

    record CaseOpened(@NotNull @Pattern(regexp = CODE) String caseKind, boolean minorFlag) {}

    record VictimAssessed(
            @NotNull @Pattern(regexp = "A-[0-9A-Z]{26}") String assessmentId,
            @NotNull LocalDate decidedOn,
            @NotNull @Pattern(regexp = "LAWFUL|NOT_LAWFUL") String stayBasisClass,
            boolean minorFlag) {}

    record AssessmentRevoked(
            @NotNull @Pattern(regexp = "A-[0-9A-Z]{26}") String assessmentId,
            @NotNull LocalDate decidedOn) {}

    record ConsentChange(
            @NotNull @Pattern(regexp = CODE) String scope,
            @Nullable @Pattern(regexp = CODE) String givenBy) {}

    record AgeRevised(boolean minorFlag) {}

    record GatesChanged(@NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = CODE) String> holding) {}

    record ContactLost(@NotNull LocalDate since) {}

    record CaseMerged(
            @NotNull @Pattern(regexp = "K-[0-9A-Z]{26}") String into) {}

    @Override
    public Set<String> topics() {
        return Set.of("case.events");
    }

    @Incoming("case-events")
    @Blocking
    public void onAll(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, handlers, null);
    }

    @Override
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers);
    }

    private void caseOpened(Envelope envelope, EventBody body) throws PoisonException {
        CaseOpened data = body.as(CaseOpened.class);
        follow.caseOpened(envelope.subject(), envelope.sequence(), data.caseKind(), data.minorFlag());
    }

    private void caseMerged(Envelope envelope, EventBody body) throws PoisonException {
        follow.merged(
                envelope.subject(),
                envelope.sequence(),
                body.as(CaseMerged.class).into());
    }

    private void victimAssessed(Envelope envelope, EventBody body) throws PoisonException {
        VictimAssessed data = body.as(VictimAssessed.class);
        follow.victimAssessed(
                envelope.subject(),
                envelope.sequence(),
                data.assessmentId(),
                data.decidedOn(),
                data.stayBasisClass(),
                data.minorFlag());
    }

    private void assessmentRevoked(Envelope envelope, EventBody body) throws PoisonException {
        AssessmentRevoked data = body.as(AssessmentRevoked.class);
        follow.assessmentRevoked(envelope.subject(), envelope.sequence(), data.assessmentId(), data.decidedOn());
    }

    private void consent(Envelope envelope, EventBody body, boolean stands) throws PoisonException {
        ConsentChange data = body.as(ConsentChange.class);
        follow.consent(
                envelope.subject(), envelope.sequence(), data.scope(), stands, "REPRESENTATIVE".equals(data.givenBy()));
    }

    private void ageRevised(Envelope envelope, EventBody body) throws PoisonException {
        follow.ageRevised(
                envelope.subject(),
                envelope.sequence(),
                body.as(AgeRevised.class).minorFlag());
    }

    private void gatesChanged(Envelope envelope, EventBody body) throws PoisonException {
        follow.gatesChanged(
                envelope.subject(),
                envelope.sequence(),
                body.as(GatesChanged.class).holding());
    }

    private void contactLost(Envelope envelope, EventBody body) throws PoisonException {
        LocalDate since = body.as(ContactLost.class).since();
        if (isOfCase(envelope)) {
            contact.lost(envelope.subject(), envelope.sequence(), since);
        }
    }

    private void contactRegained(Envelope envelope) {
        if (isOfCase(envelope)) {
            contact.regained(envelope.subject(), envelope.sequence());
        }
    }

    /** Who has no case yet has no return either. */
    private static boolean isOfCase(Envelope envelope) {
        return envelope.subject().startsWith("K-");
    }
}
