package org.hjemvej.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hjemvej.cases.consent.ConsentRule;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NextActionsApiTest {

    @Test
    void next_actions_are_what_the_contract_names_and_say_why_not() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.created(Journey.CLARA.post(
                path + "/identifications", "{\"setting\":\"CMM\",\"plannedFor\":\"" + Journey.today() + "\"}"));

        JsonPath actions = danish(path);

        assertThat(why(actions, "openAssessment")).isEqualTo("ASSESSMENT_NOT_RECOMMENDED");
        assertThat(actions.getString("_actions.find { it.operation == 'openAssessment' }.because.text"))
                .isEqualTo("Ingen udredning i sagen er endt med en indstilling.");
        assertThat(why(actions, "recordInterviewConsent")).isEqualTo("CONSENT_MISSING");
        assertThat(actions.getMap("_actions.find { it.operation == 'recordInterviewConsent' }.because"))
                .containsEntry("facts", List.of("scope=INTERVIEW"))
                .containsEntry(
                        "version", ConsentRule.CONSENT_MISSING.definition().source());
        assertThat(actions.getString("_actions.find { it.operation == 'giveConsent' }.about"))
                .isEqualTo("INTERVIEW");
        assertThat(why(actions, "recordCounselling")).isEqualTo("COUNSELLING_NOT_OFFERED_YET");
        assertThat(allowed(actions)).contains("planIdentification", "giveConsent");
        Journey.recommend(path);
        assertThat(why(danish(path), "openAssessment")).isEqualTo("CONSENT_MISSING");
    }

    @Test
    void next_actions_are_those_of_the_callers_role_and_lead_where_they_say() {
        String path = Journey.assessedCase();
        String period = path + "/reflection-periods/"
                + Json.text(Journey.CLARA.get(path + "/reflection-periods"), "/items/0/id");

        JsonPath clara = actions(Journey.CLARA, path);
        assertThat(allowed(clara)).contains("requestReflectionPeriod", "declineReflectionPeriod", "recordCounselling");
        assertThat(why(clara, "openAssessment")).isEqualTo("ASSESSMENT_POSITIVE_ALREADY");
        assertThat(inHerTask(actions(Journey.ULRIK, path)))
                .containsExactlyInAnyOrder("proposeRevocation", "requestPlacement");

        Journey.CLARA.put(period + "/request", period, null).then().statusCode(200);
        assertThat(why(actions(Journey.CLARA, path), "grantReflectionPeriod")).isEqualTo("REFLECTION_NOT_COMPETENT");
        assertThat(inHerTask(actions(Journey.ULRIK, path)))
                .containsExactlyInAnyOrder(
                        "proposeRevocation", "grantReflectionPeriod", "refuseReflectionPeriod", "requestPlacement");

        Journey.ULRIK
                .put(period + "/grant", period, "{\"startDate\":\"" + Journey.today() + "\"}")
                .then()
                .statusCode(200);
        Journey.created(Journey.CLARA.post(period + "/extensions", "{\"days\":10,\"ground\":\"SPECIAL_REASONS\"}"));
        assertThat(inHerTask(actions(Journey.ULRIK, path)))
                .containsExactlyInAnyOrder(
                        "proposeRevocation",
                        "fileExtension",
                        "grantExtension",
                        "refuseExtension",
                        "endReflectionPeriodEarly",
                        "supersedeReflectionPeriod",
                        "proposeExceptionalCeiling",
                        "requestPlacement");
        assertThat(allowed(actions(Journey.CLARA, path))).contains("fileExtension");
        everyActionIsInTheContract(actions(Journey.CLARA, path), actions(Journey.ULRIK, path), clara);
    }

    @Test
    void a_proposed_decision_is_confirmed_by_another_and_nobody_outside_the_authority_can_tell_that_it_waits() {
        String assessment = Journey.pending();
        String path = Journey.caseOf(assessment);
        assertThat(inHerTask(actions(Journey.ULRIK, path)))
                .containsExactly(
                        "decideAssessment", "requestAdditionalInformation", "lapseAssessment", "requestPlacement");
        String before = actions(Journey.CLARA, path).prettify();

        Journey.ULRIK
                .put(assessment + "/decision", assessment, Journey.decision("NEGATIVE"))
                .then()
                .statusCode(200);

        assertThat(actions(Journey.CLARA, path).prettify()).isEqualTo(before);
        assertThat(why(actions(Journey.ULRIK, path), "confirmDecision")).isEqualTo("SAME_PERSON");
        assertThat(inHerTask(actions(Journey.ULRIK, path))).containsExactly("withdrawDecision", "requestPlacement");
        assertThat(inHerTask(actions(Journey.ULLA, path)))
                .containsExactly("confirmDecision", "withdrawDecision", "requestPlacement");
        everyActionIsInTheContract(actions(Journey.ULLA, path));
        Journey.ULLA
                .put(assessment + "/decision/confirmation", assessment, null)
                .then()
                .statusCode(200);
        JsonPath decided = actions(Journey.CLARA, path);
        assertThat(why(decided, "openAssessment")).isEqualTo("REASSESSMENT_NEEDED");
        assertThat(allowed(decided)).contains("requestReassessment");
        assertThat(decided.getString("_actions.find { it.about == 'COURT_FINDING' }.because.rule"))
                .isEqualTo("COURT_FINDING_MISSING");
        everyActionIsInTheContract(decided);
        assertThat(inHerTask(actions(Journey.ULLA, path))).containsExactly("requestPlacement");
    }

    @Test
    void a_proposed_revocation_is_confirmed_by_another_and_nobody_outside_the_authority_can_tell_that_it_waits() {
        String path = Journey.assessedCase();
        String assessment = path + "/assessments/" + Json.text(Journey.CLARA.get(path + "/assessments"), "/items/0/id");
        String before = actions(Journey.CLARA, path).prettify();
        String body = """
                {"reason":"DECIDED_IN_ERROR","legalBasis":"GENERAL_ADMINISTRATIVE_LAW","reasons":"Another person's file.","language":"eng",
                 "decidedOn":"%s","servedOn":"%s"}
                """.formatted(Journey.today(), Journey.today());

        Journey.ULRIK.put(assessment + "/revocation", assessment, body).then().statusCode(200);

        assertThat(actions(Journey.CLARA, path).prettify()).isEqualTo(before);
        assertThat(why(actions(Journey.ULRIK, path), "confirmRevocation")).isEqualTo("SAME_PERSON");
        assertThat(inHerTask(actions(Journey.ULLA, path)))
                .containsExactlyInAnyOrder("confirmRevocation", "withdrawRevocation", "requestPlacement");
        everyActionIsInTheContract(actions(Journey.ULRIK, path));
    }

    @Test
    void an_interview_begins_by_consent_and_a_childs_with_its_representative() {
        String interview = Journey.agreedInterview("NO_LAWFUL_STAY", "CHILD");
        JsonPath agreed = actions(Journey.CLARA, Journey.caseOf(interview));
        assertThat(why(agreed, "startIdentification")).isEqualTo("REPRESENTATIVE_REQUIRED");

        String started = Journey.startedInterview();
        Journey.CLARA
                .put(started + "/suspension", started, "{\"reasonCode\":\"PERSON_UNWELL\"}")
                .then()
                .statusCode(200);
        JsonPath suspended = actions(Journey.CLARA, Journey.caseOf(started));
        assertThat(allowed(suspended)).contains("resumeIdentification", "cancelIdentification");
        everyActionIsInTheContract(agreed, suspended);
    }

    @Test
    void in_a_case_that_is_merged_nothing_is_next() {
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Api.as("mette")
                .post(
                        survivor + "/merges",
                        "{\"duplicate\":\"" + duplicate.substring(duplicate.lastIndexOf('/') + 1)
                                + "\",\"reason\":\"RECORDED_TWICE\"}")
                .then()
                .statusCode(201);

        assertThat(allowed(actions(Journey.CLARA, duplicate))).isEmpty();
        assertThat(why(actions(Journey.CLARA, duplicate), "planIdentification")).isEqualTo("CASE_MERGED");
    }

    @Test
    void who_is_interested_is_asked_what_may_be_shared() {
        String path = Journey.counselledCase();

        assertThat(actions(Journey.CLARA, path)
                        .<String>getList("_actions.findAll { it.operation == 'giveConsent' && it.about }.about"))
                .containsExactly("SHARE_DRC", "SHARE_HST");
    }

    @Test
    void what_she_is_entitled_to_and_was_never_offered_is_next() {
        String path = Journey.assessedCase();
        String offers = path + "/service-offers";
        String ofOffers = "_actions.findAll { it.operation == 'makeServiceOffer' }.about";
        assertThat(actions(Journey.CLARA, path).<String>getList(ofOffers))
                .containsExactly("PSYCHOLOGICAL", "LEGAL_AID", "SOCIAL", "INTERPRETER");
        String offer = offers + "/"
                + Journey.created(Journey.CLARA.post(offers, "{\"category\":\"SOCIAL\",\"provider\":\"CMM\"}"));
        assertThat(allowed(actions(Journey.CLARA, path))).contains("answerServiceOffer");
        Journey.CLARA
                .put(offer + "/answer", offer, "{\"answer\":\"ACCEPTED\"}")
                .then()
                .statusCode(200);
        Journey.CLARA
                .post(offer + "/appointments", "{\"day\":\"" + Journey.today() + "\",\"beginsAt\":\"10:00\"}")
                .then()
                .statusCode(201);

        JsonPath accepted = actions(Journey.CLARA, path);

        assertThat(accepted.<String>getList(ofOffers)).containsExactly("PSYCHOLOGICAL", "LEGAL_AID", "INTERPRETER");
        assertThat(allowed(accepted)).contains("makeAppointment");
        assertThat(why(accepted, "endServiceOffer")).isEqualTo("APPOINTMENTS_OPEN");
        everyActionIsInTheContract(accepted);
        assertThat(actions(Journey.ULRIK, path).prettify()).doesNotContain("service-offers");
    }

    @Test
    void only_who_may_see_the_case_learns_what_comes_next() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");

        problem(Journey.ULRIK.get(path + "/next-actions"), 404, "NOT_FOUND");
        for (String user : List.of("hanne", "dina", "pelle", "nora", "amara", "olga")) {
            problem(Api.as(user).get(path + "/next-actions"), 403, "FORBIDDEN");
        }
        problem(given().get(path + "/next-actions"), 401, "UNAUTHENTICATED");
        problem(Journey.CLARA.get(path + "/next-actions?all=true"), 400, "UNKNOWN_FILTER");
        actions(Journey.CLARA, path);
        assertThat(Owner.number("select count(*) from audit where action = 'next-actions.read' and chain = '"
                        + path.substring(path.lastIndexOf('/') + 1) + "'"))
                .isEqualTo(1);
    }

    /** Each operation exists in the OpenAPI document with this method, at an address of this shape. */
    private static void everyActionIsInTheContract(JsonPath... answers) {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        for (JsonPath answer : answers) {
            for (Map<String, Object> action : answer.<Map<String, Object>>getList("_actions")) {
                String method = action.get("method").toString().toLowerCase(Locale.ROOT);
                assertThat(paths).as(action.toString()).anySatisfy((path, methods) -> {
                    assertThat(action.get("href").toString()).matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
                    assertThat(methods.get(method)).containsEntry("operationId", action.get("operation"));
                });
            }
        }
    }

    private static JsonPath actions(Api api, String path) {
        Response answer = api.get(path + "/next-actions");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static JsonPath danish(String path) {
        return Journey.CLARA
                .request()
                .header("Accept-Language", "da")
                .get(path + "/next-actions")
                .jsonPath();
    }

    /** Without what whoever works on a case may do at any time. */
    private static List<String> inHerTask(JsonPath actions) {
        return allowed(actions).stream()
                .filter(each -> !each.equals("recordAgeFact") && !each.equals("reportMissing"))
                .toList();
    }

    private static List<String> allowed(JsonPath actions) {
        return actions.getList("_actions.findAll { it.allowed }.operation");
    }

    private static String why(JsonPath actions, String operation) {
        return actions.getString("_actions.find { it.operation == '" + operation + "' }.because.rule");
    }
}
