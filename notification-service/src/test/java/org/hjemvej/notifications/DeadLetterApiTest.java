package org.hjemvej.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Contracts;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadLetterApiTest {

    private static final Api OLGA = Api.as("olga");
    private static final String LIST = "/v1/dead-letters?topic=case.events&limit=100";

    @Test
    void a_record_is_taken_in_again_once_its_cause_is_mended() {
        String handle = Ids.handle("K");
        Owner.run("alter table notice add constraint broken check (handle <> '" + handle + "')");
        TestTopics.send(
                "case.events",
                "org.hjemvej.case.victim-assessed.v1",
                handle,
                Contracts.example("case-service", "case-victim-assessed"));
        int offset = awaitParked("HANDLER_FAILED");

        Owner.run("alter table notice drop constraint broken");
        OLGA.post("/v1/dead-letters/case.events/" + offset + "/replays", null)
                .then()
                .statusCode(201)
                .body("outcome", org.hamcrest.Matchers.equalTo("TAKEN_IN"));

        assertThat(Api.as("clara").get("/v1/notices?limit=100").jsonPath().<String>getList("items.handle"))
                .containsOnlyOnce(handle);
    }

    @Test
    void what_still_cannot_be_understood_is_parked_anew_and_shows_no_content() {
        TestTopics.sendRaw(
                "case.events", "x", Map.of("ce_type", "secret"), "{\"secret\":1}".getBytes(StandardCharsets.UTF_8));
        int offset = awaitParked("NOT_A_CLOUD_EVENT");
        int before = reasons().size();

        OLGA.post("/v1/dead-letters/case.events/" + offset + "/replays", null)
                .then()
                .statusCode(201)
                .body("outcome", org.hamcrest.Matchers.equalTo("PARKED_AGAIN"));

        await().atMost(Duration.ofSeconds(20)).until(() -> reasons().size() > before);
        assertThat(OLGA.get(LIST).asString()).doesNotContain("secret");
    }

    @Test
    void what_cannot_be_read_is_parked_at_once_with_its_reason() {
        TestTopics.send("case.events", "org.hjemvej.case.victim-assessed.v1", Ids.handle("K"), "no document");

        assertThat(awaitParked("DATA_NOT_READABLE")).isNotNegative();
    }

    @Test
    void only_an_operator_looks_and_only_at_topics_this_service_reads() {
        problem(Api.as("clara").get(LIST), 403, "FORBIDDEN");
        problem(OLGA.get("/v1/dead-letters?topic=drc.reports"), 404, "NOT_FOUND");
        problem(OLGA.post("/v1/dead-letters/case.events/999999/replays", null), 404, "NOT_FOUND");
        problem(OLGA.get("/v1/dead-letters?topic=" + "x'y"), 400, "INVALID_INPUT");
    }

    private static int awaitParked(String reason) {
        await().atMost(Duration.ofSeconds(60)).until(() -> reasons().contains(reason));
        return OLGA.get(LIST).jsonPath().getInt("items.findAll { it.reason == '" + reason + "' }[-1].offset");
    }

    private static List<String> reasons() {
        return OLGA.get(LIST).jsonPath().getList("items.reason");
    }
}
