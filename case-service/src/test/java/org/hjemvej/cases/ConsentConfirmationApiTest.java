package org.hjemvej.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hjemvej.cases.Journey.CLARA;
import static org.hjemvej.cases.NextSteps.take;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What an eighteenth birthday changes here (scenario 10); the days before it are told in AgeApiTest. */
@QuarkusTest
class ConsentConfirmationApiTest {

    @Test
    void who_turns_eighteen_confirms_what_was_agreed_for_her_before_anything_new_is_built_on_it() {
        String path = representedChild();
        String consent = agreedByRepresentative(path, "SHARE_LAWYER");
        Journey.created(CLARA.post(path + "/grants", grant("LAWFIRM")));
        problem(CLARA.putIfMatch(consent + "/confirmation", "\"0\"", null), 409, "CONSENT_OF_A_CHILD");

        turnsAdult(path);

        CLARA.get(path + "/grants").then().body("items.receiver", hasItem("LAWFIRM"));
        problem(CLARA.post(path + "/grants", grant("OTHERFIRM")), 409, "CONSENT_TO_BE_CONFIRMED");
        problem(CLARA.post(path + "/consents", ofRepresentative("SHARE_HEALTH")), 409, "CONSENT_FOR_AN_ADULT");
        standing(path).then().body("stands", equalTo(false)).body("toBeConfirmed", equalTo(true));
        CLARA.get(path + "/next-actions")
                .then()
                .body("_actions.findAll { it.operation == 'confirmConsent' }.about", hasItem("SHARE_LAWYER"));
        problem(CLARA.putIfMatch(consent + "/confirmation", null, null), 428, "IF_MATCH_REQUIRED");
        CLARA.putIfMatch(consent + "/confirmation", "\"0\"", null)
                .then()
                .statusCode(200)
                .body("givenBy", equalTo("REPRESENTATIVE"))
                .body("confirmedAt", notNullValue());
        standing(path).then().body("stands", equalTo(true)).body("toBeConfirmed", equalTo(false));
        Journey.created(CLARA.post(path + "/grants", grant("OTHERFIRM")));
        problem(CLARA.putIfMatch(consent + "/confirmation", "\"1\"", null), 409, "CONSENT_HER_OWN_ALREADY");
        assertThat(Journey.published(path, "consent-confirmed")).isEqualTo(1);
        CLARA.get(path + "/timeline?limit=100").then().statusCode(200);
    }

    @Test
    void she_agrees_herself_from_midnight_on_whenever_the_deadline_fires() {
        String path = representedChild();
        agreedByRepresentative(path, "SHARE_LAWYER");
        standing(path).then().body("stands", equalTo(true)).body("toBeConfirmed", equalTo(false));

        birthdayHasCome(path);

        assertThat(Journey.published(path, "turned-adult")).isZero();
        problem(CLARA.post(path + "/grants", grant("LAWFIRM")), 409, "CONSENT_TO_BE_CONFIRMED");
        problem(CLARA.post(path + "/consents", ofRepresentative("SHARE_HEALTH")), 409, "CONSENT_FOR_AN_ADULT");
        standing(path).then().body("stands", equalTo(false)).body("toBeConfirmed", equalTo(true));
        take("clara", path, "confirmConsent", "SHARE_LAWYER");
        CLARA.get(path + "/consents")
                .then()
                .body("items.find { it.scope == 'SHARE_LAWYER' }.confirmedAt", notNullValue());
        Journey.created(CLARA.post(path + "/grants", grant("LAWFIRM")));
    }

    @Test
    void adult_places_open_and_the_representative_knows_the_address_until_midnight_only() {
        String path = representedChild();
        String inHostel = Lodging.forCase(Lodging.code(path)).replace("}", ",\"type\":\"HOSTEL_HERBERG\"}");
        problem(Lodging.ask(CLARA, inHostel), 409, "PLACEMENT_NOT_FOR_A_CHILD");
        String placement = "/v1/placements/" + Journey.created(Lodging.ask(CLARA, Lodging.forCase(Lodging.code(path))));
        Journey.created(CLARA.post(
                placement + "/address-readers",
                "{\"reader\":\"rosa\",\"organisation\":\"REPRESENTATIVE\",\"purpose\":\"REPRESENTATIVE\",\"lastDay\":\"%s\"}"
                        .formatted(Journey.today().plusDays(10))));
        Api.as("rosa").get(placement + "/address");
        assertThat(Journey.published(path, "address-read-refused")).isZero();

        birthdayHasCome(path);

        problem(Api.as("rosa").get(placement + "/address"), 404, "NOT_FOUND");
        assertThat(Journey.published(path, "address-read-refused")).isEqualTo(1);
        assertThat(Journey.published(path, "turned-adult")).isZero();
        fallDue(path);
        CLARA.get(placement).then().body("placementClass", equalTo("ADULT")).body("status", equalTo("CLOSED"));
        Lodging.ask(CLARA, inHostel).then().statusCode(201).body("type", equalTo("HOSTEL_HERBERG"));
    }

    private static String representedChild() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        Journey.created(CLARA.post(path + "/representatives", WrittenDown.guardian()));
        return path;
    }

    private static String agreedByRepresentative(String path, String scope) {
        return path + "/consents/" + Journey.created(CLARA.post(path + "/consents", ofRepresentative(scope)));
    }

    private static String ofRepresentative(String scope) {
        return "{\"scope\":\"%s\",\"legalBasis\":\"CONSENT\",\"language\":\"eng\",\"textVersion\":\"2026-01\",\"givenBy\":\"REPRESENTATIVE\"}"
                .formatted(scope);
    }

    /** What another service is told before it builds on her consent. */
    private static Response standing(String path) {
        return given().header("Authorization", "Bearer " + Tokens.ofClient("reintegration-service"))
                .get(path + "/standing-consents/SHARE_LAWYER");
    }

    private static String grant(String receiver) {
        return "{\"purpose\":\"LEGAL_AID\",\"receiver\":\"%s\",\"fields\":[\"STAY_BASIS\"],\"expiresOn\":\"%s\"}"
                .formatted(receiver, Journey.today().plusDays(10));
    }

    private static void turnsAdult(String path) {
        birthdayHasCome(path);
        fallDue(path);
    }

    /** The day has come, and no deadline has fired yet. */
    private static void birthdayHasCome(String path) {
        born(path);
        Owner.run("update age_fact set turns_adult_on = date '" + Journey.today() + "' where case_handle = '"
                + Lodging.code(path) + "'");
    }

    private static void born(String path) {
        Journey.created(CLARA.post(
                path + "/age-facts",
                "{\"source\":\"DOCUMENT\",\"confidence\":\"CERTAIN\",\"said\":\"CHILD\",\"knownOn\":\"%s\",\"dayOfBirth\":\"%s\"}"
                        .formatted(Journey.today(), Journey.today().plusDays(90).minusYears(18))));
    }

    private static void fallDue(String path) {
        Owner.run("update deadline set due_at = now() - interval '1 hour' where state = 'SCHEDULED'"
                + " and type = 'MINOR_TURNS_ADULT' and subject = '" + Lodging.code(path) + "'");
        await().until(() -> Journey.published(path, "turned-adult") == 1);
    }
}
