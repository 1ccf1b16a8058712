package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.cases.Journey.CLARA;
import static org.hjemvej.cases.Journey.METTE;
import static org.hjemvej.cases.Lodging.all;
import static org.hjemvej.cases.Lodging.ask;
import static org.hjemvej.cases.Lodging.code;
import static org.hjemvej.cases.Lodging.forCase;
import static org.hjemvej.cases.Lodging.instead;
import static org.hjemvej.cases.NextSteps.take;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.EveryReading;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** Each test has houses of its own: a type for one stay basis that no other test asks for. */
@QuarkusTest
class ThreatApiTest {

    @Test
    void bad_input_gets_a_problem_with_a_stable_code() {
        String path = Journey.openCase("EU_CITIZEN", "ADULT");
        String house = house("FOSTER_FAMILY", "DANISH_CITIZEN", 0);
        String threats = path + "/threats";

        problem(Api.as("ulrik").post(threats, threat(house, "PERPETRATOR_NEARBY")), 403, "FORBIDDEN");
        problem(CLARA.post(threats, threat(house, "SOMEBODY")), 400, "INVALID_INPUT");
        Journey.created(CLARA.post(threats, threat(house, "PERPETRATOR_NEARBY")));
        EveryReading.check("clara", "ulrik", threats);
        String known = threats + "/" + Json.text(CLARA.get(threats), "/items/0/id");
        problem(CLARA.putIfMatch(known + "/end", null, null), 428, "IF_MATCH_REQUIRED");
        problem(CLARA.putIfMatch(known + "/end", "\"7\"", null), 412, "STALE_VERSION");
        problem(CLARA.post(threats, threat(house, "PERPETRATOR_NEARBY")), 409, "THREAT_KNOWN_ALREADY");
        problem(CLARA.post(threats, threat("/F-" + "0".repeat(26), "PERPETRATOR_NEARBY")), 400, "INVALID_INPUT");
        CLARA.put(known + "/end", known, null).then().statusCode(200).body("endedAt", notNullValue());
        problem(CLARA.put(known + "/end", known, null), 409, "THREAT_OVER");
    }

    @Test
    void a_house_where_a_threat_is_known_is_not_given_unless_an_officer_answers_for_it() {
        String house = house("SUPPORTED_HOUSING", "DANISH_CITIZEN", 0);
        String path = Journey.openCase("DANISH_CITIZEN", "ADULT");
        String placement = waiting(path, "SUPPORTED_HOUSING");
        threatened(path, house);

        open(house, "SUPPORTED_HOUSING", "DANISH_CITIZEN");

        CLARA.get(placement)
                .then()
                .body("status", equalTo("NO_CAPACITY"))
                .body("alternatives.because.rule", everyItem(hasItem("NO_THREAT_KNOWN")));
        problem(instead(placement, "SUPPORTED_HOUSING"), 409, "PLACEMENT_THREATENED");
        String overrides = placement + "/suitability-overrides";
        problem(CLARA.post(overrides, override(house)), 403, "FORBIDDEN");
        problem(METTE.post(overrides, override("/F-" + "0".repeat(26))), 400, "INVALID_INPUT");
        problem(METTE.post(overrides, override(house).replace("An invented reason.", " ")), 400, "INVALID_INPUT");
        take("mette", path, "overrideSuitability", code(house));
        String decided = overrides + "/" + Json.text(CLARA.get(overrides), "/items/0/id");

        CLARA.get(placement).then().body("status", equalTo("RESERVED")).body("facility", equalTo(code(house)));
        CLARA.get(decided)
                .then()
                .statusCode(200)
                .body("decidedBy", equalTo("mette"))
                .body("organisation", equalTo("CMM"))
                .body("reasonCode", equalTo("NO_SAFER_PLACE"))
                .body("reason", equalTo("An invented reason."));
        CLARA.get(overrides)
                .then()
                .body("items.facility", equalTo(List.of(code(house))))
                .body("items[0].reason", nullValue());
        assertThat(Journey.published(path, "placement-suitability-overridden")).isEqualTo(1);
        assertThat(Owner.number("select count(*) from audit where action = 'placement.override-suitability'"
                        + " and object_id = '" + code(decided) + "'"))
                .isEqualTo(1);
        problem(METTE.post(overrides, override(house)), 409, "THREAT_NOT_KNOWN");
        problem(Api.as("ulrik").get(overrides), 403, "FORBIDDEN");
    }

    @Test
    void a_named_type_of_which_every_house_is_dangerous_for_her_is_refused_and_any_other_given() {
        String house = house("SUPPORTED_HOUSING", "ASYLUM_SEEKER", 1);
        String path = Journey.openCase("ASYLUM_SEEKER", "ADULT");
        threatened(path, house);

        problem(ask(CLARA, named(path, "SUPPORTED_HOUSING")), 409, "PLACEMENT_THREATENED");

        String second = house("SUPPORTED_HOUSING", "ASYLUM_SEEKER", 1);
        ask(CLARA, named(path, "SUPPORTED_HOUSING"))
                .then()
                .statusCode(201)
                .body("status", equalTo("RESERVED"))
                .body("facility", equalTo(code(second)));
    }

    @Test
    void a_reservation_is_given_up_where_she_lives_only_a_person_moves_her_and_nobody_comes_back_into_danger() {
        String house = house("SUPPORTED_HOUSING", "OTHER_LAWFUL_STAY", 1);
        String first = Journey.openCase("OTHER_LAWFUL_STAY", "ADULT");
        String reserved = "/v1/placements/" + Journey.created(ask(CLARA, named(first, "SUPPORTED_HOUSING")));
        String second = Journey.openCase("OTHER_LAWFUL_STAY", "ADULT");
        String next = waiting(second, "SUPPORTED_HOUSING");

        threatened(first, house);

        CLARA.get(reserved).then().body("status", equalTo("CLOSED"));
        CLARA.get(next).then().body("status", equalTo("RESERVED"));
        assertThat(Journey.published(first, "deadline-missed")).isEqualTo(1);
        CLARA.put(next + "/start", next, null).then().statusCode(200);
        threatened(second, house);
        CLARA.get(next).then().body("status", equalTo("ACTIVE"));
        assertThat(Journey.published(second, "deadline-missed")).isEqualTo(1);
        CLARA.put(next + "/left-without-notice", next, null).then().statusCode(200);
        problem(CLARA.put(next + "/return", next, null), 409, "PLACEMENT_THREATENED");
        Journey.created(METTE.post(next + "/suitability-overrides", override(house)));
        CLARA.put(next + "/return", next, null).then().statusCode(200).body("status", equalTo("ACTIVE"));
        forgotten(next);
    }

    @Test
    void who_waited_because_of_a_threat_has_the_free_place_when_it_is_ended() {
        String house = house("FOSTER_FAMILY", "DANISH_CITIZEN", 0);
        String path = Journey.openCase("DANISH_CITIZEN", "CHILD");
        String placement = waiting(path, "FOSTER_FAMILY");
        String threat = path + "/threats/" + threatened(path, house);
        open(house, "FOSTER_FAMILY", "DANISH_CITIZEN");
        CLARA.get(placement).then().body("status", equalTo("NO_CAPACITY"));

        CLARA.put(threat + "/end", threat, null).then().statusCode(200);

        CLARA.get(placement).then().body("status", equalTo("RESERVED")).body("facility", equalTo(code(house)));
    }

    @Test
    void nobody_keeps_a_place_in_a_house_where_a_threat_is_recorded_while_it_is_given() throws Exception {
        String house = house("APARTMENT", "ASYLUM_SEEKER", 0);
        List<String> paths = Stream.generate(() -> Journey.openCase("ASYLUM_SEEKER", "ADULT"))
                .limit(8)
                .toList();
        List<String> placements =
                paths.stream().map(path -> waiting(path, "APARTMENT")).toList();

        List<Response> answers = all(
                9,
                i -> i == 8
                        ? METTE.put(house, house, only(Lodging.description("APARTMENT", 8), "ASYLUM_SEEKER"))
                        : CLARA.post(paths.get(i) + "/threats", threat(house, "NETWORK_NEARBY")));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
        assertThat(placements)
                .extracting(placement -> Lodging.status(CLARA.get(placement)))
                .isSubsetOf("NO_CAPACITY", "CLOSED");
        METTE.put(house, house, only(Lodging.description("APARTMENT", 0), "ASYLUM_SEEKER"))
                .then()
                .statusCode(200);
    }

    @Test
    void outside_cmm_a_dangerous_house_is_one_that_does_not_suit() {
        Api pelle = Api.as("pelle");
        String left = interim(pelle, "HOSTEL_HERBERG");
        pelle.put(left + "/start", left, null).then().statusCode(200);
        String house = Json.text(CLARA.get(left), "/facility");
        threatened(opened(pelle, left), house);
        pelle.put(left + "/left-without-notice", left, null).then().statusCode(200);
        Response refused = pelle.put(left + "/return", left, null);
        problem(refused, 409, "PLACEMENT_NOT_SUITABLE");
        assertThat(refused.jsonPath().getString("facts.type")).isEqualTo("INTERIM_POLICE_PLACEMENT");
        problem(CLARA.put(left + "/return", left, null), 409, "PLACEMENT_THREATENED");

        String waits = interim(pelle, "SUPPORTED_HOUSING");
        pelle.get(waits)
                .then()
                .body("alternatives.type", hasItem("HOSTEL_HERBERG"))
                .body("alternatives.because.rule", everyItem(not(hasItem("NO_THREAT_KNOWN"))))
                .body("alternatives.because.fact", everyItem(hasItem("free=yes")));
        threatened(opened(pelle, waits), house);
        problem(
                pelle.put(waits + "/alternative", waits, "{\"type\":\"HOSTEL_HERBERG\"}"),
                409,
                "PLACEMENT_NOT_SUITABLE");
        problem(instead(waits, "HOSTEL_HERBERG"), 409, "PLACEMENT_THREATENED");
    }

    @Test
    void of_fifty_decisions_at_the_same_time_one_gives_the_last_place() throws Exception {
        String house = house("APARTMENT", "DANISH_CITIZEN", 0);
        String path = Journey.openCase("DANISH_CITIZEN", "ADULT");
        String placement = waiting(path, "APARTMENT");
        threatened(path, house);
        open(house, "APARTMENT", "DANISH_CITIZEN");

        List<Response> answers = all(50, i -> METTE.post(placement + "/suitability-overrides", override(house)));

        assertThat(answers.stream().filter(each -> each.statusCode() == 201)).hasSize(1);
        answers.stream()
                .filter(each -> each.statusCode() != 201)
                .forEach(each -> problem(each, 409, "THREAT_NOT_KNOWN"));
        assertThat(Journey.published(path, "placement-suitability-overridden")).isEqualTo(1);
        assertThat(Journey.published(path, "placement-reserved")).isEqualTo(1);
    }

    @Test
    void a_case_in_which_a_threat_is_known_is_not_merged_away() {
        String house = house("FOSTER_FAMILY", "OTHER_LAWFUL_STAY", 0);
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String threat = duplicate + "/threats/" + threatened(duplicate, house);
        String merge = "{\"duplicate\":\"" + code(duplicate) + "\",\"reason\":\"RECORDED_TWICE\"}";

        Response refused = METTE.post(survivor + "/merges", merge);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("THREAT_KNOWN");
        CLARA.put(threat + "/end", threat, null).then().statusCode(200);
        Journey.created(METTE.post(survivor + "/merges", merge));
    }

    /** Some days after a stay the decision tells no more than the placement in which house it was. */
    private static void forgotten(String placement) {
        String overrides = placement + "/suitability-overrides";
        CLARA.put(placement + "/end", placement, null).then().statusCode(200);
        CLARA.get(overrides).then().body("items[0].facility", notNullValue());

        Owner.run("update deadline set due_at = now() - interval '1 hour' where type = 'PLACE_FORGOTTEN'"
                + " and state = 'SCHEDULED' and reference = '" + code(placement) + "'");
        await().until(() -> Json.text(CLARA.get(placement), "/facility") == null);

        CLARA.get(overrides)
                .then()
                .body("items[0].reasonCode", equalTo("NO_SAFER_PLACE"))
                .body("items[0].facility", nullValue());
        assertThat(Owner.number(
                        "select count(*) from suitability_override where facility is not null and placement_id = '"
                                + code(placement) + "'"))
                .isZero();
    }

    private static String interim(Api police, String type) {
        return "/v1/placements/"
                + Journey.created(ask(police, Lodging.asked(Lodging.offered("NO_LAWFUL_STAY", "ADULT"), type)));
    }

    /** The case that the referral of a placement becomes. */
    private static String opened(Api police, String placement) {
        String referral = Json.text(police.get(placement), "/referralId");
        Lodging.answer(referral, "ACCEPTED");
        return "/v1/cases/" + Lodging.open(referral, "ADULT");
    }

    private static String house(String type, String stayBasis, int capacity) {
        Response registered = METTE.post("/v1/facilities", only(Lodging.newFacility(type, capacity), stayBasis));
        registered.then().statusCode(201);
        return "/v1/facilities/" + Json.text(registered, "/code");
    }

    private static void open(String house, String type, String stayBasis) {
        METTE.put(house, house, only(Lodging.description(type, 1), stayBasis))
                .then()
                .statusCode(200);
    }

    private static String only(String facility, String stayBasis) {
        return facility.replaceFirst("\"stayBases\":\\[\"[A-Z_]+\"]", "\"stayBases\":[\"" + stayBasis + "\"]");
    }

    private static String named(String path, String type) {
        return forCase(code(path)).replace("}", ",\"type\":\"" + type + "\"}");
    }

    private static String waiting(String path, String type) {
        Response asked = ask(CLARA, named(path, type));
        assertThat(Lodging.status(asked)).isEqualTo("NO_CAPACITY");
        return "/v1/placements/" + Journey.created(asked);
    }

    private static String threatened(String path, String house) {
        return Journey.created(CLARA.post(path + "/threats", threat(house, "NETWORK_NEARBY")));
    }

    private static String threat(String house, String kind) {
        return "{\"facility\":\"" + code(house) + "\",\"kind\":\"" + kind + "\"}";
    }

    private static String override(String house) {
        return "{\"facility\":\"%s\",\"reasonCode\":\"NO_SAFER_PLACE\",\"reason\":\"An invented reason.\"}"
                .formatted(code(house));
    }
}
