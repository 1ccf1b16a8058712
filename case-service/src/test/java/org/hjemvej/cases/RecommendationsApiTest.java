package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hjemvej.cases.Journey.CLARA;
import static org.hjemvej.cases.Journey.ULRIK;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** BR10: CMM interviews and looks for indicators, and the authority assesses on that basis, which it reads. */
@QuarkusTest
class RecommendationsApiTest {

    private static final String TRANSFER = "ASSESSMENT_TRANSFER_UDL";

    @Test
    void the_authority_reads_by_codes_and_dates_what_its_round_rests_on() {
        String assessment = pending();
        String read = assessment + "/recommendations";

        for (Api each : new Api[] {ULRIK, CLARA}) {
            each.get(read)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].indicators.code", contains("DECEPTION", "FORCED_LABOUR", "RECRUITED_BY_OTHERS"))
                    .body("items[0].indicators[1].presence", equalTo("PRESENT"))
                    .body("items[0].indicators[1].strength", equalTo("CLEAR"))
                    .body("items[0].episodes[0].exploitationForm", equalTo("FORCED_LABOUR"))
                    .body("items[0].episodes[0].country", equalTo("IT"))
                    .body("items[0].episodes[0].placePrecision", equalTo("REGION"))
                    .body("items[0].episodes[0].from", equalTo("2025-03-01"))
                    .body("items[0].episodes[0].datePrecision", equalTo("MONTH"))
                    .body(
                            "items[0].interviews[0].heldOn",
                            equalTo(Journey.today().toString()))
                    .body("items[0].interviews[0].interpreterPresent", equalTo(true))
                    .body("items[0].interviews[0].representativePresent", equalTo(false));
            assertThat(each.get(read).asString()).doesNotContain("nvented", "noteRef", "recordedBy", "duration");
        }

        assertThat(Owner.number("select count(*) from audit where action = 'recommendation.list' and actor_id = 'ulrik'"
                        + " and chain = '" + Journey.handleOf(Journey.caseOf(assessment)) + "'"))
                .isEqualTo(2);
        problem(Api.as("pelle").get(read), 403, "FORBIDDEN");
        problem(
                ULRIK.get(Journey.caseOf(Journey.pending()) + read.substring(read.indexOf("/assessments"))),
                404,
                "NOT_FOUND");
        problem(ULRIK.get(read + "?noSuchFilter=1"), 400, "UNKNOWN_FILTER");
    }

    @Test
    void it_does_so_only_as_long_as_the_person_agrees_and_it_sees_the_case() {
        String assessment = pending();
        String path = Journey.caseOf(assessment);
        String read = assessment + "/recommendations";

        withdraw(path);

        ULRIK.get(assessment).then().statusCode(200);
        problem(ULRIK.get(read), 404, "NOT_FOUND");
        CLARA.get(read).then().statusCode(200);
        Journey.consent(path, TRANSFER);
        ULRIK.get(read).then().statusCode(200);
        Journey.decide(assessment, "NEGATIVE", ULRIK, Journey.ULLA);
        ULRIK.get(read).then().statusCode(200).body("items", hasSize(1));
        withdraw(path);
        problem(ULRIK.get(read), 404, "NOT_FOUND");
        CLARA.get(read).then().statusCode(200);
    }

    @Test
    void of_a_round_that_is_cmms_it_reads_nothing() {
        String path = Journey.openCase("EU_CITIZEN", "ADULT");
        Journey.recommend(path);
        Journey.consent(path, TRANSFER);
        String assessment = Journey.openAssessment(path);
        Owner.run("update case_file set shared_with_udl = true where handle = '" + Journey.handleOf(path) + "'");

        ULRIK.get(assessment).then().statusCode(200);
        problem(ULRIK.get(assessment + "/recommendations"), 404, "NOT_FOUND");
        Journey.METTE
                .get(assessment + "/recommendations")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    /** NO_INDICATORS of process 2.2 is closed and can be opened again: another identification, beside the one that stays as it was. */
    @Test
    void who_showed_no_indicators_is_identified_anew_and_only_that_is_recommended() {
        String first = Journey.startedInterview();
        String path = Journey.caseOf(first);
        find(first, "NO_INDICATORS");
        Journey.consent(path, TRANSFER);
        problem(CLARA.post(path + "/assessments", null), 409, "ASSESSMENT_NOT_RECOMMENDED");
        problem(CLARA.put(first + "/indicators", first, found()), 409, "IDENTIFICATION_STATE");

        String second = Journey.plannedInterview(path);
        CLARA.put(second + "/consent", second, null).then().statusCode(200);
        CLARA.put(second + "/start", second, null).then().statusCode(200);
        find(second, "RECOMMENDED_FOR_ASSESSMENT");

        String assessment = Journey.openAssessment(path);
        ULRIK.get(assessment + "/recommendations").then().statusCode(200).body("items", hasSize(1));
        CLARA.get(first).then().body("status", equalTo("NO_INDICATORS"));
    }

    private static void find(String interview, String result) {
        CLARA.put(interview + "/indicators", interview, found()).then().statusCode(200);
        CLARA.put(interview + "/conclusion", interview, "{\"result\":\"" + result + "\"}")
                .then()
                .statusCode(200);
    }

    /** Before Udlændingestyrelsen: interviewed with an interpreter, with a note, and an episode whose place is known in words. */
    private static String pending() {
        String interview = Journey.startedInterview();
        CLARA.put(
                        interview + "/indicators",
                        interview,
                        found().replace(
                                        "\"presence\"",
                                        "\"strength\":\"CLEAR\",\"note\":\"An invented note.\",\"presence\""))
                .then()
                .statusCode(200);
        CLARA.post(interview + "/episodes", """
                        {"exploitationForm":"FORCED_LABOUR","place":{"precision":"REGION","country":"IT","text":"An invented region"},
                         "period":{"precision":"MONTH","from":"2025-03-17"}}
                        """).then().statusCode(201);
        CLARA.put(
                        interview + "/interviews/1/facts",
                        interview + "/interviews/1",
                        "{\"durationMinutes\":90,\"interpreterPresent\":true,\"supportPersonPresent\":false,\"representativePresent\":false}")
                .then()
                .statusCode(200);
        CLARA.put(interview + "/conclusion", interview, "{\"result\":\"RECOMMENDED_FOR_ASSESSMENT\"}")
                .then()
                .statusCode(200);
        Journey.consent(Journey.caseOf(interview), TRANSFER);
        return Journey.openAssessment(Journey.caseOf(interview));
    }

    private static String found() {
        return Journey.observations("RECRUITED_BY_OTHERS", "DECEPTION", "FORCED_LABOUR");
    }

    private static void withdraw(String path) {
        String consent = CLARA.get(path + "/consents")
                .jsonPath()
                .getString("items.find { it.scope == '" + TRANSFER + "' && it.withdrawnAt == null }.id");
        CLARA.putIfMatch(path + "/consents/" + consent + "/withdrawal", "\"0\"", null)
                .then()
                .statusCode(200);
    }
}
