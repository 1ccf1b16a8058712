package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.cases.Journey.CLARA;
import static org.hjemvej.cases.Lodging.carriesOut;
import static org.hjemvej.cases.Lodging.code;
import static org.hjemvej.cases.Lodging.events;
import static org.hjemvej.cases.Lodging.forCase;
import static org.hjemvej.cases.Lodging.offered;
import static org.hjemvej.cases.Lodging.ordinary;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** Who places whom (1-actors 1.2), and what those who run a house tell of it. */
@QuarkusTest
class PlacingApiTest {

    private static final Api MIKKEL = Api.as("mikkel");
    private static final Api SIGNE = Api.as("signe");

    @Test
    void cmm_decides_on_its_own_places_and_says_so_when_it_carries_out_what_others_have_decided() {
        String child = offered("EU_CITIZEN", "CHILD");
        String adult = offered("NO_LAWFUL_STAY", "ADULT");

        problem(asks(CLARA, ordinary(child, "RESIDENTIAL_INSTITUTION")), 403, "PLACEMENT_NOT_COMPETENT");
        problem(asks(CLARA, ordinary(child, null)), 403, "PLACEMENT_NOT_COMPETENT");
        problem(asks(CLARA, ordinary(adult, "ASYLUM_CENTRE")), 403, "PLACEMENT_NOT_COMPETENT");
        problem(asks(CLARA, Lodging.asked(adult, "HOSTEL_HERBERG")), 403, "PLACEMENT_NOT_COMPETENT");
        problem(asks(Api.as("pelle"), carriesOut(Lodging.asked(adult, null))), 403, "PLACEMENT_NOT_COMPETENT");
        asks(CLARA, carriesOut(ordinary(child, "RESIDENTIAL_INSTITUTION")))
                .then()
                .statusCode(201)
                .body("carriesOutDecision", equalTo(true));
        String own = "/v1/placements/" + Journey.created(asks(CLARA, ordinary(adult, "HOSTEL_HERBERG")));
        CLARA.get(own).then().body("carriesOutDecision", equalTo(false));
        CLARA.put(own + "/start", own, null).then().statusCode(200);
        problem(CLARA.put(own + "/transfer", own, "{\"type\":\"ASYLUM_CENTRE\"}"), 403, "PLACEMENT_NOT_COMPETENT");
    }

    @Test
    void who_waits_for_any_place_of_cmms_gets_none_that_others_decide_on() {
        Response waits = waitsForAny(Journey.openCase("ASYLUM_SEEKER", "ADULT"));

        assertThat(waits.jsonPath().getList("alternatives.type", String.class))
                .as("where she need not wait, if it is decided so")
                .contains("ASYLUM_CENTRE");
        String placement = "/v1/placements/" + Journey.created(waits);
        problem(
                CLARA.put(placement + "/alternative", placement, "{\"type\":\"ASYLUM_CENTRE\"}"),
                403,
                "PLACEMENT_NOT_COMPETENT");
        CLARA.put(placement + "/alternative", placement, carriesOut("{\"type\":\"ASYLUM_CENTRE\"}"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RESERVED"))
                .body("carriesOutDecision", equalTo(true));
    }

    @Test
    void who_waits_for_any_place_of_cmms_and_turns_out_to_be_somebody_others_place_is_told_of() {
        String path = Journey.openCase("ASYLUM_SEEKER", "ADULT");
        String placement = "/v1/placements/" + Journey.created(waitsForAny(path));
        assertThat(toldNotToSuit(path)).isZero();

        CLARA.post(
                        path + "/age-facts",
                        "{\"source\":\"DOCUMENT\",\"confidence\":\"CERTAIN\",\"said\":\"CHILD\",\"knownOn\":\""
                                + Journey.today() + "\"}")
                .then()
                .statusCode(201);

        assertThat(toldNotToSuit(path)).isEqualTo(1);
        CLARA.get(placement).then().body("status", equalTo("NO_CAPACITY")).body("placementClass", equalTo("CHILD"));
    }

    @Test
    void for_safety_a_place_is_refused_by_who_decides_on_it_and_cmm_records_what_is_a_fact() {
        String place = waitsForOpholdssted();
        for (String safety : List.of("SAFETY_OF_THE_PERSON", "SAFETY_OF_OTHERS")) {
            problem(CLARA.put(place + "/refusal", place, because(safety)), 403, "PLACEMENT_NOT_COMPETENT");
        }
        CLARA.get(place).then().body("status", equalTo("NO_CAPACITY"));

        CLARA.put(place + "/refusal", place, carriesOut(because("SAFETY_OF_THE_PERSON")))
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("refusalReason", equalTo("SAFETY_OF_THE_PERSON"))
                .body("carriesOutDecision", equalTo(true));
        for (String fact : List.of("DECLINED_BY_PERSON", "LODGED_ELSEWHERE")) {
            String other = waitsForOpholdssted();
            CLARA.put(other + "/refusal", other, because(fact))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("REFUSED"));
        }
        String own = "/v1/placements/" + Journey.created(waitsForAny(Journey.openCase("ASYLUM_SEEKER", "ADULT")));
        CLARA.put(own + "/refusal", own, because("SAFETY_OF_OTHERS"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("carriesOutDecision", equalTo(false));
    }

    @Test
    void a_municipality_places_a_child_that_it_referred_and_knows_of_it_when_there_is_a_case() {
        String referral = "/v1/referrals/"
                + Journey.created(
                        MIKKEL.post(
                                "/v1/referrals",
                                "{\"channel\":\"MUNICIPALITY\",\"urgency\":\"NORMAL\",\"stayBasis\":\"EU_CITIZEN\",\"ageState\":\"CHILD\"}"));
        CLARA.put(referral + "/triage", referral, "{\"indication\":true}")
                .then()
                .statusCode(200);
        CLARA.put(referral + "/interview-offer", referral, null).then().statusCode(200);
        String asked = ordinary(code(referral), "RESIDENTIAL_INSTITUTION");
        problem(
                asks(MIKKEL, asked.replace("RESIDENTIAL_INSTITUTION", "CHILDRENS_ASYLUM_CENTRE")),
                403,
                "PLACEMENT_NOT_COMPETENT");
        problem(asks(MIKKEL, ordinary(offered("EU_CITIZEN", "CHILD"), "OPHOLDSSTED")), 404, "NOT_FOUND");

        String placement = "/v1/placements/" + Journey.created(asks(MIKKEL, asked));

        Lodging.answer(code(referral), "ACCEPTED");
        Response opened =
                CLARA.post("/v1/cases", Journey.newCase(code(referral), Journey.matchToken(), "EU_CITIZEN", "CHILD"));
        opened.then().statusCode(201);
        MIKKEL.get(placement)
                .then()
                .statusCode(200)
                .body("type", equalTo("RESIDENTIAL_INSTITUTION"))
                .body("facility", nullValue())
                .body("caseHandle", nullValue())
                .body("carriesOutDecision", nullValue());
        MIKKEL.get("/v1/placements?referralId=" + code(referral))
                .then()
                .body("items.id", equalTo(List.of(code(placement))));
        MIKKEL.put(placement + "/start", placement, null).then().statusCode(200).body("status", equalTo("ACTIVE"));
        problem(MIKKEL.get("/v1/placements?caseHandle=" + Json.text(opened, "/handle")), 404, "NOT_FOUND");
    }

    @Test
    void a_house_reports_who_has_moved_in_has_left_and_is_back_and_reads_nothing() {
        String referral = offered("NO_LAWFUL_STAY", "ADULT");
        String placement = "/v1/placements/" + Journey.created(asks(CLARA, ordinary(referral, "HOSTEL_HERBERG")));
        String reports = Lodging.houseOf(placement) + "/reports";

        problem(SIGNE.post(reports, told(placement, "LEFT_WITHOUT_NOTICE")), 409, "HOUSE_REPORT_NOT_NOW");
        problem(CLARA.post(reports, told(placement, "STARTED")), 403, "FORBIDDEN");
        problem(SIGNE.post(reports, told(placement, "ENDED")), 400, "INVALID_INPUT");
        SIGNE.post(reports, "house-report-" + code(placement), told(placement, "STARTED"))
                .then()
                .statusCode(201);
        SIGNE.post(reports, "house-report-" + code(placement), told(placement, "STARTED"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"));
        CLARA.get(placement).then().body("status", equalTo("ACTIVE"));
        Response left = SIGNE.post(reports, told(placement, "LEFT_WITHOUT_NOTICE"));
        left.then().statusCode(201);
        assertThat(left.jsonPath().getMap("$")).containsOnlyKeys("placementId", "report");
        assertThat(events(referral, "placement-left-without-notice")).isEqualTo(1);
        SIGNE.post(reports, told(placement, "RETURNED")).then().statusCode(201);
        CLARA.get(placement).then().body("status", equalTo("ACTIVE"));
        assertThat(Owner.number("select count(*) from audit where actor_id = 'signe' and object_id = '"
                        + code(placement) + "'"))
                .isEqualTo(3);
        problem(Api.as("rikke").post(reports, told(placement, "LEFT_WITHOUT_NOTICE")), 404, "NOT_FOUND");
        problem(SIGNE.get(placement), 403, "FORBIDDEN");
        String elsewhere = "/v1/placements/"
                + Journey.created(asks(CLARA, ordinary(offered("EU_CITIZEN", "ADULT"), "MENS_CRISIS_CENTRE")));
        problem(SIGNE.post(reports, told(elsewhere, "STARTED")), 404, "NOT_FOUND");
    }

    @Test
    void a_child_that_its_house_misses_is_looked_for_at_once() {
        String path = Journey.openCase("OTHER_LAWFUL_STAY", "CHILD");
        Api.as("mette")
                .post(
                        "/v1/facilities",
                        Lodging.newFacility("OPHOLDSSTED", 1).replace("EU_CITIZEN", "OTHER_LAWFUL_STAY"))
                .then()
                .statusCode(201);
        String body = carriesOut(forCase(code(path)).replace("}", ",\"type\":\"OPHOLDSSTED\"}"));
        String placement = "/v1/placements/" + Journey.created(asks(CLARA, body));
        String lives = Lodging.houseOf(placement);
        SIGNE.post(lives + "/reports", told(placement, "STARTED")).then().statusCode(201);

        SIGNE.post(lives + "/reports", told(placement, "LEFT_WITHOUT_NOTICE"))
                .then()
                .statusCode(201);

        assertThat(Journey.published(path, "child-missing")).isEqualTo(1);
    }

    /** A woman who seeks asylum waits for any place of CMM's, of which none is free; the houses of other tests are full. */
    private static Response waitsForAny(String path) {
        Owner.run(
                "update facility set peak = 0, capacity = (select count(*) from placement where taken_in = facility.code)"
                        + " where capacity is not null and type = 'WOMENS_CRISIS_CENTRE'"
                        + " and position('ASYLUM_SEEKER' in stay_bases) > 0");
        Response asked = asks(CLARA, forCase(code(path)).replace("\"MEN\"", "\"WOMEN\""));
        assertThat(Lodging.status(asked)).isEqualTo("NO_CAPACITY");
        return asked;
    }

    /** A child waits for a place on which its municipality decides, in a kind of house of which there is none for it. */
    private static String waitsForOpholdssted() {
        String path = Journey.openCase("DANISH_CITIZEN", "CHILD");
        Response asked = asks(CLARA, carriesOut(forCase(code(path)).replace("}", ",\"type\":\"OPHOLDSSTED\"}")));
        assertThat(Lodging.status(asked)).isEqualTo("NO_CAPACITY");
        return "/v1/placements/" + Journey.created(asked);
    }

    private static String because(String reason) {
        return "{\"reason\":\"" + reason + "\"}";
    }

    /** How often CMM is told that what she has, or waits for, does not suit her. */
    private static long toldNotToSuit(String path) {
        return Owner.number("select count(*) from outbox where subject = '" + code(path)
                + "' and payload like '%PLACE_DOES_NOT_SUIT%'");
    }

    private static Response asks(Api who, String body) {
        return who.post("/v1/placements", body);
    }

    private static String told(String placement, String report) {
        return "{\"placementId\":\"" + code(placement) + "\",\"report\":\"" + report + "\"}";
    }
}
