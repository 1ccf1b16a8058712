package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hjemvej.cases.Journey.CLARA;
import static org.hjemvej.cases.NextSteps.agree;
import static org.hjemvej.cases.NextSteps.take;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A child agrees itself to an interview only; its representative agrees for it, and the child is heard. */
@QuarkusTest
class WhoSpeaksForAChildApiTest {

    @Test
    void a_representative_who_does_not_exist_agrees_to_nothing_and_a_child_alone_to_an_interview_only() {
        for (String age : List.of("CHILD", "DISPUTED")) {
            String path = Journey.openCase("NO_LAWFUL_STAY", age);
            problem(agreed(path, "INTERVIEW", "REPRESENTATIVE", ""), 409, "CONSENT_WITHOUT_REPRESENTATIVE");
            problem(agreed(path, "SHARE_DRC", "REPRESENTATIVE", ""), 409, "CONSENT_WITHOUT_REPRESENTATIVE");
            problem(agreed(path, "SHARE_DRC", "PERSON", ""), 409, "CONSENT_OF_A_CHILD");
            Journey.created(agreed(path, "INTERVIEW", "PERSON", ""));
            assertThat(agree(path)).contains("giveConsent CONSENT_WITHOUT_REPRESENTATIVE");
            String representative = represent(path);
            problem(agreed(path, "SHARE_DRC", "PERSON", ""), 409, "CONSENT_OF_A_CHILD");
            Journey.created(agreed(path, "SHARE_DRC", "REPRESENTATIVE", ""));
            take("clara", path, "giveConsent");

            CLARA.put(
                            representative + "/end",
                            representative,
                            "{\"reason\":\"RESIGNED\",\"endedOn\":\"" + Journey.today() + "\"}")
                    .then()
                    .statusCode(200);

            problem(agreed(path, "SHARE_HST", "REPRESENTATIVE", ""), 409, "CONSENT_WITHOUT_REPRESENTATIVE");
            CLARA.get(path + "/consents")
                    .then()
                    .body("items.scope", contains("INTERVIEW", "SHARE_DRC", "ASSESSMENT_TRANSFER_UDL"))
                    .body("items.givenBy", contains("PERSON", "REPRESENTATIVE", "REPRESENTATIVE"));
            assertThat(Journey.published(path, "consent-given")).isEqualTo(3);
        }
    }

    @Test
    void a_child_takes_back_and_refuses_by_itself() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String representative = represent(path);
        String consent = path + "/consents/" + Journey.created(agreed(path, "SHARE_DRC", "REPRESENTATIVE", ""));
        CLARA.put(
                        representative + "/end",
                        representative,
                        "{\"reason\":\"RESIGNED\",\"endedOn\":\"" + Journey.today() + "\"}")
                .then()
                .statusCode(200);

        CLARA.putIfMatch(consent + "/withdrawal", "\"0\"", null)
                .then()
                .statusCode(200)
                .body("withdrawnAt", notNullValue());
        String interview = Journey.plannedInterview(path);
        CLARA.put(interview + "/refusal", interview, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONSENT_REFUSED"));
    }

    @Test
    void a_child_that_nobody_will_represent_agrees_itself_to_what_helps_it_here() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        waive(path, "APPOINTMENT_PENDING");
        problem(agreed(path, "SHARE_LAWYER", "PERSON", ""), 409, "CONSENT_OF_A_CHILD");
        waive(path, "VERY_SPECIAL_REASONS");

        for (String scope : List.of("INTERVIEW", "ASSESSMENT_TRANSFER_UDL", "SHARE_LAWYER", "SHARE_HEALTH")) {
            Journey.created(agreed(path, scope, "PERSON", ""));
        }

        for (String scope : List.of("SHARE_DRC", "SHARE_PARTNER_IDENTITY", "STATISTICS_CASE_STORY")) {
            problem(agreed(path, scope, "PERSON", ""), 409, "CONSENT_OF_A_CHILD");
        }
        represent(path);
        problem(agreed(path, "SHARE_POLICE", "PERSON", ""), 409, "CONSENT_OF_A_CHILD");
    }

    @Test
    void a_reason_for_having_nobody_opens_no_screening_after_somebody_was_appointed() {
        String interview = Journey.agreedInterview("ASYLUM_SEEKER", "CHILD");
        String path = Journey.caseOf(interview);
        LocalDate today = Journey.today();
        Journey.METTE
                .put(
                        interview + "/start",
                        interview,
                        "{\"representativeOverride\":{\"reasonCode\":\"DANGER_IF_DELAYED\",\"reason\":\"An invented reason.\"}}")
                .then()
                .statusCode(200);
        CLARA.put(interview + "/indicators", interview, Journey.observations("RECRUITED_BY_OTHERS", "BEGGING"))
                .then()
                .statusCode(200);
        waive(path, "APPOINTMENT_PENDING", today.minusDays(10));
        String representative = path + "/representatives/"
                + Journey.created(CLARA.post(
                        path + "/representatives",
                        WrittenDown.guardian()
                                .replace(today.toString(), today.minusDays(5).toString())));
        CLARA.put(
                        representative + "/end",
                        representative,
                        "{\"reason\":\"RESIGNED\",\"endedOn\":\"" + today.minusDays(1) + "\"}")
                .then()
                .statusCode(200);
        String conclusion = "{\"result\":\"RECOMMENDED_FOR_ASSESSMENT\"}";

        problem(CLARA.put(interview + "/conclusion", interview, conclusion), 409, "SCREENING_WITHOUT_REPRESENTATIVE");

        waive(path, "APPOINTMENT_PENDING");
        CLARA.put(interview + "/conclusion", interview, conclusion).then().statusCode(200);
    }

    @Test
    void how_a_consent_was_given_is_kept_in_codes_with_what_the_child_says_to_it() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        represent(path);
        String heard = ",\"interpreterUsed\":true,\"channel\":\"BY_VIDEO\",\"childsView\":\"%s\"";

        problem(agreed(path, "SHARE_DRC", "REPRESENTATIVE", heard.formatted("It said no.")), 400, "INVALID_INPUT");
        problem(
                agreed(path, "SHARE_DRC", "REPRESENTATIVE", heard.formatted("NOT_HEARD_TOO_YOUNG")),
                409,
                "CHILD_OF_TWELVE_IS_HEARD");
        problem(
                agreed(path, "SHARE_DRC", "REPRESENTATIVE", heard.formatted("DISAGREES")),
                409,
                "CONSENT_AGAINST_THE_CHILD");
        Journey.created(agreed(path, "SHARE_DRC", "REPRESENTATIVE", heard.formatted("AGREES")));
        Journey.created(agreed(path, "SHARE_HEALTH", "REPRESENTATIVE", heard.formatted("DISAGREES")));
        Journey.created(agreed(path, "SHARE_LAWYER", "REPRESENTATIVE", ""));

        CLARA.get(path + "/consents")
                .then()
                .body("items.interpreterUsed", equalTo(Arrays.asList(true, true, null)))
                .body("items.channel", equalTo(Arrays.asList("BY_VIDEO", "BY_VIDEO", null)))
                .body("items.childsView", equalTo(Arrays.asList("AGREES", "DISAGREES", null)));
        String adult = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        problem(agreed(adult, "SHARE_DRC", "PERSON", heard.formatted("AGREES")), 409, "CHILDS_VIEW_OF_AN_ADULT");
        Journey.created(agreed(adult, "SHARE_DRC", "PERSON", ",\"interpreterUsed\":false,\"channel\":\"IN_WRITING\""));
    }

    @Test
    void too_young_to_be_heard_is_only_who_is_known_to_be_under_twelve() {
        String unknown = Journey.openCase("ASYLUM_SEEKER", "CHILD");
        problem(CLARA.post(unknown + "/child-views", tooYoung()), 409, "CHILD_OF_TWELVE_IS_HEARD");
        problem(
                CLARA.post(unknown + "/representatives", representative("NOT_HEARD_TOO_YOUNG")),
                409,
                "CHILD_OF_TWELVE_IS_HEARD");
        String twelve = born(Journey.today().minusYears(12));
        problem(CLARA.post(twelve + "/child-views", tooYoung()), 409, "CHILD_OF_TWELVE_IS_HEARD");
        CLARA.post(twelve + "/child-views", tooYoung().replace("TOO_YOUNG", "HARMFUL"))
                .then()
                .statusCode(201);

        String eleven = born(Journey.today().minusYears(12).plusDays(1));
        CLARA.post(eleven + "/child-views", tooYoung()).then().statusCode(201);
        Journey.created(CLARA.post(eleven + "/representatives", representative("NOT_HEARD_TOO_YOUNG")));
        Journey.created(agreed(eleven, "SHARE_HEALTH", "REPRESENTATIVE", ",\"childsView\":\"NOT_HEARD_TOO_YOUNG\""));

        for (String child : List.of(twelve, eleven)) {
            assertThat(CLARA.get(child + "/child-protection")
                            .jsonPath()
                            .<String>getList("returnGates.findAll {" + " it.holds }.gate"))
                    .contains("CHILDS_OWN_VIEW");
        }
    }

    @Test
    void an_infant_of_which_only_an_age_assessment_is_known_is_too_young_to_be_heard() {
        String infant = assessed(2, 1, 4);
        CLARA.post(infant + "/child-views", tooYoung()).then().statusCode(201);
        Journey.created(CLARA.post(infant + "/representatives", representative("NOT_HEARD_TOO_YOUNG")));

        String older = assessed(10, 8, 12);
        problem(CLARA.post(older + "/child-views", tooYoung()), 409, "CHILD_OF_TWELVE_IS_HEARD");
    }

    /** A child of which nothing else is known than what its age assessment reported; returns the path of its case. */
    private static String assessed(int probableAge, int from, int to) {
        String path = Journey.openCase("ASYLUM_SEEKER", "CHILD");
        Journey.METTE
                .post(path + "/age-facts", """
                {"source":"ASSESSED_BY_AUTHORITY","confidence":"PROBABLE","said":"CHILD","knownOn":"%s",
                 "estimate":{"probableAge":%d,"intervalFrom":%d,"intervalTo":%d}}
                """.formatted(Journey.today(), probableAge, from, to))
                .then()
                .statusCode(201);
        return path;
    }

    private static Response agreed(String path, String scope, String givenBy, String more) {
        return CLARA.post(
                path + "/consents",
                "{\"scope\":\"%s\",\"legalBasis\":\"CONSENT\",\"language\":\"eng\",\"textVersion\":\"2026-01\",\"givenBy\":\"%s\"%s}"
                        .formatted(scope, givenBy, more));
    }

    /** A child of which this day of birth is known; returns the path of its case. */
    private static String born(LocalDate day) {
        String path = Journey.openCase("ASYLUM_SEEKER", "CHILD");
        CLARA.post(path + "/age-facts", WrittenDown.born(day)).then().statusCode(201);
        return path;
    }

    private static String represent(String path) {
        return path + "/representatives/"
                + Journey.created(CLARA.post(path + "/representatives", representative("AGREES")));
    }

    private static String representative(String childView) {
        return WrittenDown.guardian().replace("AGREES", childView);
    }

    private static void waive(String path, String reason) {
        waive(path, reason, Journey.today());
    }

    private static void waive(String path, String reason, LocalDate since) {
        CLARA.post(path + "/representative-waivers", "{\"reason\":\"" + reason + "\",\"since\":\"" + since + "\"}")
                .then()
                .statusCode(201);
    }

    private static String tooYoung() {
        return "{\"about\":\"RETURN\",\"heard\":false,\"notHeardFor\":\"TOO_YOUNG\",\"supportedBy\":\"REPRESENTATIVE\",\"heardOn\":\"%s\"}"
                .formatted(Journey.today());
    }
}
