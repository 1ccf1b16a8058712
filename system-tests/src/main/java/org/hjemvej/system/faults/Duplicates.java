package org.hjemvej.system.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Topic;

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
                List<ConsumerRecord<String, byte[]>> records = new Topic(login, topic).records();
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
}
