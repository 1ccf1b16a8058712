package org.hjemvej.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.commit.RowsAtCommit;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.time.BusinessClock;

/**
 * Queues an event in the business transaction. The sequence row of (topic, subject) stays locked until commit, so
 * sequence order is commit order, and a roll-back leaves no gap.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            with next as (
                insert into outbox_sequence (topic, subject, last) values (?, ?, 1)
                on conflict (topic, subject) do update set last = outbox_sequence.last + 1
                returning last),
            event as (
                insert into outbox (event_id, topic, subject, sequence, type, payload, occurred_at, recorded_at,
                                    correlation_id, causation_id, actor_role, trace_parent)
                select ?, ?, ?, next.last, ?, ?, ?, ?, ?, ?, ?, ? from next
                returning id)
            insert into outbox_waiting (id) select id from event
            """;

    private final RowsAtCommit rows;
    private final ObjectMapper json;
    private final BusinessClock clock;
    private final CurrentCause cause;
    private final Relay relay;

    Outbox(RowsAtCommit rows, ObjectMapper json, BusinessClock clock, CurrentCause cause, Relay relay) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
        this.cause = cause;
        this.relay = relay;
    }

    /** Queues the event; it is sent after the surrounding transaction commits, and never when it does not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(OutgoingEvent event, Actor actor) {
        rows.add(
                INSERT,
                event.topic(),
                event.subject(),
                Ids.event(),
                event.topic(),
                event.subject(),
                event.type(),
                payload(event),
                clock.now(),
                clock.machineTime(),
                cause.correlationId(),
                cause.causationId(),
                actor.role(),
                traceParent());
        relay.wakeAfterCommit();
    }

    private String payload(OutgoingEvent event) {
        ObjectNode node = json.valueToTree(event.payload());
        node.remove("subject");
        try {
            return json.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event cannot be written as JSON: " + event.type(), e);
        }
    }

    private static String traceParent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : "";
    }
}
