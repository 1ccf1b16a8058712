package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Users of the broker try every topic and reach exactly their own. What case-service and reintegration-service may write is
 * not tried here: it would be taken for true.
 */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class KafkaAccessTest {

    @Test
    void drc_reads_its_feed_and_its_rejections_and_writes_its_reports_only(RunningSystem.Handle system)
            throws Exception {
        Map<String, Object> drc = KafkaLogins.drc(system.place());

        assertThat(readable(system.place(), drc)).containsExactlyInAnyOrder("drc.feed", "drc.rejections");
        assertThat(writable(system.place(), drc)).containsExactlyInAnyOrder("drc.reports");
    }

    @Test
    void finance_reads_payments_only(RunningSystem.Handle system) throws Exception {
        Map<String, Object> finance = KafkaLogins.finance(system.place());

        assertThat(readable(system.place(), finance)).containsExactlyInAnyOrder("reintegration.payments");
        assertThat(writable(system.place(), finance)).isEmpty();
    }

    @Test
    void partner_service_reads_no_case_topic_and_no_payment(RunningSystem.Handle system) throws Exception {
        Map<String, Object> partner = KafkaLogins.service(system.place(), "partner-service");

        assertThat(readable(system.place(), partner))
                .containsExactlyInAnyOrder(
                        "reintegration.for-partners", "reintegration.for-partners.dlq.partner-service", "dev.clock");
        assertThat(writable(system.place(), partner))
                .containsExactlyInAnyOrder(
                        "partner.events", "reintegration.for-partners.dlq.partner-service", "dev.clock");
    }

    @Test
    void notification_service_reads_all_status_topics_but_no_payment(RunningSystem.Handle system) throws Exception {
        Map<String, Object> notification = KafkaLogins.service(system.place(), "notification-service");

        assertThat(readable(system.place(), notification))
                .containsExactlyInAnyOrder(
                        "case.events",
                        "reintegration.events",
                        "partner.events",
                        "case.events.dlq.notification-service",
                        "reintegration.events.dlq.notification-service",
                        "partner.events.dlq.notification-service",
                        "dev.clock");
        assertThat(writable(system.place(), notification))
                .containsExactlyInAnyOrder(
                        "drc.feed",
                        "case.events.dlq.notification-service",
                        "reintegration.events.dlq.notification-service",
                        "partner.events.dlq.notification-service",
                        "dev.clock");
    }

    @Test
    void case_and_reintegration_service_read_what_is_meant_for_them_only(RunningSystem.Handle system) throws Exception {
        assertThat(readable(system.place(), KafkaLogins.service(system.place(), "case-service")))
                .containsExactlyInAnyOrder(
                        "reintegration.events", "reintegration.events.dlq.case-service", "dev.clock");
        assertThat(readable(system.place(), KafkaLogins.service(system.place(), "reintegration-service")))
                .containsExactlyInAnyOrder(
                        "case.events",
                        "partner.events",
                        "drc.reports",
                        "case.events.dlq.reintegration-service",
                        "partner.events.dlq.reintegration-service",
                        "drc.reports.dlq.reintegration-service",
                        "dev.clock");
    }

    @Test
    void a_developer_looks_at_everything_and_writes_nothing(RunningSystem.Handle system) throws Exception {
        Map<String, Object> developer = KafkaLogins.developer(system.place());

        assertThat(readable(system.place(), developer)).isEqualTo(topics(system.place()));
        assertThat(writable(system.place(), developer)).isEmpty();
    }

    @Test
    void a_user_of_one_door_does_not_come_in_by_the_other_and_nobody_without_a_name(RunningSystem.Handle system) {
        refused(KafkaLogins.service(system.place(), "drc"));
        refused(KafkaLogins.overTls(system.place(), "case-service"));
        refused(KafkaLogins.service(system.place(), "stranger"));
        Map<String, Object> wrongPassword = new HashMap<>(KafkaLogins.drc(system.place()));
        wrongPassword.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"drc\" password=\"no\";");
        refused(wrongPassword);
    }

    private static void refused(Map<String, Object> login) {
        try (Admin admin = Admin.create(login)) {
            assertThatThrownBy(() -> admin.listTopics().names().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    private static Set<String> topics(Place place) throws Exception {
        try (Admin admin = Admin.create(KafkaLogins.developer(place))) {
            return new TreeSet<>(admin.listTopics().names().get());
        }
    }

    private static Set<String> readable(Place place, Map<String, Object> login) throws Exception {
        return those(topics(place), topic -> reads(login, topic));
    }

    /** Tries a record that the broker takes from nobody, because it is of tomorrow: it asks for the right first. */
    private static Set<String> writable(Place place, Map<String, Object> login) throws Exception {
        return those(topics(place), topic -> writes(login, topic));
    }

    /** The topics of which this is true; asked for several at a time, because the broker's answers take their time. */
    private static Set<String> those(Set<String> topics, Predicate<String> allowed) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Map<String, Future<Boolean>> answers = new TreeMap<>();
            topics.forEach(topic -> answers.put(topic, threads.submit(() -> allowed.test(topic))));
            Set<String> those = new TreeSet<>();
            for (Map.Entry<String, Future<Boolean>> answer : answers.entrySet()) {
                if (answer.getValue().get()) {
                    those.add(answer.getKey());
                }
            }
            return those;
        }
    }

    private static boolean reads(Map<String, Object> login, String topic) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(login, new StringDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (consumer.currentLag(partition).isEmpty() && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(50));
            }
            assertThat(consumer.currentLag(partition))
                    .as("an answer for " + topic)
                    .isPresent();
            return true;
        } catch (AuthorizationException denied) {
            return false;
        }
    }

    private static boolean writes(Map<String, Object> login, String topic) {
        Map<String, Object> settings = new HashMap<>(login);
        settings.put("max.block.ms", 30000);
        settings.put("enable.idempotence", false);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(ofTomorrow(topic)).get();
            throw new AssertionError("The broker took a record of tomorrow on " + topic);
        } catch (ExecutionException failed) {
            assertThat(failed.getCause())
                    .isInstanceOfAny(AuthorizationException.class, InvalidTimestampException.class);
            return failed.getCause() instanceof InvalidTimestampException;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<String, byte[]> ofTomorrow(String topic) {
        long tomorrow = System.currentTimeMillis() + Duration.ofDays(1).toMillis();
        return new ProducerRecord<>(topic, 0, tomorrow, "nobody", new byte[0]);
    }
}
