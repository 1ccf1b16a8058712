package org.hjemvej.platform.outbox;

import java.time.Instant;

/** A queued event, complete as it will be sent. */
record OutboxRow(
        long id,
        String eventId,
        String topic,
        String subject,
        long sequence,
        String type,
        String payload,
        Instant occurredAt,
        Instant recordedAt,
        String correlationId,
        String causationId,
        String actorRole,
        String traceParent) {

    /** What keeps its order: the subject on its topic. */
    String key() {
        return topic + " " + subject;
    }
}
