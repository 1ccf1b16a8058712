package org.hjemvej.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.OtherService;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestEvent;
import org.hjemvej.platform.testing.TestTopics;
import org.hjemvej.reintegration.eligibility.messaging.CaseEventsListener;
import org.junit.jupiter.api.Test;

/** A number that is skipped is noticed, and what is missing is asked of its producer. */
@QuarkusTest
class MissingEventsTest {

    private static final String ASSESSED =
            "{\"assessmentId\":\"%s\",\"round\":1,\"authority\":\"UDL\",\"decidedOn\":\"2026-11-22\",\"minorFlag\":false,\"stayBasisClass\":\"NOT_LAWFUL\"}";

    @Inject
    CaseEventsListener listener;

    @Test
    void a_missing_decision_is_read_again_from_its_producer() {
        String handle = Ids.handle("K");
        String id = Ids.random().toString();
        String data = ASSESSED.formatted(Ids.handle("A"));
        String published = """
                {"items":[{"id":"%s","source":"urn:test","type":"org.hjemvej.case.victim-assessed.v1","sequence":2,
                  "time":"2026-11-22T10:00:00Z","correlationId":"c-1","causationId":"c-1","addedLater":{},"data":%s}]}
                """.formatted(id, data);
        try (OtherService producer = OtherService.answering(published)) {
            Way.caseEvent(handle, "case-opened", "{\"caseKind\":\"VICTIM_TRACK\",\"minorFlag\":false}");
            assertThat(Way.number(handle)).as("the number that never arrives").isEqualTo(2);
            Way.consents(handle);

            Way.applied(handle);

            assertThat(producer.questions())
                    .contains("/v1/events?topic=case.events&subject=" + handle + "&afterSequence=1&limit=100");
            assertThat(producer.callers()).allMatch(caller -> caller.startsWith("Bearer "));
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> gaps(handle, "filled_at is not null") == 1);

        // the record itself arrives after all: a repeat, and no gap
        TestTopics.send("case.events", "org.hjemvej.case.victim-assessed.v1", handle, data, id, 2);
        Way.caseEvent(handle, "consent-given", "{\"scope\":\"SHARE_DRC\",\"consentVersion\":\"2026-01\"}");
        await().atMost(Duration.ofSeconds(10)).until(() -> position(handle) == 6);
        assertThat(gaps(handle, "true")).isEqualTo(1);
    }

    @Test
    void a_producer_that_does_not_have_it_leaves_the_gap_open_for_an_operator() {
        String handle = Ids.handle("K");
        try (OtherService producer = OtherService.answering("{\"items\":[]}")) {
            Way.caseEvent(handle, "case-opened", "{\"caseKind\":\"VICTIM_TRACK\",\"minorFlag\":false}");
            Way.number(handle);
            Way.consents(handle);

            await().atMost(Duration.ofSeconds(15))
                    .until(() -> producer.questions().stream().anyMatch(question -> question.contains(handle)));
        }
        assertThat(gaps(handle, "filled_at is null")).isEqualTo(1);
    }

    @Test
    void what_is_parked_and_what_nobody_knows_are_no_gaps() {
        String handle = Ids.handle("K");
        Way.caseEvent(handle, "case-opened", "{\"caseKind\":\"VICTIM_TRACK\",\"minorFlag\":false}");
        Way.caseEvent(handle, "victim-assessed", "{\"assessmentId\":7}");
        Way.caseEvent(handle, "of-another-time", "{}");
        Way.caseEvent(handle, "consent-given", "{\"scope\":\"SHARE_DRC\",\"consentVersion\":\"2026-01\"}");

        await().atMost(Duration.ofSeconds(15)).until(() -> position(handle) == 4);

        assertThat(gaps(handle, "true")).isZero();
    }

    @Test
    void a_gap_among_events_that_are_read_together_is_remembered() {
        String one = Ids.handle("K");
        String other = Ids.handle("K");
        List<ConsumerRecord<String, byte[]>> records =
                List.of(opened(one, 1), opened(other, 1), consent(one, 2), consent(one, 5), consent(other, 2));

        listener.onAll(new ConsumerRecords<>(Map.of(new TopicPartition("case.events", 0), records), Map.of()));

        assertThat(position(one)).isEqualTo(5);
        assertThat(position(other)).isEqualTo(2);
        assertThat(gaps(one, "after = 2 and before = 5")).isEqualTo(1);
        // nobody is to fill it: the producers of the other tests answer whatever they are asked
        Owner.run("update inbox_gap set given_up_at = now() where subject = '" + one + "'");
        assertThat(gaps(other, "true")).isZero();
        assertThat(Owner.number("select count(distinct xmin::text) from eligibility_file where case_handle in ('" + one
                        + "','" + other + "')"))
                .isEqualTo(1);
    }

    private static ConsumerRecord<String, byte[]> opened(String handle, long number) {
        return record("case-opened", handle, number, "{\"caseKind\":\"VICTIM_TRACK\",\"minorFlag\":false}");
    }

    private static ConsumerRecord<String, byte[]> consent(String handle, long number) {
        return record("consent-given", handle, number, "{\"scope\":\"SHARE_DRC\",\"consentVersion\":\"2026-01\"}");
    }

    private static ConsumerRecord<String, byte[]> record(String type, String handle, long number, String data) {
        return new TestEvent("case.events", "org.hjemvej.case." + type + ".v1", handle, data, number).read();
    }

    private static long position(String handle) {
        return Owner.number("select coalesce(max(last), 0) from inbox_position where subject = '" + handle + "'");
    }

    private static long gaps(String handle, String condition) {
        return Owner.number("select count(*) from inbox_gap where subject = '" + handle + "' and " + condition);
    }
}
