package org.hjemvej.cases;

import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.hjemvej.platform.testing.Api;
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
}
