package org.hjemvej.reintegration.eligibility.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
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
import org.hjemvej.reintegration.eligibility.OpenEligibility;

/** What case-service tells: cases and their merges, assessments, consent. */
@ApplicationScoped
public class CaseEventsListener implements TopicListener {

    private static final String PREFIX = "org.hjemvej.case.";
    private static final String CODE = "[A-Z][A-Z0-9_]{1,60}";

    private final Inbox inbox;
    private final OpenEligibility open;
    private final Map<String, EventHandler> handlers;

    CaseEventsListener(Inbox inbox, OpenEligibility open) {
        this.inbox = inbox;
        this.open = open;
        this.handlers = Map.of(
                PREFIX + "case-opened.v1",
                this::caseOpened,
                PREFIX + "victim-assessed.v1",
                this::victimAssessed,
                PREFIX + "consent-given.v1",
                (envelope, body) -> consent(envelope, body, true),
                PREFIX + "consent-withdrawn.v1",
                (envelope, body) -> consent(envelope, body, false),
                PREFIX + "case-merged.v1",
                this::caseMerged,
                PREFIX + "case-merge-undone.v1",
                (envelope, body) -> open.merged(envelope.subject(), envelope.sequence(), null));
    }

    record CaseOpened(@NotNull @Pattern(regexp = CODE) String caseKind, boolean minorFlag) {}

    record VictimAssessed(
            @NotNull @Pattern(regexp = "A-[0-9A-Z]{26}") String assessmentId,
            @NotNull LocalDate decidedOn,
            @NotNull @Pattern(regexp = "LAWFUL|NOT_LAWFUL") String stayBasisClass,
            boolean minorFlag) {}

    record ConsentChange(@NotNull @Pattern(regexp = CODE) String scope) {}

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
        open.caseOpened(envelope.subject(), envelope.sequence(), data.caseKind(), data.minorFlag());
    }

    private void caseMerged(Envelope envelope, EventBody body) throws PoisonException {
        open.merged(
                envelope.subject(),
                envelope.sequence(),
                body.as(CaseMerged.class).into());
    }

    private void victimAssessed(Envelope envelope, EventBody body) throws PoisonException {
        VictimAssessed data = body.as(VictimAssessed.class);
        open.victimAssessed(
                envelope.subject(),
                envelope.sequence(),
                data.assessmentId(),
                data.decidedOn(),
                data.stayBasisClass(),
                data.minorFlag());
    }

    private void consent(Envelope envelope, EventBody body, boolean stands) throws PoisonException {
        ConsentChange data = body.as(ConsentChange.class);
        open.consent(envelope.subject(), envelope.sequence(), data.scope(), stands);
    }
}
