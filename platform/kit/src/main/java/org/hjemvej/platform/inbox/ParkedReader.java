package org.hjemvej.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jspecify.annotations.Nullable;

/**
 * Reads topics of parked records with one client for all who ask, one after the other: a client of its own for each question
 * cost half a second of signing in when several asked.
 */
@ApplicationScoped
class ParkedReader {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Object> broker;
    private final ReentrantLock lock = new ReentrantLock(true);
    private @Nullable Consumer<String, byte[]> client;

    ParkedReader(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /**
     * At most so many records from an offset on, oldest first.
     *
     * @throws org.hjemvej.platform.rules.RuleBroken UNAVAILABLE when the broker does not answer in time
     */
    List<ConsumerRecord<String, byte[]>> read(TopicPartition partition, long fromOffset, int limit) {
        try {
            if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw InterfaceRule.UNAVAILABLE.broken();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw InterfaceRule.UNAVAILABLE.broken();
        }
        try {
            return read(client(), partition, fromOffset, limit);
        } catch (RetriableException e) {
            close();
            throw InterfaceRule.UNAVAILABLE.broken();
        } catch (KafkaException e) {
            close();
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private static List<ConsumerRecord<String, byte[]>> read(
            Consumer<String, byte[]> client, TopicPartition partition, long fromOffset, int limit) {
        client.assign(List.of(partition));
        long first = client.beginningOffsets(List.of(partition), PATIENCE).get(partition);
        long end = client.endOffsets(List.of(partition), PATIENCE).get(partition);
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        if (fromOffset >= end) {
            return found;
        }
        client.seek(partition, Math.max(first, fromOffset));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (found.size() < limit && client.position(partition, PATIENCE) < end) {
            if (System.nanoTime() > deadline) {
                throw InterfaceRule.UNAVAILABLE.broken();
            }
            for (ConsumerRecord<String, byte[]> record : client.poll(Duration.ofMillis(200))) {
                if (found.size() < limit) {
                    found.add(record);
                }
            }
        }
        return found;
    }

    private Consumer<String, byte[]> client() {
        Consumer<String, byte[]> current = client;
        if (current == null) {
            Map<String, Object> settings = new HashMap<>(broker);
            settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
            settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
            // what it asks ahead at the end of a topic would keep the next question waiting for half a second
            settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 5);
            current = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
            client = current;
        }
        return current;
    }

    @PreDestroy
    void close() {
        lock.lock();
        try {
            Consumer<String, byte[]> current = client;
            if (current != null) {
                client = null;
                current.close(CloseOptions.timeout(Duration.ofSeconds(1)));
            }
        } finally {
            lock.unlock();
        }
    }
}
