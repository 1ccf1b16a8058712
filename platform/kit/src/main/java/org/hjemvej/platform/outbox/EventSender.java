package org.hjemvej.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends rows as CloudEvents in Kafka's binary mode. Rows of one subject go one after the other, each after the
 * acknowledgement of the one before, so a failure holds back its own subject and no other.
 */
@ApplicationScoped
class EventSender {

    /** Shorter than the lease of the relay, so that what was sent is taken off while it still leads. */
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(2);

    private static final Logger LOG = Logger.getLogger(EventSender.class);

    private final Producer<String, byte[]> producer;
    private final Map<String, byte[]> sameForAll;

    EventSender(Producer<String, byte[]> producer, @ConfigProperty(name = "hjemvej.events.source") String source) {
        this.producer = producer;
        this.sameForAll = Map.of(
                "ce_specversion", bytes("1.0"),
                "ce_source", bytes(source),
                "ce_dataclassification", bytes("P2"),
                "content-type", bytes("application/json"));
    }

    /**
     * What a round has brought.
     *
     * @param sent ids of the rows the broker has acknowledged
     * @param refused subjects whose next event the broker refuses as it is; a broker that is away refuses nobody
     */
    record Round(List<Long> sent, Set<String> refused) {}

    Round send(List<OutboxRow> rows) {
        Map<String, Deque<OutboxRow>> bySubject = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            bySubject.computeIfAbsent(row.key(), key -> new ArrayDeque<>()).add(row);
        }
        Round round = new Round(new ArrayList<>(rows.size()), new HashSet<>());
        long end = System.nanoTime() + LONGEST_ROUND.toNanos();
        while (!bySubject.isEmpty() && System.nanoTime() < end) {
            sendOneOfEach(bySubject, round, end);
        }
        return round;
    }

    private void sendOneOfEach(Map<String, Deque<OutboxRow>> bySubject, Round round, long end) {
        Map<String, Future<RecordMetadata>> inFlight = new LinkedHashMap<>();
        List<String> failed = new ArrayList<>();
        for (Map.Entry<String, Deque<OutboxRow>> subject : bySubject.entrySet()) {
            if (System.nanoTime() >= end) {
                break;
            }
            try {
                inFlight.put(
                        subject.getKey(),
                        producer.send(record(subject.getValue().element())));
            } catch (KafkaException e) {
                failed.add(subject.getKey());
                complain(subject.getValue().element(), e, round);
                // the broker does not even know the topic: without waiting, others would wait for it in every round
                round.refused().add(subject.getKey());
            }
        }
        failed.forEach(bySubject::remove);
        inFlight.forEach((subject, acknowledgement) -> {
            Deque<OutboxRow> queue = bySubject.get(subject);
            if (acknowledged(acknowledgement, queue.element(), round)) {
                round.sent().add(queue.remove().id());
                if (queue.isEmpty()) {
                    bySubject.remove(subject);
                }
            } else {
                bySubject.remove(subject);
            }
        });
    }

    private static boolean acknowledged(Future<RecordMetadata> acknowledgement, OutboxRow row, Round round) {
        try {
            acknowledgement.get();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            complain(row, e.getCause(), round);
            return false;
        }
    }

    private static void complain(OutboxRow row, Throwable reason, Round round) {
        LOG.warnf(
                "Event %s on %s was not sent and will be tried again: %s",
                row.eventId(), row.topic(), reason.getClass().getSimpleName());
        if (!(reason instanceof RetriableException)) {
            round.refused().add(row.key());
        }
    }

    private ProducerRecord<String, byte[]> record(OutboxRow row) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(row.topic(), row.subject(), bytes(row.payload()));
        sameForAll.forEach((name, value) -> record.headers().add(name, value));
        header(record, "ce_id", row.eventId());
        header(record, "ce_type", row.type());
        header(record, "ce_subject", row.subject());
        header(record, "ce_time", row.occurredAt().toString());
        header(record, "ce_recordedtime", row.recordedAt().toString());
        header(record, "ce_sequence", Long.toString(row.sequence()));
        header(record, "ce_dataschema", "urn:hjemvej:schema:" + row.type());
        header(record, "ce_correlationid", row.correlationId());
        header(record, "ce_causationid", row.causationId());
        header(record, "ce_actorrole", row.actorRole());
        if (!row.traceParent().isEmpty()) {
            header(record, "ce_traceparent", row.traceParent());
            header(record, "traceparent", row.traceParent());
        }
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
