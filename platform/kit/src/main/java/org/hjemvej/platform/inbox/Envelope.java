package org.hjemvej.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** The CloudEvents attributes of a consumed record. */
public record Envelope(
        String id, String source, String type, String subject, long sequence, Instant time, String correlationId) {

    /** Reads the headers; a record without the required ones is poison. */
    public static Envelope of(ConsumerRecord<String, byte[]> record) throws PoisonException {
        if (!"1.0".equals(optional(record, "ce_specversion"))) {
            throw new PoisonException("NOT_A_CLOUD_EVENT");
        }
        String id = required(record, "ce_id");
        String correlation = optional(record, "ce_correlationid");
        return new Envelope(
                id,
                required(record, "ce_source"),
                required(record, "ce_type"),
                required(record, "ce_subject"),
                sequence(optional(record, "ce_sequence")),
                time(required(record, "ce_time")),
                correlation.isEmpty() ? id : correlation);
    }

    /** The record an event once was, from what its producer says of it. */
    static ConsumerRecord<String, byte[]> record(
            String topic, String subject, PublishedEventsApi.Event event, byte[] data) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(topic, 0, 0, subject, data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.id(),
                        "ce_source", event.source(),
                        "ce_type", event.type(),
                        "ce_subject", subject,
                        "ce_time", event.time().toString(),
                        "ce_sequence", Long.toString(event.sequence()),
                        "ce_correlationid", event.correlationId(),
                        "ce_causationid", event.causationId())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        if (event.traceparent() != null) {
            record.headers().add("traceparent", event.traceparent().getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) throws PoisonException {
        String value = optional(record, name);
        if (value.isBlank() || value.length() > 255) {
            throw new PoisonException("HEADER_MISSING_" + name.toUpperCase(java.util.Locale.ROOT));
        }
        return value;
    }

    private static String optional(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static long sequence(String text) throws PoisonException {
        try {
            return text.isEmpty() ? 0 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new PoisonException("SEQUENCE_NOT_A_NUMBER");
        }
    }

    private static Instant time(String text) throws PoisonException {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new PoisonException("TIME_NOT_AN_INSTANT");
        }
    }
}
