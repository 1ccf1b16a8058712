package org.hjemvej.platform.inbox;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jspecify.annotations.Nullable;

/** Looks at the records this service has parked, and takes one in again once its cause is mended. */
@ApplicationScoped
public class ParkedRecords {

    private static final String PREFIX = "dead-letter-";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Object> broker;
    private final List<TopicListener> listeners;
    private final Replay replay;
    private final String consumer;

    ParkedRecords(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @All List<TopicListener> listeners,
            Replay replay,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.broker = broker;
        this.listeners = listeners;
        this.replay = replay;
        this.consumer = consumer;
    }

    /** A parked record without what it holds: the content could be anything. */
    public record Parked(
            String topic,
            long offset,
            String reason,
            String type,
            int originalPartition,
            long originalOffset,
            Instant parkedAt) {}

    /** The topics whose records can be parked here. */
    public Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        listeners.forEach(listener -> topics.addAll(listener.topics()));
        return topics;
    }

    /** What is parked of a topic, oldest first, from an offset on. */
    public List<Parked> of(String topic, long fromOffset, int limit) {
        List<Parked> found = new ArrayList<>();
        try (Consumer<String, byte[]> client = client()) {
            TopicPartition partition = partition(topic);
            client.assign(List.of(partition));
            long first = client.beginningOffsets(List.of(partition), PATIENCE).get(partition);
            long end = client.endOffsets(List.of(partition), PATIENCE).get(partition);
            client.seek(partition, Math.max(first, fromOffset));
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (found.size() < limit && client.position(partition, PATIENCE) < end && System.nanoTime() < deadline) {
                for (ConsumerRecord<String, byte[]> record : client.poll(Duration.ofMillis(200))) {
                    if (found.size() < limit) {
                        found.add(parked(topic, record));
                    }
                }
            }
        }
        return found;
    }

    /**
     * What came of a replay.
     *
     * @param record the record
     * @param parkedAgain the reason why it still could not be understood; absent when it was taken in
     */
    public record Replayed(Parked record, @Nullable String parkedAgain) {}

    /**
     * Takes a parked record in again, by the way every record comes in: what was taken before changes nothing. A passing fault
     * is told, not waited for.
     */
    public Replayed replay(String topic, long offset) {
        ConsumerRecord<String, byte[]> record = find(topic, offset).orElseThrow(InterfaceRule.NOT_FOUND::broken);
        Parked parked = parked(topic, record);
        RecordHeaders headers = new RecordHeaders();
        record.headers().forEach(header -> {
            if (!header.key().startsWith(PREFIX)) {
                headers.add(header);
            }
        });
        ConsumerRecord<String, byte[]> original = new ConsumerRecord<>(
                topic,
                parked.originalPartition(),
                parked.originalOffset(),
                record.timestamp(),
                TimestampType.CREATE_TIME,
                record.serializedKeySize(),
                record.serializedValueSize(),
                record.key(),
                record.value(),
                headers,
                Optional.empty());
        replay.begin();
        listeners.stream()
                .filter(listener -> listener.topics().contains(topic))
                .findFirst()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken)
                .on(original);
        return new Replayed(parked, replay.parkedAgain());
    }

    private Optional<ConsumerRecord<String, byte[]>> find(String topic, long offset) {
        try (Consumer<String, byte[]> client = client()) {
            TopicPartition partition = partition(topic);
            client.assign(List.of(partition));
            long first = client.beginningOffsets(List.of(partition), PATIENCE).get(partition);
            long end = client.endOffsets(List.of(partition), PATIENCE).get(partition);
            if (offset < first || offset >= end) {
                return Optional.empty();
            }
            client.seek(partition, offset);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                for (ConsumerRecord<String, byte[]> record : client.poll(Duration.ofMillis(200))) {
                    return record.offset() == offset ? Optional.of(record) : Optional.empty();
                }
            }
            throw InterfaceRule.UNAVAILABLE.broken();
        }
    }

    private TopicPartition partition(String topic) {
        if (!topics().contains(topic)) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        return new TopicPartition(topic + ".dlq." + consumer, 0);
    }

    private Consumer<String, byte[]> client() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static Parked parked(String topic, ConsumerRecord<String, byte[]> record) {
        String type = header(record, "ce_type");
        return new Parked(
                topic,
                record.offset(),
                header(record, PREFIX + "reason"),
                type.matches("org\\.hjemvej\\.[a-z.-]{1,80}v[0-9]{1,3}") ? type : "unknown",
                (int) number(header(record, PREFIX + "partition")),
                number(header(record, PREFIX + "offset")),
                Instant.ofEpochMilli(record.timestamp()));
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
