package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InterviewApiTest {

    private static final Api METTE = Api.as("mette");
    private static final String OVERRIDE =
            "\"representativeOverride\":{\"reasonCode\":\"DANGER_IF_DELAYED\",\"reason\":\"An invented reason.\"}";
    private static final String FACTS =
            "\"durationMinutes\":90,\"interpreterPresent\":true,\"supportPersonPresent\":false,\"representativePresent\":false";

    private static final String ACCOMPANIED =
            FACTS.replace("\"representativePresent\":false", "\"representativePresent\":true");

    @Test
    void without_its_representative_a_child_is_interviewed_when_a_manager_says_why() {
        String interview = Journey.agreedInterview("ASYLUM_SEEKER", "CHILD");

        problem(Journey.CLARA.put(interview + "/start", interview, "{" + OVERRIDE + "}"), 403, "OVERRIDE_BY_MANAGER");
        METTE.put(interview + "/start", interview, "{" + OVERRIDE + "}")
                .then()
                .statusCode(200)
                .body("interviewsHeld", equalTo(1))
                .body("meansRequired", equalTo(false))
                .body("because.fact", equalTo(List.of("ageState=CHILD")));

        String first = interview + "/interviews/1";
        Response read = Journey.CLARA.get(first);
        read.then().body("overrideReason", equalTo("DANGER_IF_DELAYED")).body("overrideBy", equalTo("mette"));
        assertThat(read.asString()).doesNotContain("invented");
        Journey.CLARA
                .get(first + "/representative-override")
                .then()
                .statusCode(200)
                .body("reason", equalTo("An invented reason."));
        Journey.CLARA.put(first + "/facts", first, "{" + FACTS + "}").then().statusCode(200);
        problem(
                Journey.CLARA.post(interview + "/interviews", held(Journey.today(), FACTS)),
                409,
                "REPRESENTATIVE_REQUIRED");
        problem(
                Journey.CLARA.post(
                        interview + "/interviews",
                        held(Journey.today(), FACTS.replace("Present\":false", "Present\":true"))),
                409,
                "REPRESENTATIVE_REQUIRED");
        METTE.post(interview + "/interviews", held(Journey.today(), FACTS + "," + OVERRIDE))
                .then()
                .statusCode(201)
                .body("number", equalTo(2));
        assertThat(Journey.published(interview, "interview-held")).isEqualTo(2);
    }

    @Test
    void a_childs_identification_is_not_concluded_before_somebody_has_said_who_was_there() {
        String interview = Journey.agreedInterview("ASYLUM_SEEKER", "CHILD");
        represent(Journey.caseOf(interview));
        Journey.CLARA.put(interview + "/start", interview, null).then().statusCode(200);
        Journey.CLARA
                .put(interview + "/indicators", interview, Journey.observations("RECRUITED_BY_OTHERS", "BEGGING"))
                .then()
                .statusCode(200);
        for (String result : List.of("RECOMMENDED_FOR_ASSESSMENT", "NO_INDICATORS")) {
            Response untold = conclude(interview, result);
            problem(untold, 409, "REPRESENTATIVE_NOT_TOLD_OF");
            assertThat(untold.jsonPath().getList("facts.interviews")).containsExactly(1);
        }

        complete(interview, ACCOMPANIED).then().statusCode(200);

        conclude(interview, "RECOMMENDED_FOR_ASSESSMENT").then().statusCode(200);
    }

    @Test
    void who_represented_the_child_on_the_day_of_the_interview_counts_and_nobody_later() {
        String interview = Journey.agreedInterview("ASYLUM_SEEKER", "CHILD");
        String appointed = represent(Journey.caseOf(interview));
        Journey.CLARA.put(interview + "/start", interview, null).then().statusCode(200);
        problem(
                Journey.CLARA.post(
                        interview + "/interviews", held(Journey.today().minusDays(1), ACCOMPANIED)),
                409,
                "REPRESENTATIVE_REQUIRED");
        Journey.CLARA
                .put(appointed + "/end", appointed, "{\"reason\":\"REPLACED\",\"endedOn\":\"" + Journey.today() + "\"}")
                .then()
                .statusCode(200);

        complete(interview, ACCOMPANIED).then().statusCode(200).body("representativePresent", equalTo(true));
    }

    @Test
    void who_was_a_child_on_the_day_of_the_interview_was_one_whatever_is_found_later() {
        String interview = Journey.agreedInterview("ASYLUM_SEEKER", "CHILD");
        String path = Journey.caseOf(interview);
        represent(path);
        Journey.CLARA.put(interview + "/start", interview, null).then().statusCode(200);
        METTE.post(
                        path + "/age-facts",
                        "{\"source\":\"ASSESSED_BY_AUTHORITY\",\"confidence\":\"CERTAIN\",\"said\":\"ADULT\",\"knownOn\":\""
                                + Journey.today() + "\"}")
                .then()
                .statusCode(201);
        Owner.run("update age_fact set recorded_at = recorded_at + interval '1 day' where case_handle = '"
                + Journey.handleOf(path) + "'");

        problem(complete(interview, FACTS), 409, "REPRESENTATIVE_REQUIRED");
        complete(interview, ACCOMPANIED).then().statusCode(200);
    }

    @Test
    void an_adult_needs_no_reason_for_having_no_representative() {
        String interview = Journey.agreedInterview("NO_LAWFUL_STAY", "ADULT");

        problem(METTE.put(interview + "/start", interview, "{" + OVERRIDE + "}"), 409, "OVERRIDE_NOT_NEEDED");
        problem(METTE.put(interview + "/start", interview, "{\"representativeOverride\":{}}"), 400, "INVALID_INPUT");
    }

    @Test
    void it_stops_for_a_while_and_goes_on_by_consent_and_every_interview_counts() {
        String interview = Journey.startedInterview();
        String path = interview.substring(0, interview.indexOf("/identifications"));
        Journey.CLARA
                .put(interview + "/suspension", interview, "{\"reasonCode\":\"PERSON_UNWELL\"}")
                .then()
                .statusCode(200)
                .body("suspensionReason", equalTo("PERSON_UNWELL"));
        assertThat(Journey.published(interview, "identification-suspended")).isEqualTo(1);
        String consent = path + "/consents/" + Json.text(Journey.CLARA.get(path + "/consents"), "/items/0/id");
        Journey.CLARA.putIfMatch(consent + "/withdrawal", "\"0\"", null).then().statusCode(200);

        problem(Journey.CLARA.put(interview + "/resumption", interview, null), 409, "CONSENT_MISSING");
        Journey.consent(path, "INTERVIEW");
        Journey.CLARA.put(interview + "/resumption", interview, null).then().statusCode(200);
        String second = interview + "/interviews/2";
        Journey.CLARA.put(second + "/facts", second, "{" + FACTS + "}").then().body("durationMinutes", equalTo(90));
        problem(Journey.CLARA.putIfMatch(second + "/facts", "\"0\"", "{" + FACTS + "}"), 412, "STALE_VERSION");
        Journey.CLARA
                .post(interview + "/interviews", held(Journey.today(), FACTS))
                .then()
                .statusCode(201);
        problem(Api.as("amara").post(interview + "/interviews", held(Journey.today(), FACTS)), 403, "FORBIDDEN");
        problem(
                Journey.CLARA.post(
                        interview + "/interviews", held(Journey.today().plusDays(1), FACTS)),
                400,
                "INVALID_INPUT");

        Journey.CLARA.get(interview + "/interviews").then().body("items.number", equalTo(List.of(1, 2, 3)));
        Journey.CLARA.get(path + "/identifications").then().body("interviewsHeld", equalTo(3));
    }

    @Test
    void who_takes_her_consent_back_midway_is_not_gone_on_about_and_what_was_recorded_stays() {
        String interview = Journey.startedInterview();
        String path = Journey.caseOf(interview);
        String told = "{\"exploitationForm\":\"FORCED_LABOUR\"}";
        String found = Journey.observations("RECRUITED_BY_OTHERS", "DECEPTION", "FORCED_LABOUR");
        problem(Journey.CLARA.put(interview + "/cancellation", interview, null), 409, "IDENTIFICATION_BY_CONSENT");
        Journey.CLARA.post(interview + "/episodes", told).then().statusCode(201);
        Journey.CLARA.put(interview + "/indicators", interview, found).then().statusCode(200);
        problem(Journey.CLARA.put(interview + "/cancellation", interview, null), 409, "IDENTIFICATION_BY_CONSENT");
        NextSteps.take("clara", path, "withdrawConsent", "INTERVIEW");

        problem(Journey.CLARA.put(interview + "/indicators", interview, found), 409, "CONSENT_MISSING");
        problem(Journey.CLARA.post(interview + "/episodes", told), 409, "CONSENT_MISSING");
        problem(Journey.CLARA.post(interview + "/interviews", held(Journey.today(), FACTS)), 409, "CONSENT_MISSING");
        problem(conclude(interview, "RECOMMENDED_FOR_ASSESSMENT"), 409, "CONSENT_MISSING");
        problem(conclude(interview, "NO_INDICATORS"), 409, "CONSENT_MISSING");
        assertThat(NextSteps.agree(path))
                .contains(
                        "recordIndicators CONSENT_MISSING",
                        "recordEpisode CONSENT_MISSING",
                        "recordInterview CONSENT_MISSING",
                        "concludeIdentification CONSENT_MISSING");
        assertThat(NextSteps.actions("clara", path))
                .filteredOn(
                        each -> "INTERVIEW".equals(each.get("about")) && "giveConsent".equals(each.get("operation")))
                .as("several steps wait for one consent")
                .hasSize(1);
        NextSteps.take("clara", path, "correctEpisode");
        NextSteps.take("clara", path, "cancelIdentification");

        Journey.CLARA
                .get(interview)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("interviewsHeld", equalTo(1))
                .body("observations.size()", equalTo(3));
        Journey.CLARA.get(interview + "/episodes").then().body("items.number", equalTo(List.of(1)));
        assertThat(Journey.published(path, "interview-cancelled")).isEqualTo(1);
    }

    @Test
    void who_takes_her_consent_back_in_the_first_interview_may_go_on_later() {
        String interview = Journey.startedInterview();
        String path = Journey.caseOf(interview);
        NextSteps.take("clara", path, "withdrawConsent", "INTERVIEW");
        NextSteps.take("clara", path, "suspendIdentification");

        assertThat(NextSteps.agree(path))
                .contains("resumeIdentification CONSENT_MISSING", "recordEpisode CONSENT_MISSING");
        NextSteps.take("clara", path, "giveConsent", "INTERVIEW");
        NextSteps.take("clara", path, "resumeIdentification");
        NextSteps.take("clara", path, "recordEpisode");
    }

    private static String represent(String path) {
        return path + "/representatives/"
                + Journey.created(Journey.CLARA.post(
                        path + "/representatives",
                        "{\"name\":\"Invented Guardian\",\"organisation\":\"RED_CROSS\",\"appointedOn\":\""
                                + Journey.today() + "\",\"childView\":\"AGREES\"}"));
    }

    private static Response conclude(String interview, String result) {
        return Journey.CLARA.put(interview + "/conclusion", interview, "{\"result\":\"" + result + "\"}");
    }

    private static Response complete(String interview, String facts) {
        String first = interview + "/interviews/1";
        return Journey.CLARA.put(first + "/facts", first, "{" + facts + "}");
    }

    private static String held(LocalDate on, String facts) {
        return "{\"heldOn\":\"" + on + "\",\"setting\":\"SHELTER\",\"facts\":{" + facts + "}}";
    }
}
