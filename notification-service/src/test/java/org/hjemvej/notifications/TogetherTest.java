package org.hjemvej.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.hjemvej.notifications.messaging.EventsListener;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Contracts;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestEvent;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

/** Records that are read together are told of in one transaction, and have the same effects as one after the other. */
@QuarkusTest
class TogetherTest {

    private static final String TOPIC = "case.events";
    private static final String ASSESSED = "org.hjemvej.case.victim-assessed.v1";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    @Inject
    EventsListener listener;

    @Inject
    MeterRegistry metrics;

    @Test
    void many_records_have_one_notice_each() {
        List<String> handles = handles(150);

        receive(handles.stream().map(TogetherTest::assessed).toList());

        assertThat(noticed(handles)).isEqualTo(150);
        assertThat(transactions(handles)).isLessThanOrEqualTo(3);
    }

    @Test
    void a_record_that_comes_twice_is_told_of_once() {
        List<String> handles = handles(3);
        List<ConsumerRecord<String, byte[]>> records =
                handles.stream().map(TogetherTest::assessed).toList();

        double before = repeated();

        receive(Stream.concat(records.stream(), records.stream()).toList());
        receive(records);

        assertThat(noticed(handles)).isEqualTo(3);
        assertThat(transactions(handles)).isEqualTo(1);
        assertThat(repeated() - before).isEqualTo(6);
        assertThat(parked(handles)).isEmpty();
    }

    @Test
    void one_that_cannot_be_understood_is_parked_and_holds_nobody_up() {
        List<String> handles = handles(5);
        String broken = Ids.handle("K");
        List<ConsumerRecord<String, byte[]>> records =
                new ArrayList<>(handles.stream().map(TogetherTest::assessed).toList());
        records.add(2, record(broken, "{\"authority\":\"nobody\"}", Ids.random().toString(), ""));
        records.add(4, new ConsumerRecord<>(TOPIC, 0, 0, broken, "no event".getBytes(StandardCharsets.UTF_8)));

        receive(records);

        assertThat(noticed(handles)).isEqualTo(5);
        assertThat(parked(List.of(broken))).containsExactly("DATA_NOT_VALID", "NOT_A_CLOUD_EVENT");
        assertThat(parked(handles)).isEmpty();
    }

    @Test
    void one_that_the_database_refuses_is_parked_and_holds_nobody_up() {
        List<String> handles = handles(4);
        String refused = handles.get(1);
        Owner.run("alter table notice add constraint refused check (handle <> '" + refused + "')");
        try {
            receive(handles.stream().map(TogetherTest::assessed).toList());
        } finally {
            Owner.run("alter table notice drop constraint refused");
        }

        assertThat(noticed(handles)).isEqualTo(3);
        assertThat(noticed(List.of(refused))).isZero();
        assertThat(parked(handles)).containsExactly("HANDLER_FAILED");
        assertThat(parked(List.of(refused))).hasSize(1);
    }

    @Test
    void each_keeps_the_trace_it_belongs_to() {
        String first = Ids.handle("K");
        String second = Ids.handle("K");

        receive(List.of(
                record(first, assessment(), Ids.random().toString(), "00-" + "a".repeat(32) + "-" + "1".repeat(16)),
                record(second, assessment(), Ids.random().toString(), "00-" + "b".repeat(32) + "-" + "2".repeat(16))));

        assertThat(traced(first, "a")).isEqualTo(1);
        assertThat(traced(second, "b")).isEqualTo(1);
        assertThat(transactions(List.of(first, second))).isEqualTo(1);
    }

    @Test
    void one_without_a_trace_gets_one_of_its_own() {
        List<String> handles = handles(2);

        receive(handles.stream().map(TogetherTest::assessed).toList());

        assertThat(Owner.number("select count(distinct trace_id) from audit where chain in (" + quoted(handles)
                        + ") and trace_id <> '" + "0".repeat(32) + "'"))
                .isEqualTo(2);
    }

    @Test
    void what_follows_from_each_names_it_as_its_cause() {
        Map<String, String> causes = Map.of(
                Ids.handle("P"),
                Ids.random().toString(),
                Ids.handle("P"),
                Ids.random().toString());
        String example = Contracts.example("reintegration-service", "reintegration-return-prepared");
        List<ConsumerRecord<String, byte[]>> records = causes.entrySet().stream()
                .map(each -> record(
                        "reintegration.events",
                        "org.hjemvej.reintegration.return-prepared.v1",
                        each.getKey(),
                        example.replaceAll("P-[0-9A-Z]{26}", each.getKey()),
                        each.getValue(),
                        ""))
                .toList();

        listener.onReintegration(
                new ConsumerRecords<>(Map.of(new TopicPartition("reintegration.events", 0), records), Map.of()));

        causes.forEach((programme, event) -> assertThat(
                        Owner.number("select count(*) from outbox where topic = 'drc.feed' and subject = '" + programme
                                + "' and causation_id = '" + event + "'"))
                .isEqualTo(1));
    }

    private void receive(List<ConsumerRecord<String, byte[]>> records) {
        listener.onCase(new ConsumerRecords<>(Map.of(PARTITION, records), Map.of()));
    }

    private static List<String> handles(int count) {
        return IntStream.range(0, count).mapToObj(i -> Ids.handle("K")).toList();
    }

    private static ConsumerRecord<String, byte[]> assessed(String handle) {
        return record(handle, assessment(), Ids.random().toString(), "");
    }

    private static String assessment() {
        return Contracts.example("case-service", "case-victim-assessed");
    }

    private static ConsumerRecord<String, byte[]> record(String handle, String data, String id, String trace) {
        return record(TOPIC, ASSESSED, handle, data, id, trace);
    }

    private static ConsumerRecord<String, byte[]> record(
            String topic, String type, String handle, String data, String id, String trace) {
        ConsumerRecord<String, byte[]> record = new TestEvent(topic, type, handle, data, id, 1).read();
        if (!trace.isEmpty()) {
            record.headers().add("traceparent", (trace + "-01").getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }

    private static long noticed(List<String> handles) {
        return Owner.number(
                "select count(*) from notice where organisation = 'CMM' and handle in (" + quoted(handles) + ")");
    }

    private static long transactions(List<String> handles) {
        return Owner.number("select count(distinct xmin::text) from notice where handle in (" + quoted(handles) + ")");
    }

    private static long traced(String handle, String letter) {
        return Owner.number("select count(*) from audit where chain = '" + handle + "' and trace_id = '"
                + letter.repeat(32) + "' and action = 'notice.write'");
    }

    private double repeated() {
        return metrics.counter("hjemvej.inbox.duplicates", "topic", TOPIC).count();
    }

    private static List<String> parked(List<String> handles) {
        return TestTopics.read(TOPIC + ".dlq.notification-service", seen -> handles.contains(seen.key())).stream()
                .map(seen -> seen.headers().get("dead-letter-reason"))
                .toList();
    }

    private static String quoted(List<String> handles) {
        return "'" + String.join("','", handles) + "'";
    }
}
