package org.hjemvej.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The consumer's side of a contract: approved examples are taken, unknown types passed over, poison parked. */
public final class ConsumerContract {

    private ConsumerContract() {}

    /**
     * Sends the approved example of each event, an event of an unknown type, and then poison under the same key: when the
     * poison is parked, everything before it has been handled, and none of it may be parked.
     *
     * @param consumer the service under test, for example {@code partner-service}
     * @param producer the service that owns the events
     * @param types event type by contract name, for example {@code case-victim-assessed}
     */
    public static void check(
            String topic, String consumer, String producer, String subject, Map<String, String> types) {
        types.forEach((event, type) -> TestTopics.send(topic, type, subject, Contracts.example(producer, event)));
        TestTopics.send(topic, "org.hjemvej.test.never-heard-of.v7", subject, "{\"anything\":true}");
        String poison = UUID.randomUUID().toString();
        TestTopics.sendRaw(
                topic,
                subject,
                Map.of("ce_id", poison, "ce_specversion", "0.1"),
                "not json".getBytes(StandardCharsets.UTF_8));
        String parking = topic + ".dlq." + consumer;
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(idsOn(parking)).contains(poison));
        List<TestTopics.Seen> parked = TestTopics.read(
                parking, seen -> seen.headers().getOrDefault("ce_subject", "").equals(subject));
        assertThat(parked).isEmpty();
    }

    private static List<String> idsOn(String topic) {
        return TestTopics.read(topic, seen -> true).stream()
                .map(seen -> seen.headers().getOrDefault("ce_id", ""))
                .toList();
    }
}
