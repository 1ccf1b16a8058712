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
class StandingConsentApiTest {

    @Test
    void another_service_asks_at_the_source_whether_a_consent_stands_now() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        assertThat(ask(path).jsonPath().getBoolean("stands")).isFalse();
        Journey.consent(path, "SHARE_PARTNER_IDENTITY");
        assertThat(ask(path).jsonPath().getBoolean("stands")).isTrue();
        String consent = path + "/consents/" + Json.text(Journey.CLARA.get(path + "/consents"), "/items/0/id");

        Journey.CLARA.putIfMatch(consent + "/withdrawal", "\"0\"", null).then().statusCode(200);

        assertThat(ask(path).jsonPath().getBoolean("stands")).isFalse();
    }

    @Test
    void nobody_else_asks_and_no_case_is_told_from_a_foreign_one() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");

        problem(Journey.CLARA.get(path + "/standing-consents/SHARE_DRC"), 403, "FORBIDDEN");
        problem(ask("/v1/cases/K-00000000000000000000000000"), 404, "NOT_FOUND");
    }

    private static Response ask(String path) {
        return given().header("Authorization", "Bearer " + Tokens.ofClient("reintegration-service"))
                .get(path + "/standing-consents/SHARE_PARTNER_IDENTITY");
    }
}
