package org.hjemvej.system.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic as an ordinary Kafka client sees it. */
public final class Topic {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> login;
    private final String name;

    /** The topic as this user of the broker sees it. */
    public Topic(Map<String, Object> login, String name) {
        this.login = login;
        this.name = name;
    }

    /** A record with its headers. */
    public record Seen(String topic, String key, Map<String, String> headers, JsonNode data, String raw) {

        public String header(String header) {
            return headers.getOrDefault(header, "");
        }

        /** The name of the type without organisation and version. */
        public String shortType() {
            String[] parts = header("ce_type").split("\\.");
            return parts.length < 2 ? "" : parts[parts.length - 2];
        }
    }

    /** Everything on the topic now. */
    public List<Seen> all() {
        return all(Optional::of);
    }

    /** What is wanted of everything on the topic now; a topic may hold more than this process can keep. */
    public <T> List<T> all(Function<Seen, Optional<T>> wanted) {
        return records(KafkaConsumer::seekToBeginning, record -> wanted.apply(seen(record)));
    }

    /** What came to the topic since then, by the clock of whoever sent it. */
    public List<Seen> since(Instant from) {
        return records(
                (consumer, partitions) -> {
                    Map<TopicPartition, OffsetAndTimestamp> first = consumer.offsetsForTimes(
                            partitions.stream().collect(Collectors.toMap(each -> each, each -> from.toEpochMilli())));
                    consumer.seekToEnd(partitions.stream()
                            .filter(each -> first.get(each) == null)
                            .toList());
                    first.forEach((partition, at) -> {
                        if (at != null) {
                            consumer.seek(partition, at.offset());
                        }
                    });
                },
                record -> Optional.of(seen(record)));
    }

    /** The same as the records that lie on the broker. */
    public List<ConsumerRecord<String, byte[]>> records() {
        return records(KafkaConsumer::seekToBeginning, Optional::of);
    }

    private <T> List<T> records(
            BiConsumer<KafkaConsumer<String, byte[]>, List<TopicPartition>> begin,
            Function<ConsumerRecord<String, byte[]>, Optional<T>> wanted) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                with("enable.auto.commit", "false"), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(name, info.partition()))
                    .toList();
            consumer.assign(partitions);
            begin.accept(consumer, partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            List<T> found = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < end.get(partition))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> wanted.apply(record).ifPresent(found::add));
            }
            return found;
        }
    }

    /** Sends a CloudEvent as DRC's system would; returns its id. */
    public String send(String type, String subject, String data) {
        String id = UUID.randomUUID().toString();
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(name, subject, data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_source",
                        "urn:example:drc-case-system",
                        "ce_type",
                        type,
                        "ce_subject",
                        subject,
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json")
                .forEach((header, value) -> record.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(with("acks", "all"), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
            return id;
        } catch (ExecutionException e) {
            throw new Deviation("Kafka refused a record: " + e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Deviation("Interrupted");
        }
    }

    private Map<String, Object> with(String setting, String value) {
        Map<String, Object> settings = new HashMap<>(login);
        settings.put(setting, value);
        return settings;
    }

    private static Seen seen(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        String raw = record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8);
        try {
            return new Seen(record.topic(), String.valueOf(record.key()), headers, JSON.readTree(raw), raw);
        } catch (JsonProcessingException e) {
            return new Seen(record.topic(), String.valueOf(record.key()), headers, MissingNode.getInstance(), raw);
        }
    }
}
