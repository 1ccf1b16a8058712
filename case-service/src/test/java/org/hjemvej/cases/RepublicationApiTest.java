package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.EveryStatusCode;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepublicationApiTest {

    private static final Api OLGA = Api.as("olga");

    @Test
    void what_was_published_comes_again_with_its_id_its_number_and_in_its_order() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.consent(path, "INTERVIEW");
        String handle = path.substring(path.lastIndexOf('/') + 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> seen(handle).size() == 2);
        List<String> once = seen(handle);
        String key = UUID.randomUUID().toString();
        String body = body("case.events", LocalDate.now(ZoneOffset.UTC));

        Response answer = OLGA.post("/v1/republications", key, body);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.jsonPath().getInt("events")).isGreaterThanOrEqualTo(2);
        await().atMost(Duration.ofSeconds(20)).until(() -> seen(handle).size() >= 4);
        assertThat(seen(handle)).startsWith(once.get(0), once.get(1), once.get(0), once.get(1));

        Response repeated = OLGA.post("/v1/republications", key, body);
        assertThat(repeated.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(repeated.body().asString()).isEqualTo(answer.body().asString());
        long before = seen(handle).size();
        Journey.consent(path, "SHARE_DRC");
        await().atMost(Duration.ofSeconds(20)).until(() -> seen(handle).stream().anyMatch(each -> each.endsWith(" 3")));
        assertThat(seen(handle)).hasSize((int) before + 1);
    }

    @Test
    void only_an_operator_and_only_topics_of_this_service() {
        EveryStatusCode.check(new EveryStatusCode.Command(
                "olga", "amara", "/v1/republications", body("case.events", LocalDate.now(ZoneOffset.UTC))));
        problem(
                OLGA.post("/v1/republications", body("partner.events", LocalDate.now(ZoneOffset.UTC))),
                404,
                "NOT_FOUND");
    }

    private static String body(String topic, LocalDate since) {
        return "{\"topic\":\"%s\",\"since\":\"%s\"}".formatted(topic, since);
    }

    private static List<String> seen(String handle) {
        return TestTopics.read("case.events", seen -> seen.key().equals(handle)).stream()
                .map(seen -> seen.headers().get("ce_id") + " " + seen.headers().get("ce_sequence"))
                .toList();
    }
}
