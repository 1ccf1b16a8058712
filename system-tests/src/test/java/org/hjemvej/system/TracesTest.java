package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.hjemvej.system.story.Canaries;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Story;
import org.hjemvej.system.story.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** One trace leads from a request through the outbox and Kafka to every effect, and tells nothing of a person. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class TracesTest {

    @Test
    void a_decision_is_followed_into_the_services_that_heard_of_it(RunningSystem.Handle system) {
        Story.Played played = system.story();
        String trace = new Topic(KafkaLogins.developer(system.place()), "case.events")
                .all().stream()
                        .filter(seen -> seen.key().equals(played.caseHandle()))
                        .filter(seen -> seen.header("ce_type").equals("org.hjemvej.case.victim-assessed.v1"))
                        .map(seen -> seen.header("traceparent").split("-")[1])
                        .findFirst()
                        .orElseThrow();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            List<TraceSink.Seen> spans = system.traces().spans().stream()
                    .filter(span -> span.trace().equals(trace))
                    .toList();
            assertThat(spans)
                    .extracting(TraceSink.Seen::service)
                    .contains("case-service", "reintegration-service", "notification-service");
            assertThat(spans)
                    .extracting(TraceSink.Seen::name)
                    .anyMatch(name -> name.startsWith("PUT /v1/cases/"))
                    .anyMatch(name -> name.contains("case.events"));
        });
    }

    @Test
    void an_effect_of_an_event_carries_its_trace_on(RunningSystem.Handle system) {
        Story.Played played = system.story();

        // return-requested is answered by partner-service, and its place-reserved by reintegration-service
        String asked = trace(system, "reintegration.for-partners", played.programmeRef(), "return-requested");

        assertThat(trace(system, "partner.events", played.programmeRef(), "place-reserved"))
                .isEqualTo(asked);
        assertThat(trace(system, "reintegration.events", played.caseHandle(), "partner-assigned"))
                .isEqualTo(asked);
    }

    @Test
    void no_span_tells_anything_of_a_person(RunningSystem.Handle system) {
        system.story();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(system.traces().spans())
                    .extracting(TraceSink.Seen::service)
                    .contains("case-service", "reintegration-service", "partner-service", "notification-service");
            assertThat(system.traces().spans())
                    .extracting(TraceSink.Seen::name)
                    .anyMatch(name -> name.equals("POST /v1/cases/searches"))
                    .anyMatch(name -> name.startsWith("PUT /v1/payouts/") && name.endsWith("/receipt"));
        });
        for (TraceSink.Seen span : system.traces().spans()) {
            assertThat(span.everything()).doesNotContain(Canaries.ALL);
        }
    }

    private static String trace(RunningSystem.Handle system, String topic, String key, String type) {
        return new Topic(KafkaLogins.developer(system.place()), topic)
                .all().stream()
                        .filter(seen -> seen.key().equals(key))
                        .filter(seen -> seen.header("ce_type").contains(type))
                        .map(seen -> seen.header("traceparent").split("-")[1])
                        .findFirst()
                        .orElseThrow();
    }
}
