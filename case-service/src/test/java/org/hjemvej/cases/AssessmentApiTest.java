package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentApiTest {

    @Test
    void no_assessment_without_a_recommendation() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");

        problem(Journey.CLARA.post(path + "/assessments", null), 409, "ASSESSMENT_NOT_RECOMMENDED");
    }

    @Test
    void one_assessment_at_a_time_and_none_after_a_positive_one() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.recommend(path);
        problem(Journey.CLARA.post(path + "/assessments", null), 409, "CONSENT_MISSING");
        Journey.consent(path, "ASSESSMENT_TRANSFER_UDL");
        String assessment = Journey.openAssessment(path);
        problem(Journey.CLARA.post(path + "/assessments", null), 409, "ASSESSMENT_ACTIVE_ALREADY");

        Journey.decide(assessment, "POSITIVE", Journey.ULRIK, Journey.ULLA);

        problem(Journey.CLARA.post(path + "/assessments", null), 409, "ASSESSMENT_POSITIVE_ALREADY");
    }

    @Test
    void the_wrong_authority_is_refused_and_the_right_one_named() {
        String path = Journey.openCase("DANISH_CITIZEN", "ADULT");
        Journey.recommend(path);
        String assessment = Journey.openAssessment(path);

        var refused = Journey.ULRIK.putIfMatch(assessment + "/decision", "\"0\"", Journey.decision("POSITIVE"));

        problem(refused, 403, "ASSESSMENT_NOT_COMPETENT");
        assertThat(Json.text(refused, "/title")).contains("CMM is competent");
        problem(Journey.ULRIK.get(path), 404, "NOT_FOUND");
        problem(
                Api.as("dina").putIfMatch(assessment + "/decision", "\"0\"", Journey.decision("POSITIVE")),
                403,
                "FORBIDDEN");

        Journey.decide(assessment, "POSITIVE", Journey.CLARA, Journey.METTE);
        assertThat(Json.text(Journey.CLARA.get(path + "/reflection-periods"), "/items/0/basis"))
                .isEqualTo("RESTITUTION_OFFER");
    }

    @Test
    void cmm_is_refused_where_udlaendingestyrelsen_is_competent() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.recommend(path);
        Journey.consent(path, "ASSESSMENT_TRANSFER_UDL");
        String assessment = Journey.openAssessment(path);

        var refused = Journey.CLARA.put(assessment + "/decision", assessment, Journey.decision("POSITIVE"));

        problem(refused, 403, "ASSESSMENT_NOT_COMPETENT");
        assertThat(Json.text(refused, "/title")).contains("UDL");
    }

    @Test
    void a_change_names_the_version_it_was_decided_on() {
        String path = Journey.openCase("EU_CITIZEN", "ADULT");
        Journey.recommend(path);
        String assessment = Journey.openAssessment(path);

        problem(
                Journey.CLARA.putIfMatch(assessment + "/decision", null, Journey.decision("NEGATIVE")),
                428,
                "IF_MATCH_REQUIRED");
        problem(
                Journey.CLARA.putIfMatch(assessment + "/decision", "\"99\"", Journey.decision("NEGATIVE")),
                412,
                "STALE_VERSION");
        problem(
                Journey.CLARA.putIfMatch(assessment + "/decision", "W/nonsense", Journey.decision("NEGATIVE")),
                428,
                "IF_MATCH_REQUIRED");
    }

    @Test
    void machines_do_not_decide() {
        String path = Journey.openCase("EU_CITIZEN", "ADULT");
        Journey.recommend(path);
        String assessment = Journey.openAssessment(path);

        var refused = io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + org.hjemvej.platform.testing.Tokens.ofClient("cmm-case-system"))
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Journey.decision("POSITIVE"))
                .put(assessment + "/decision");

        problem(refused, 403, "PERSON_REQUIRED");
    }

    @Test
    void a_foreign_case_looks_like_no_case() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");

        var foreign = Journey.ULRIK.get(path);
        var none = Journey.ULRIK.get("/v1/cases/K-00000000000000000000000000");

        problem(foreign, 404, "NOT_FOUND");
        problem(none, 404, "NOT_FOUND");
        assertThat(Json.text(foreign, "/title")).isEqualTo(Json.text(none, "/title"));
    }

    @Test
    void problems_speak_danish_when_asked() {
        var danish =
                Journey.CLARA.request().header("Accept-Language", "da").get("/v1/cases/K-00000000000000000000000000");

        assertThat(danish.header("Content-Language")).isEqualTo("da");
        assertThat(Json.text(danish, "/title")).isEqualTo("Der findes ingen sådan ressource for dig.");
    }

    @Test
    void all_violations_come_at_once_and_repeat_nothing_that_was_sent() {
        var refused = Journey.CLARA.post(
                Journey.openCase("EU_CITIZEN", "ADULT") + "/consents",
                "{\"scope\":\"SHARE_DRC\",\"legalBasis\":\"CONSENT\",\"language\":\"Secret Name\",\"textVersion\":\"\\u0000\",\"givenBy\":\"PERSON\"}");

        problem(refused, 400, "INVALID_INPUT");
        assertThat(refused.jsonPath().getList("violations.pointer")).contains("/language", "/textVersion");
        assertThat(refused.asString()).doesNotContain("Secret Name");
        problem(Journey.CLARA.post("/v1/referrals", "{\"channel\":1,\"urgency\":\"NORMAL\"}"), 400, "INVALID_INPUT");
        problem(
                Journey.CLARA.post("/v1/referrals", "{\"channel\":\"NOT_A_CHANNEL\",\"urgency\":\"NORMAL\"}"),
                400,
                "INVALID_INPUT");
    }

    @Test
    void an_unknown_filter_is_refused() {
        problem(Journey.CLARA.get("/v1/cases?nationality=NG"), 400, "UNKNOWN_FILTER");
        problem(Journey.CLARA.get("/v1/cases?limit=abc"), 400, "INVALID_INPUT");
        problem(Journey.CLARA.get("/v1/cases?limit=1000"), 400, "INVALID_INPUT");
        problem(Journey.CLARA.get("/v1/cases?cursor=%21%21"), 400, "INVALID_INPUT");
    }
}
