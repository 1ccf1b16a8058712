package org.hjemvej.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Parks records that can never be understood on {@code <topic>.dlq.<consumer>}, with a reason code and their origin. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Producer<String, byte[]> producer;
    private final Backoff backoff;
    private final MeterRegistry metrics;
    private final String consumer;

    DeadLetters(
            Producer<String, byte[]> producer,
            Backoff backoff,
            MeterRegistry metrics,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.producer = producer;
        this.backoff = backoff;
        this.metrics = metrics;
        this.consumer = consumer;
    }

    /** Returns when the broker has the parked record; until then the original stays unacknowledged. */
    void park(ConsumerRecord<String, byte[]> record, String reasonCode) {
        ProducerRecord<String, byte[]> parked = new ProducerRecord<>(
                record.topic() + ".dlq." + consumer, null, record.key(), record.value(), record.headers());
        header(parked, "dead-letter-reason", reasonCode);
        header(parked, "dead-letter-topic", record.topic());
        header(parked, "dead-letter-partition", Integer.toString(record.partition()));
        header(parked, "dead-letter-offset", Long.toString(record.offset()));
        for (int attempt = 0; ; attempt++) {
            try {
                producer.send(parked).get();
                metrics.counter("hjemvej.inbox.dead_letters", "topic", record.topic())
                        .increment();
                LOG.warnf("Parked %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), reasonCode);
                return;
            } catch (ExecutionException | KafkaException e) {
                backoff.pause(attempt);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while parking a record", e);
            }
        }
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
