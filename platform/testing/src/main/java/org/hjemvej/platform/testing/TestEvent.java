package org.hjemvej.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A CloudEvent as another service would send it. */
public record TestEvent(String topic, String type, String subject, String data, String id, long sequence) {

    /** One with a new id. */
    public TestEvent(String topic, String type, String subject, String data, long sequence) {
        this(topic, type, subject, data, UUID.randomUUID().toString(), sequence);
    }

    /** The same as a listener reads it, without a broker in between. */
    public ConsumerRecord<String, byte[]> read() {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(topic, 0, 0, subject, bytes());
        headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    Map<String, String> headers() {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_source",
                "urn:test",
                "ce_type",
                type,
                "ce_subject",
                subject,
                "ce_time",
                Instant.now().toString(),
                "ce_sequence",
                Long.toString(sequence),
                "content-type",
                "application/json");
    }

    byte[] bytes() {
        return data.getBytes(StandardCharsets.UTF_8);
    }
}
