package org.hjemvej.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishedEventsApiTest {

    @Test
    void a_service_that_reads_the_topic_reads_again_what_was_published_in_order() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.consent(path, "INTERVIEW");
        Journey.consent(path, "SHARE_DRC");
        String handle = path.substring(path.lastIndexOf('/') + 1);

        Response all = events("reintegration-service", handle, 0);
        Response rest = events("reintegration-service", handle, 1);

        assertThat(all.jsonPath().getList("items.type"))
                .containsExactly(
                        "org.hjemvej.case.case-opened.v1",
                        "org.hjemvej.case.consent-given.v1",
                        "org.hjemvej.case.consent-given.v1");
        assertThat(all.jsonPath().getList("items.sequence")).containsExactly(1, 2, 3);
        assertThat(rest.jsonPath().getList("items.sequence")).containsExactly(2, 3);
        assertThat(Json.text(rest, "/items/1/data/scope")).isEqualTo("SHARE_DRC");
    }

    @Test
    void nobody_else_reads_events() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String handle = path.substring(path.lastIndexOf('/') + 1);

        problem(events("partner-service", handle, 0), 404, "NOT_FOUND");
        problem(events("drc-case-system", handle, 0), 403, "FORBIDDEN");
        problem(Journey.CLARA.get("/v1/events?topic=case.events&subject=" + handle), 403, "FORBIDDEN");
    }

    private static Response events(String client, String handle, long after) {
        return given().header("Authorization", "Bearer " + Tokens.ofClient(client))
                .get("/v1/events?topic=case.events&subject=" + handle + "&afterSequence=" + after);
    }
}
