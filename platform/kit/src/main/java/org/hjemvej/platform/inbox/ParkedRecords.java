package org.hjemvej.platform.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jspecify.annotations.Nullable;

/** Looks at the records this service has parked, and takes one in again once its cause is mended. */
@ApplicationScoped
public class ParkedRecords {

    private static final String PREFIX = "dead-letter-";

    private final ParkedReader reader;
    private final List<TopicListener> listeners;
    private final Replay replay;
    private final String consumer;

    ParkedRecords(
            ParkedReader reader,
            @All List<TopicListener> listeners,
            Replay replay,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.reader = reader;
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
        return reader.read(partition(topic), fromOffset, limit).stream()
                .map(record -> parked(topic, record))
                .toList();
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
        ConsumerRecord<String, byte[]> record = reader.read(partition(topic), offset, 1).stream()
                .filter(found -> found.offset() == offset)
                .findFirst()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
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

    private TopicPartition partition(String topic) {
        if (!topics().contains(topic)) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        return new TopicPartition(topic + ".dlq." + consumer, 0);
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
