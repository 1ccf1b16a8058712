package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdentificationApiTest {

    private static final String INTERVIEW = "{\"setting\":\"CMM\",\"plannedFor\":\"2026-11-22\"}";

    @Test
    void no_interview_without_the_persons_consent() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String interview =
                path + "/identifications/" + Journey.created(Journey.CLARA.post(path + "/identifications", INTERVIEW));

        problem(Journey.CLARA.put(interview + "/consent", interview, null), 409, "CONSENT_MISSING");
    }

    @Test
    void a_consent_that_stands_is_not_given_again() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.consent(path, "INTERVIEW");

        problem(
                Journey.CLARA.post(
                        path + "/consents",
                        "{\"scope\":\"INTERVIEW\",\"legalBasis\":\"CONSENT\",\"language\":\"eng\",\"textVersion\":\"2026-01\",\"givenBy\":\"PERSON\"}"),
                409,
                "CONSENT_STANDS_ALREADY");
    }

    @Test
    void a_child_is_interviewed_with_its_representative() {
        String path = Journey.openCase("ASYLUM_SEEKER", "DISPUTED");
        Journey.consent(path, "INTERVIEW");
        String interview =
                path + "/identifications/" + Journey.created(Journey.CLARA.post(path + "/identifications", INTERVIEW));
        Journey.CLARA.put(interview + "/consent", interview, null).then().statusCode(200);
        problem(Journey.CLARA.put(interview + "/start", interview, null), 409, "REPRESENTATIVE_REQUIRED");

        String appointment =
                "{\"name\":\"Invented Guardian\",\"organisation\":\"RED_CROSS\",\"appointedOn\":\"2026-11-20\",\"childView\":\"AGREES\"}";
        Journey.CLARA.post(path + "/representatives", appointment).then().statusCode(201);

        Journey.CLARA.put(interview + "/start", interview, null).then().statusCode(200);
        problem(Journey.CLARA.post(path + "/representatives", appointment), 409, "REPRESENTATIVE_APPOINTED_ALREADY");
    }

    @Test
    void an_adult_has_no_representative() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");

        problem(
                Journey.CLARA.post(
                        path + "/representatives",
                        "{\"name\":\"Invented\",\"organisation\":\"RED_CROSS\",\"appointedOn\":\"2026-11-20\",\"childView\":\"AGREES\"}"),
                409,
                "NOT_A_CHILD");
    }

    @Test
    void an_indicator_comes_from_the_catalogue() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.consent(path, "INTERVIEW");
        String interview =
                path + "/identifications/" + Journey.created(Journey.CLARA.post(path + "/identifications", INTERVIEW));
        Journey.CLARA.put(interview + "/consent", interview, null).then().statusCode(200);
        Journey.CLARA.put(interview + "/start", interview, null).then().statusCode(200);

        problem(
                Journey.CLARA.put(interview + "/indicators", interview, Journey.observations("NAME_OF_A_PERSON")),
                409,
                "INDICATOR_UNKNOWN");
    }

    @Test
    void only_cmm_interviews() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");

        problem(Api.as("nora").post(path + "/identifications", INTERVIEW), 403, "INTERVIEWER_NOT_CMM");
    }

    @Test
    void a_refusal_reaches_the_cases_that_are_merged_into_hers_unless_one_of_them_must_know_her() {
        String hers = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String oldest = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        for (String path : List.of(hers, duplicate, oldest)) {
            record(path).then().statusCode(200);
        }
        merge(duplicate, oldest);
        merge(hers, duplicate);
        String interview = Journey.plannedInterview(hers);

        Journey.CLARA.put(interview + "/refusal", interview, null).then().statusCode(200);

        for (String path : List.of(hers, duplicate, oldest)) {
            assertThat(indexed(Journey.handleOf(path))).isZero();
            assertThat(Owner.number("select count(*) from case_file where sealed_identity is null and identity_withheld"
                            + " and handle = '" + Journey.handleOf(path) + "'"))
                    .isEqualTo(1);
        }

        String again = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String known = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        record(known).then().statusCode(200);
        Journey.recommend(known);
        merge(again, known);
        String second = Journey.plannedInterview(again);
        Journey.CLARA.put(second + "/refusal", second, null).then().statusCode(200);
        assertThat(indexed(Journey.handleOf(known))).isPositive();
    }

    private static void merge(String survivor, String duplicate) {
        Journey.created(Journey.METTE.post(
                survivor + "/merges",
                "{\"duplicate\":\"" + Journey.handleOf(duplicate) + "\",\"reason\":\"RECORDED_TWICE\"}"));
    }

    @Test
    void who_refuses_is_known_by_nobody_and_may_come_back() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String handle = path.substring(path.lastIndexOf('/') + 1);
        record(path).then().statusCode(200);
        Journey.consent(path, "INTERVIEW");
        String interview = Journey.plannedInterview(path);
        String phone = path + "/contact-rules/PHONE/address";
        Journey.CLARA
                .put(phone, path + "/contact-rules", "{\"address\":\"+4599000001\"}")
                .then()
                .statusCode(200);
        assertThat(indexed(handle)).isPositive();

        Journey.CLARA
                .put(interview + "/refusal", interview, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONSENT_REFUSED"))
                .body("observations", equalTo(List.of()));

        assertThat(indexed(handle)).isZero();
        problem(Journey.CLARA.get(path + "/person"), 404, "NOT_FOUND");
        problem(record(path), 409, "IDENTITY_WITHHELD");
        problem(Journey.CLARA.get(phone), 404, "NOT_FOUND");
        problem(
                Journey.CLARA.put(phone, path + "/contact-rules", "{\"address\":\"+4599000001\"}"),
                409,
                "IDENTITY_WITHHELD");
        assertThat(Owner.number("select count(*) from referral where case_handle = '" + handle
                        + "' and sealed_summary is null and stay_basis is null"))
                .isEqualTo(1);
        assertThat(Journey.published(interview, "interview-cancelled")).isEqualTo(1);
        assertThat(Owner.number(
                        "select count(*) from audit where chain = '" + handle + "' and action = 'identity.forget'"))
                .isEqualTo(1);
        Journey.CLARA
                .get("/v1/interview-refusals/counts?year=" + Journey.today().getYear())
                .then()
                .statusCode(200)
                .body("items.channel", hasItem("POLICE_ACTION"));

        String again = Journey.plannedInterview(path);
        problem(Journey.CLARA.put(again + "/consent", again, null), 409, "CONSENT_MISSING");
        Journey.consent(path, "INTERVIEW");
        Journey.CLARA.put(again + "/consent", again, null).then().statusCode(200);
        record(path).then().statusCode(200);
    }

    @Test
    void who_is_known_for_another_reason_stays_known() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        record(path).then().statusCode(200);
        Journey.CLARA
                .post(
                        path + "/consents",
                        "{\"scope\":\"SHARE_HST\",\"legalBasis\":\"STATUTE\",\"language\":\"eng\",\"textVersion\":\"2026-01\",\"givenBy\":\"PERSON\"}")
                .then()
                .statusCode(201);
        String statute = Journey.plannedInterview(path);
        Journey.CLARA.put(statute + "/refusal", statute, null).then().statusCode(200);
        Journey.CLARA.get(path + "/person").then().statusCode(200);

        String other = Journey.startedInterview();
        String interviewed = other.substring(0, other.indexOf("/identifications"));
        record(interviewed).then().statusCode(200);
        String second = Journey.plannedInterview(interviewed);
        Journey.CLARA.put(second + "/refusal", second, null).then().statusCode(200);
        Journey.CLARA.get(interviewed + "/person").then().statusCode(200);
    }

    @Test
    void who_refuses_after_appointments_that_came_to_nothing_is_known_by_nobody() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        record(path).then().statusCode(200);
        for (String end : List.of("/cancellation", "/no-show")) {
            String interview = Journey.plannedInterview(path);
            Journey.CLARA.put(interview + end, interview, null).then().statusCode(200);
        }
        String open = Journey.plannedInterview(path);
        String refused = Journey.plannedInterview(path);

        Journey.CLARA.put(refused + "/refusal", refused, null).then().statusCode(200);
        Journey.CLARA.get(path + "/person").then().statusCode(200);

        Journey.CLARA.put(open + "/refusal", open, null).then().statusCode(200);
        problem(Journey.CLARA.get(path + "/person"), 404, "NOT_FOUND");
        assertThat(indexed(Journey.handleOf(path))).isZero();
    }

    @Test
    void the_last_open_appointment_of_who_has_refused_takes_her_name_with_it_unless_she_agreed_since() {
        for (String end : List.of("/cancellation", "/no-show")) {
            String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
            record(path).then().statusCode(200);
            String refused = Journey.plannedInterview(path);
            String open = Journey.plannedInterview(path);
            Journey.CLARA.put(refused + "/refusal", refused, null).then().statusCode(200);
            Journey.CLARA.get(path + "/person").then().statusCode(200);

            Journey.CLARA.put(open + end, open, null).then().statusCode(200);

            problem(Journey.CLARA.get(path + "/person"), 404, "NOT_FOUND");
            assertThat(indexed(Journey.handleOf(path))).isZero();

            Journey.consent(path, "INTERVIEW");
            String agreed = Journey.plannedInterview(path);
            Journey.CLARA.put(agreed + "/consent", agreed, null).then().statusCode(200);
            record(path).then().statusCode(200);
            Journey.CLARA.put(agreed + end, agreed, null).then().statusCode(200);
            Journey.CLARA.get(path + "/person").then().statusCode(200);
        }
    }

    @Test
    void an_interview_is_called_off_and_a_new_one_planned() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        for (String end : List.of("/cancellation", "/no-show")) {
            String interview = Journey.plannedInterview(path);
            Journey.CLARA.put(interview + end, interview, null).then().statusCode(200);
            problem(Journey.CLARA.put(interview + end, interview, null), 409, "IDENTIFICATION_STATE");
        }
        assertThat(Journey.published(path, "interview-cancelled")).isEqualTo(2);
    }

    @Test
    void a_support_person_of_an_ngo_is_named_and_the_name_is_sealed() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Response planned = Journey.CLARA.post(path + "/identifications", """
                {"setting":"SHELTER","plannedFor":"%s","interpreterLanguage":"yor","interpreterNotFromOwnCommunity":true,
                 "supportPersonWished":true,"supportPersonOrganisation":"NGO","supportPersonName":"Invented Helper"}
                """.formatted(Journey.today()));

        planned.then()
                .statusCode(201)
                .body("supportPersonOrganisation", equalTo("NGO"))
                .body("interpreterNotFromOwnCommunity", equalTo(true))
                .body("meansRequired", equalTo(true));
        assertThat(planned.asString()).doesNotContain("Helper");
        Journey.CLARA
                .get(path + "/identifications/" + Journey.created(planned) + "/support-person")
                .then()
                .statusCode(200)
                .body("name", equalTo("Invented Helper"));
        problem(Journey.CLARA.get(Journey.plannedInterview(path) + "/support-person"), 404, "NOT_FOUND");
    }

    private static Response record(String path) {
        return Journey.CLARA.put(path + "/person", path, "{\"name\":\"Invented Person\",\"phone\":\"+4500000001\"}");
    }

    private static long indexed(String handle) {
        return Owner.number("select count(*) from person_index where case_handle = '" + handle + "'");
    }
}
