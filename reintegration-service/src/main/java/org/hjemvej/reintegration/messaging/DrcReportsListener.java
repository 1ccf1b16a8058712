package org.hjemvej.reintegration.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.inbox.Envelope;
import org.hjemvej.platform.inbox.EventBody;
import org.hjemvej.platform.inbox.EventHandler;
import org.hjemvej.platform.inbox.Inbox;
import org.hjemvej.platform.inbox.PoisonException;
import org.hjemvej.platform.inbox.TopicListener;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rules.RuleBroken;
import org.hjemvej.reintegration.drcreports.RefuseReport;
import org.hjemvej.reintegration.preparedreturn.ConfirmArrival;
import org.jspecify.annotations.Nullable;

/**
 * What DRC's systems report. Who reports is known from the topic's access rule. Whatever cannot be taken is answered on
 * {@code drc.rejections} with the code of a problem type. A record that is no CloudEvent is parked on the dead-letter topic.
 * A country that there is not is no invalid input: it is compared with that of the return, which says more than any list.
 */
@ApplicationScoped
public class DrcReportsListener implements TopicListener {

    private static final Actor ACTOR = new Actor("system:drc.reports", "DRC", "drc-system", Actor.Kind.MACHINE);

    private final Inbox inbox;
    private final ConfirmArrival confirmArrival;
    private final RefuseReport refuse;
    private final Map<String, EventHandler> handlers;

    DrcReportsListener(Inbox inbox, ConfirmArrival confirmArrival, RefuseReport refuse) {
        this.inbox = inbox;
        this.confirmArrival = confirmArrival;
        this.refuse = refuse;
        this.handlers = Map.of("org.hjemvej.drc.arrival-confirmed.v1", this::arrivalConfirmed);
    }

    record ArrivalConfirmed(
            @NotNull @PlausibleDate LocalDate arrivedOn,
            @Nullable @Pattern(regexp = "[A-Z]{2}") String country) {}

    @Override
    public Set<String> topics() {
        return Set.of("drc.reports");
    }

    @Incoming("drc-reports")
    @Blocking
    @Override
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, handlers, (envelope, body) -> refuse(envelope, "REPORT_TYPE_UNKNOWN"));
    }

    private void arrivalConfirmed(Envelope envelope, EventBody body) {
        try {
            ArrivalConfirmed data = body.as(ArrivalConfirmed.class);
            confirmArrival.byReport(envelope.subject(), data.arrivedOn(), data.country(), ACTOR);
        } catch (PoisonException e) {
            refuse(envelope, "INVALID_INPUT");
        } catch (RuleBroken e) {
            refuse(envelope, e.rule().name());
        }
    }

    private void refuse(Envelope envelope, String code) {
        refuse.run(envelope.subject(), envelope.id(), envelope.type(), code, ACTOR);
    }
}
