package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RevocationApiTest {

    @Test
    void two_persons_revoke_after_seeing_what_follows_and_the_decision_stays_as_it_was() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period);
        String assessment = assessmentOf(path);
        JsonPath before = Journey.CLARA.get(assessment).jsonPath();
        assertThat(simulated(assessment))
                .containsExactly(
                        "PERIOD_RUNS_ON",
                        "RUNNING_OFFERS_UNTOUCHED",
                        "COUNSELLING_CLOSED",
                        "APPLICATIONS_CLOSED",
                        "RETURN_ON_HOLD",
                        "PAYMENTS_ON_HOLD");

        JsonPath proposed = propose(assessment, Journey.ULRIK).jsonPath();
        assertThat(proposed.getString("status")).isEqualTo("DECIDED_POSITIVE");
        assertThat(proposed.getList("proposedRevocation.effects.effect")).contains("PERIOD_RUNS_ON", "RETURN_ON_HOLD");
        assertThat(proposed.getString("proposedRevocation.effects[0].because[1].fact"))
                .isEqualTo("authority=UDL,endDate=" + Journey.today().plusDays(30));
        assertThat(Json.text(Journey.CLARA.get(assessment), "/proposedRevocation"))
                .as("nobody but the authority learns of a proposal")
                .isNull();
        assertThat(Journey.published(path, "assessment-revoked")).isZero();
        problem(confirm(assessment, Journey.ULRIK), 409, "SAME_PERSON");
        fourEyesAlsoInTheDatabase(assessment);
        confirm(assessment, Journey.ULLA).then().statusCode(200);

        JsonPath revoked = Journey.CLARA.get(assessment).jsonPath();
        assertThat(revoked.getString("status")).isEqualTo("REVOKED");
        for (String field : List.of("outcome", "legalBasis", "language", "decidedOn", "servedOn", "reasons")) {
            assertThat(revoked.getString(field)).as(field).isEqualTo(before.getString(field));
        }
        assertThat(revoked.getString("revocation.reason")).isEqualTo("CLAIMED_IMPROPERLY");
        assertThat(revoked.getString("revocation.reasons")).isEqualTo("The account was another person's.");
        assertThat(revoked.getString("proposedRevocation")).isNull();
        assertThat(Journey.published(path, "assessment-revoked")).isEqualTo(1);
        assertThat(Journey.CLARA.get(path + "/timeline").jsonPath().getList("items.what"))
                .contains("REVOKED");
    }

    @Test
    void a_running_period_is_not_ended_and_nothing_more_of_it_is_granted() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period);
        JsonPath before = Journey.CLARA.get(period).jsonPath();

        revoke(assessmentOf(path));

        JsonPath held = Journey.CLARA.get(period).jsonPath();
        assertThat(held.getString("status")).isEqualTo("GRANTED");
        assertThat(held.getString("endDate")).isEqualTo(before.getString("endDate"));
        assertThat(held.getString("groundRevokedOn")).isEqualTo(Journey.today().toString());
        assertThat(Journey.published(path, "reflection-period-on-hold")).isEqualTo(1);
        assertThat(Journey.published(path, "reflection-period-ended-early")).isZero();
        String extension = period + "/extensions/"
                + Journey.created(
                        Journey.CLARA.post(period + "/extensions", "{\"days\":10,\"ground\":\"SPECIAL_REASONS\"}"));
        problem(Journey.ULRIK.put(extension + "/grant", extension, null), 409, "REFLECTION_GROUND_REVOKED");
        assertThat(Journey.ULRIK
                        .get(path + "/next-actions")
                        .jsonPath()
                        .getString("_actions.find { it.operation == 'grantExtension' }.because.rule"))
                .isEqualTo("REFLECTION_GROUND_REVOKED");
        Journey.ULRIK
                .put(extension + "/refusal", extension, "{\"reasons\":\"A person decided.\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void a_later_round_opens_and_offers_a_period_of_its_own() {
        String path = Journey.assessedCase();
        String first = path + "/reflection-periods/"
                + Json.text(Journey.CLARA.get(path + "/reflection-periods"), "/items/0/id");
        Journey.CLARA.put(first + "/request", first, null).then().statusCode(200);
        revoke(assessmentOf(path));
        String grant = "{\"startDate\":\"" + Journey.today() + "\"}";
        problem(Journey.ULRIK.put(first + "/grant", first, grant), 409, "REFLECTION_GROUND_REVOKED");

        String second = Journey.openAssessment(path);
        assertThat(Journey.CLARA.get(second).jsonPath().getInt("round")).isEqualTo(2);
        Journey.decide(second, "POSITIVE", Journey.ULRIK, Journey.ULLA);

        String period = path + "/reflection-periods/"
                + Journey.CLARA
                        .get(path + "/reflection-periods")
                        .jsonPath()
                        .getString("items.find { it.status == 'OFFERED' }.id");
        Journey.CLARA.put(period + "/request", period, null).then().statusCode(200);
        Journey.ULRIK.put(period + "/grant", period, grant).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {-60, 200})
    void the_days_of_another_period_count_towards_the_ceiling_whether_they_are_earlier_or_later(int days) {
        String first = Journey.grantedPeriod();
        String path = Journey.caseOf(first);
        Owner.run("update reflection_period set offered_on = offered_on + " + days + ", start_date = start_date + "
                + days + ", end_date = end_date + " + days + " where id = '" + id(first) + "'");
        Journey.revoke(path);
        Journey.decide(Journey.openAssessment(path), "POSITIVE", Journey.ULRIK, Journey.ULLA);
        String second = path + "/reflection-periods/"
                + Journey.CLARA
                        .get(path + "/reflection-periods")
                        .jsonPath()
                        .getString("items.find { it.status == 'OFFERED' }.id");
        Journey.CLARA.put(second + "/request", second, null).then().statusCode(200);
        Journey.ULRIK
                .put(second + "/grant", second, "{\"startDate\":\"" + Journey.today() + "\"}")
                .then()
                .statusCode(200);

        Response tooMany = more(second, 61);

        problem(tooMany, 409, "REFLECTION_MAX_EXCEEDED");
        assertThat(tooMany.jsonPath().<String, Object>getMap("facts"))
                .containsEntry("ceiling", 120)
                .containsEntry("total", 60)
                .containsEntry("earlier", 30)
                .containsEntry("latestEnd", Journey.today().plusDays(90).toString());
        JsonPath foreseen = Journey.CLARA
                .request()
                .contentType("application/json")
                .body("{\"step\":\"EXTENSION\",\"days\":60}")
                .post(second + "/simulations")
                .jsonPath();
        assertThat(foreseen.getBoolean("allowed")).isTrue();
        assertThat(foreseen.getInt("earlierDays")).isEqualTo(30);
        String extension = second + "/extensions/" + Journey.created(more(second, 60));
        Journey.ULRIK.put(extension + "/grant", second, null).then().statusCode(200);
        problem(more(second, 1), 409, "REFLECTION_MAX_EXCEEDED");
        assertThat(Journey.CLARA
                        .get(path + "/next-actions")
                        .jsonPath()
                        .getList("_actions.findAll { it.operation == 'fileExtension' }.because.rule"))
                .contains("REFLECTION_MAX_EXCEEDED");
    }

    private static Response more(String period, int days) {
        return Journey.CLARA.post(period + "/extensions", "{\"days\":" + days + ",\"ground\":\"SPECIAL_REASONS\"}");
    }

    @Test
    void only_the_authority_that_decided_revokes_a_positive_decision_and_may_take_a_proposal_back() {
        String pending = Journey.pending();
        problem(propose(pending, Journey.ULRIK), 409, "ASSESSMENT_STATE");
        problem(Journey.ULRIK.post(pending + "/revocation/simulations", null), 409, "ASSESSMENT_STATE");
        Journey.decide(pending, "POSITIVE", Journey.ULRIK, Journey.ULLA);
        problem(propose(pending, Journey.CLARA), 403, "ASSESSMENT_NOT_COMPETENT");
        problem(propose(pending, Api.as("dina")), 403, "FORBIDDEN");
        problem(confirm(pending, Journey.ULLA), 409, "NO_REVOCATION_PROPOSED");
        problem(
                Journey.ULRIK.put(
                        pending + "/revocation",
                        pending,
                        terms().replace(
                                        Journey.today().toString(),
                                        Journey.today().minusDays(1).toString())),
                409,
                "REVOCATION_DATE");

        propose(pending, Journey.ULRIK).then().statusCode(200);
        problem(propose(pending, Journey.ULLA), 409, "REVOCATION_PROPOSED_ALREADY");
        Journey.ULLA
                .put(pending + "/revocation/withdrawal", pending, null)
                .then()
                .statusCode(200);

        problem(confirm(pending, Journey.ULLA), 409, "NO_REVOCATION_PROPOSED");
        assertThat(Json.text(Journey.ULRIK.get(pending), "/status")).isEqualTo("DECIDED_POSITIVE");
        assertThat(Owner.number("select count(*) from revocation where status = 'WITHDRAWN' and sealed_reasons is null"
                        + " and assessment_id = '" + id(pending) + "'"))
                .isEqualTo(1);
        revoke(pending);
    }

    @Test
    void of_fifty_confirmations_one_has_an_effect() throws Exception {
        String path = Journey.assessedCase();
        String assessment = assessmentOf(path);
        propose(assessment, Journey.ULRIK).then().statusCode(200);
        String seen = Journey.ULLA.get(assessment).header("ETag");

        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(50)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                answers.add(callers.submit(() -> Journey.ULLA
                        .putIfMatch(assessment + "/revocation/confirmation", seen, null)
                        .statusCode()));
            }
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409 || status == 412);
        assertThat(Journey.published(path, "assessment-revoked")).isEqualTo(1);
    }

    private static void fourEyesAlsoInTheDatabase(String assessment) {
        assertThatThrownBy(() -> Owner.run("update revocation set status = 'CONFIRMED', confirmed_by = proposed_by"
                        + " where assessment_id = '" + id(assessment) + "'"))
                .hasStackTraceContaining("revocation_four_eyes");
    }

    private static void revoke(String assessment) {
        propose(assessment, Journey.ULRIK).then().statusCode(200);
        confirm(assessment, Journey.ULLA).then().statusCode(200);
    }

    private static Response propose(String assessment, Api who) {
        return who.put(assessment + "/revocation", assessment, terms());
    }

    private static Response confirm(String assessment, Api who) {
        return who.put(assessment + "/revocation/confirmation", assessment, null);
    }

    private static String terms() {
        return """
                {"reason":"CLAIMED_IMPROPERLY","legalBasis":"CONVENTION_ART_13_3",
                 "reasons":"The account was another person's.","language":"eng","decidedOn":"%s","servedOn":"%s"}
                """.formatted(Journey.today(), Journey.today());
    }

    private static List<String> simulated(String assessment) {
        Response answer = Journey.ULRIK.post(assessment + "/revocation/simulations", null);
        answer.then().statusCode(200);
        return answer.jsonPath().getList("effects.effect");
    }

    private static String assessmentOf(String path) {
        return path + "/assessments/" + Json.text(Journey.CLARA.get(path + "/assessments"), "/items/0/id");
    }

    private static String id(String assessment) {
        return assessment.substring(assessment.lastIndexOf('/') + 1);
    }
}
