package org.hjemvej.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A Kafka client for tests: sends CloudEvents as another service would, reads topics from the start. */
public final class TestTopics {

    /** Prefix of the system properties that hold the broker's address and the test's login. */
    static final String LOGIN = "hjemvej.test.kafka.";

    private static final ObjectMapper JSON = new ObjectMapper();

    private TestTopics() {}

    /** A record as a consumer sees it. */
    public record Seen(String topic, String key, Map<String, String> headers, JsonNode data) {

        public String type() {
            return headers.getOrDefault("ce_type", "");
        }

        public String subject() {
            return headers.getOrDefault("ce_subject", "");
        }
    }

    /** Sends an event with a new id; returns the id. */
    public static String send(String topic, String type, String subject, String data) {
        TestEvent event = new TestEvent(topic, type, subject, data, 1);
        send(event);
        return event.id();
    }

    public static void send(String topic, String type, String subject, String data, String id, long sequence) {
        send(new TestEvent(topic, type, subject, data, id, sequence));
    }

    private static void send(TestEvent event) {
        sendRaw(event.topic(), event.subject(), event.headers(), event.bytes());
    }

    public static void sendRaw(String topic, String key, Map<String, String> headers, byte[] value) {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(login(Map.of("acks", "all")), new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
            headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker refused a record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending", e);
        }
    }

    /** All records of a topic that match, in partition order, as they are now. */
    public static List<Seen> read(String topic, Predicate<Seen> filter) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                login(Map.of("enable.auto.commit", "false")), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            List<Seen> seen = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < end.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(seen(record)));
            }
            return seen.stream().filter(filter).toList();
        }
    }

    private static Seen seen(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        try {
            JsonNode data = record.value() == null ? JSON.nullNode() : JSON.readTree(record.value());
            return new Seen(record.topic(), String.valueOf(record.key()), headers, data);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return new Seen(record.topic(), String.valueOf(record.key()), headers, JSON.missingNode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> login(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(LOGIN)) {
                settings.put(name.substring(LOGIN.length()), System.getProperty(name));
            }
        }
        return settings;
    }
}
