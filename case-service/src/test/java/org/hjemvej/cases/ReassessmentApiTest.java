package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A round of assessment from the question to CMM to the second person, and the round after a negative one. */
@QuarkusTest
class ReassessmentApiTest {

    private static final String NEW_FACTS =
            "{\"reason\":\"NEW_FACTS\",\"newFacts\":\"A second person told the same.\"}";

    @Test
    void a_proposed_decision_shows_what_follows_and_nothing_follows_before_the_second_person() {
        String assessment = Journey.pending();
        String path = Journey.caseOf(assessment);

        Journey.ULRIK
                .put(assessment + "/decision", assessment, Journey.decision("POSITIVE"))
                .then()
                .statusCode(200);

        JsonPath proposed = Journey.ULLA.get(assessment).jsonPath();
        assertThat(proposed.getString("status")).isEqualTo("PENDING");
        assertThat(proposed.getString("outcome")).isNull();
        assertThat(proposed.getString("reasons")).isNull();
        assertThat(proposed.getString("proposedDecision.reasons")).isEqualTo("The account is coherent.");
        assertThat(proposed.getString("proposedDecision.proposedBy")).isNotBlank();
        assertThat(proposed.getList("proposedDecision.effects.effect"))
                .containsExactly("PERIOD_OFFERED", "APPLICATIONS_OPEN", "PAYMENTS_UNTOUCHED");
        assertThat(proposed.getList("proposedDecision.effects[0].because.fact"))
                .contains("days=30", "offeredOn=" + Journey.today());
        assertThat(Journey.CLARA.get(path + "/reflection-periods").jsonPath().getList("items"))
                .isEmpty();
        assertThat(types(path)).doesNotContain("org.hjemvej.case.victim-assessed.v1");
        problem(Journey.ULRIK.put(assessment + "/decision/confirmation", assessment, null), 409, "SAME_PERSON");
        problem(
                Journey.METTE.put(assessment + "/decision/confirmation", assessment, null),
                403,
                "ASSESSMENT_NOT_COMPETENT");
        String id = assessment.substring(assessment.lastIndexOf('/') + 1);
        assertThatThrownBy(() -> Owner.run("update assessment set status = 'DECIDED_POSITIVE',"
                        + " confirmed_by = decided_by where id = '" + id + "'"))
                .as("four eyes also in the database")
                .hasStackTraceContaining("assessment_four_eyes");

        Journey.ULLA
                .put(assessment + "/decision/confirmation", assessment, null)
                .then()
                .statusCode(200);

        JsonPath decided = Journey.CLARA.get(assessment).jsonPath();
        assertThat(decided.getString("status")).isEqualTo("DECIDED_POSITIVE");
        assertThat(decided.getString("outcome")).isEqualTo("POSITIVE");
        assertThat(decided.getString("reasons")).isEqualTo("The account is coherent.");
        assertThat(decided.getString("proposedDecision")).isNull();
        assertThat(types(path)).contains("org.hjemvej.case.victim-assessed.v1");
    }

    @Test
    void a_simulation_saves_nothing() {
        String assessment = Journey.pending();
        String etag = Journey.ULRIK.get(assessment).header("ETag");

        Response simulated = Journey.ULRIK
                .request()
                .contentType("application/json")
                .body("{\"outcome\":\"NEGATIVE\"}")
                .post(assessment + "/decision/simulations");

        simulated.then().statusCode(200);
        assertThat(simulated.jsonPath().getList("effects.effect"))
                .containsExactly(
                        "NO_PERIOD_OFFERED",
                        "RUNNING_OFFERS_UNTOUCHED",
                        "APPLICATIONS_CLOSED",
                        "PAYMENTS_UNTOUCHED",
                        "ORDINARY_DEPARTURE_DEADLINES");
        assertThat(simulated.jsonPath().<String>getList("effects[4].because.fact"))
                .as("what the law has for whoever is not found to be trafficked (BR23)")
                .containsExactly(
                        "situation=ORDINARY,departsWithin=P7D",
                        "situation=AFTER_REFUSAL_OF_9B_OR_9C3,departsWithin=P15D",
                        "situation=FORMER_PERMIT_HOLDER,departsWithin=P1M",
                        "situation=EU_RULES,departsWithin=P1M",
                        "situation=NORDIC_RESIDENT,departsWithin=P1M",
                        "situation=URGENT,departsWithin=P0D");
        assertThat(Journey.ULRIK.get(assessment).header("ETag")).isEqualTo(etag);
    }

    @Test
    void a_proposal_can_be_taken_back() {
        String assessment = Journey.pending();
        problem(Journey.ULLA.put(assessment + "/decision/withdrawal", assessment, null), 409, "NO_DECISION_PROPOSED");
        Journey.ULRIK
                .put(assessment + "/decision", assessment, Journey.decision("NEGATIVE"))
                .then()
                .statusCode(200);
        problem(
                Journey.ULRIK.put(assessment + "/lapse", assessment, "{\"reason\":\"LEFT_DENMARK\"}"),
                409,
                "DECISION_PROPOSED_ALREADY");
        assertThat(Json.text(Journey.ULLA.get(assessment), "/proposedDecision/outcome"))
                .isEqualTo("NEGATIVE");
        assertThat(Json.text(Journey.CLARA.get(assessment), "/proposedDecision"))
                .as("nobody but the authority learns of a proposal")
                .isNull();

        Journey.ULRIK
                .put(assessment + "/decision/withdrawal", assessment, null)
                .then()
                .statusCode(200);

        assertThat(Json.text(Journey.ULRIK.get(assessment), "/proposedDecision"))
                .isNull();
        Journey.decide(assessment, "POSITIVE", Journey.ULLA, Journey.ULRIK);
    }

    @Test
    void of_fifty_proposals_and_of_fifty_confirmations_one_has_an_effect() throws Exception {
        String assessment = Journey.pending();
        String body = Journey.decision("POSITIVE");
        String seen = Journey.ULRIK.get(assessment).header("ETag");

        mustWinOnce(() -> Journey.ULRIK.putIfMatch(assessment + "/decision", seen, body));
        String proposed = Journey.ULRIK.get(assessment).header("ETag");
        mustWinOnce(() -> Journey.ULLA.putIfMatch(assessment + "/decision/confirmation", proposed, null));

        String path = Journey.caseOf(assessment);
        assertThat(Journey.CLARA.get(path + "/reflection-periods").jsonPath().getList("items"))
                .hasSize(1);
        assertThat(types(path))
                .filteredOn(type -> type.equals("org.hjemvej.case.victim-assessed.v1"))
                .hasSize(1);
    }

    @Test
    void the_authority_asks_cmm_as_often_as_it_needs_to() {
        String assessment = Journey.pending();
        for (String word : List.of("first", "second")) {
            Journey.ULRIK
                    .put(
                            assessment + "/additional-information-request",
                            assessment,
                            "{\"question\":\"The " + word + " question?\"}")
                    .then()
                    .statusCode(200);
            problem(
                    Journey.ULRIK.put(assessment + "/decision", assessment, Journey.decision("POSITIVE")),
                    409,
                    "ASSESSMENT_STATE");
            Journey.CLARA
                    .put(
                            assessment + "/additional-information",
                            assessment,
                            "{\"answer\":\"The " + word + " answer.\"}")
                    .then()
                    .statusCode(200);
        }
        problem(
                Journey.CLARA.put(assessment + "/additional-information", assessment, "{\"answer\":\"More.\"}"),
                409,
                "ASSESSMENT_STATE");

        JsonPath read = Journey.CLARA.get(assessment).jsonPath();
        assertThat(read.getString("status")).isEqualTo("PENDING");
        assertThat(read.getList("informationRequests.question"))
                .containsExactly("The first question?", "The second question?");
        assertThat(read.getList("informationRequests.answer"))
                .containsExactly("The first answer.", "The second answer.");
        assertThat(types(Journey.caseOf(assessment)))
                .contains(
                        "org.hjemvej.case.assessment-information-requested.v1",
                        "org.hjemvej.case.assessment-information-given.v1");
    }

    @Test
    void after_a_negative_decision_a_reassessment_opens_the_next_round_and_leaves_the_old_one() {
        String first = Journey.pending();
        String path = Journey.caseOf(first);
        problem(Journey.CLARA.post(path + "/reassessments", NEW_FACTS), 409, "REASSESSMENT_AFTER_NEGATIVE");
        Journey.decide(first, "NEGATIVE", Journey.ULRIK, Journey.ULLA);
        String before = Journey.CLARA.get(first).asString();
        problem(Journey.CLARA.post(path + "/assessments", null), 409, "REASSESSMENT_NEEDED");
        problem(
                Journey.CLARA.post(
                        path + "/reassessments", "{\"reason\":\"COURT_FINDING\",\"newFacts\":\"A court found.\"}"),
                409,
                "COURT_FINDING_MISSING");

        String second =
                path + "/assessments/" + Journey.created(Journey.CLARA.post(path + "/reassessments", NEW_FACTS));

        JsonPath round = Journey.ULRIK.get(second).jsonPath();
        assertThat(round.getInt("round")).isEqualTo(2);
        assertThat(round.getString("reassessmentReason")).isEqualTo("NEW_FACTS");
        assertThat(round.getString("newFacts")).isEqualTo("A second person told the same.");
        assertThat(types(path)).contains("org.hjemvej.case.reassessment-requested.v1");
        Journey.decide(second, "POSITIVE", Journey.ULRIK, Journey.ULLA);
        assertThat(Journey.CLARA.get(first).asString()).isEqualTo(before);
        assertThat(Json.text(Journey.CLARA.get(path + "/reflection-periods"), "/items/0/offeredOn"))
                .isEqualTo(Journey.today().toString());
    }

    @Test
    void a_lapsed_assessment_leaves_room_for_a_new_one() {
        String first = Journey.pending();
        String path = Journey.caseOf(first);

        Journey.ULRIK
                .put(first + "/lapse", first, "{\"reason\":\"OPENED_IN_ERROR\"}")
                .then()
                .statusCode(200);

        assertThat(Json.text(Journey.CLARA.get(first), "/status")).isEqualTo("LAPSED");
        assertThat(types(path)).contains("org.hjemvej.case.victim-not-established.v1");
        assertThat(Journey.CLARA.get(Journey.openAssessment(path)).jsonPath().getInt("round"))
                .isEqualTo(2);
    }

    @Test
    void a_residence_permit_takes_the_place_of_a_period() {
        String period = Journey.grantedPeriod();
        String body = "{\"reason\":\"RESIDENCE_PERMIT_9C5\",\"supersededOn\":\"" + Journey.today() + "\"}";
        String extension = period + "/extensions/"
                + Journey.created(
                        Journey.CLARA.post(period + "/extensions", "{\"days\":10,\"ground\":\"SPECIAL_REASONS\"}"));
        String scheduled = "select count(*) from deadline where state = 'SCHEDULED' and subject = '"
                + Journey.caseOf(period).substring("/v1/cases/".length()) + "'";
        assertThat(Owner.number(scheduled)).isPositive();
        problem(Journey.CLARA.put(period + "/supersession", period, body), 403, "REFLECTION_NOT_COMPETENT");

        Journey.ULRIK.put(period + "/supersession", period, body).then().statusCode(200);

        JsonPath superseded = Journey.CLARA.get(period).jsonPath();
        assertThat(superseded.getString("status")).isEqualTo("SUPERSEDED");
        assertThat(superseded.getString("endReason")).isEqualTo("RESIDENCE_PERMIT_9C5");
        assertThat(superseded.getString("endedOn")).isEqualTo(Journey.today().toString());
        assertThat(Owner.number(scheduled)).isZero();
        JsonPath lapsed = Journey.CLARA.get(extension).jsonPath();
        assertThat(lapsed.getString("status")).isEqualTo("LAPSED");
        assertThat(lapsed.getString("lapsedOn")).isEqualTo(Journey.today().toString());
        assertThat(types(Journey.caseOf(period)))
                .contains(
                        "org.hjemvej.case.reflection-period-ended-early.v1",
                        "org.hjemvej.case.reflection-period-extension-lapsed.v1")
                .doesNotContain("org.hjemvej.case.reflection-period-extension-refused.v1");
    }

    private static void mustWinOnce(Supplier<Response> command) throws InterruptedException, ExecutionException {
        List<Future<Response>> answers = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(50)) {
            for (int i = 0; i < 50; i++) {
                answers.add(callers.submit(command::get));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Response> answer : answers) {
            statuses.add(answer.get().statusCode());
        }
        assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409 || status == 412);
    }

    private static List<String> types(String path) {
        return io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.ofClient("reintegration-service"))
                .get("/v1/events?topic=case.events&subject=" + path.substring("/v1/cases/".length())
                        + "&afterSequence=0")
                .jsonPath()
                .getList("items.type");
    }
}
