package org.hjemvej.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends rows as CloudEvents in Kafka's binary mode. Rows of one subject go one after the other, each after the
 * acknowledgement of the one before, so a failure holds back its own subject and no other.
 */
@ApplicationScoped
class EventSender {

    private static final Logger LOG = Logger.getLogger(EventSender.class);

    private final Producer<String, byte[]> producer;
    private final String source;

    EventSender(Producer<String, byte[]> producer, @ConfigProperty(name = "hjemvej.events.source") String source) {
        this.producer = producer;
        this.source = source;
    }

    /** The ids of the rows the broker has acknowledged. */
    List<Long> send(List<OutboxRow> rows) {
        Map<String, Deque<OutboxRow>> bySubject = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            bySubject
                    .computeIfAbsent(row.topic() + " " + row.subject(), key -> new ArrayDeque<>())
                    .add(row);
        }
        List<Long> sent = new ArrayList<>(rows.size());
        while (!bySubject.isEmpty()) {
            sendOneOfEach(bySubject, sent);
        }
        return sent;
    }

    private void sendOneOfEach(Map<String, Deque<OutboxRow>> bySubject, List<Long> sent) {
        Map<String, Future<RecordMetadata>> inFlight = new LinkedHashMap<>();
        List<String> refused = new ArrayList<>();
        bySubject.forEach((subject, queue) -> {
            try {
                inFlight.put(subject, producer.send(record(queue.element())));
            } catch (KafkaException e) {
                refused.add(subject);
                complain(queue.element(), e);
            }
        });
        refused.forEach(bySubject::remove);
        inFlight.forEach((subject, acknowledgement) -> {
            Deque<OutboxRow> queue = bySubject.get(subject);
            if (acknowledged(acknowledgement, queue.element())) {
                sent.add(queue.remove().id());
                if (queue.isEmpty()) {
                    bySubject.remove(subject);
                }
            } else {
                bySubject.remove(subject);
            }
        });
    }

    private boolean acknowledged(Future<RecordMetadata> acknowledgement, OutboxRow row) {
        try {
            acknowledgement.get();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            complain(row, e.getCause());
            return false;
        }
    }

    private static void complain(OutboxRow row, Throwable reason) {
        LOG.warnf(
                "Event %s on %s was not sent and will be tried again: %s",
                row.eventId(), row.topic(), reason.getClass().getSimpleName());
    }

    private ProducerRecord<String, byte[]> record(OutboxRow row) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(row.topic(), row.subject(), row.payload().getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", row.eventId());
        header(record, "ce_source", source);
        header(record, "ce_type", row.type());
        header(record, "ce_subject", row.subject());
        header(record, "ce_time", row.occurredAt().toString());
        header(record, "ce_recordedtime", row.recordedAt().toString());
        header(record, "ce_sequence", Long.toString(row.sequence()));
        header(record, "ce_dataschema", "urn:hjemvej:schema:" + row.type());
        header(record, "ce_correlationid", row.correlationId());
        header(record, "ce_causationid", row.causationId());
        header(record, "ce_actorrole", row.actorRole());
        header(record, "ce_dataclassification", "P2");
        if (!row.traceParent().isEmpty()) {
            header(record, "ce_traceparent", row.traceParent());
            header(record, "traceparent", row.traceParent());
        }
        header(record, "content-type", "application/json");
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
