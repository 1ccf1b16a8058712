package org.hjemvej.system.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hjemvej.system.story.KafkaLogins;

/** Sends every record of every topic once more, with the same key, headers and value. */
final class Duplicates {

    private Duplicates() {}

    /** Returns how many were sent. */
    static long send(Ground ground) throws Exception {
        Map<String, Object> login = KafkaLogins.service(ground.place(), "admin");
        long sent = 0;
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(login, new StringSerializer(), new ByteArraySerializer())) {
            for (String topic : events(login)) {
                List<ConsumerRecord<String, byte[]>> records = read(login, topic);
                List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
                for (ConsumerRecord<String, byte[]> each : records) {
                    acknowledgements.add(producer.send(
                            new ProducerRecord<>(topic, each.partition(), each.key(), each.value(), each.headers())));
                }
                for (Future<RecordMetadata> each : acknowledgements) {
                    each.get();
                }
                sent += records.size();
            }
        }
        return sent;
    }

    private static Set<String> events(Map<String, Object> login) throws Exception {
        try (Admin admin = Admin.create(login)) {
            Set<String> names = new TreeSet<>(admin.listTopics().names().get());
            names.removeIf(name -> name.contains(".dlq.") || name.equals("dev.clock"));
            return names;
        }
    }

    private static List<ConsumerRecord<String, byte[]>> read(Map<String, Object> login, String topic) {
        Map<String, Object> settings = new HashMap<>(login);
        settings.put("enable.auto.commit", "false");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < end.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
