package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.cases.Lodging.all;
import static org.hjemvej.cases.Lodging.answer;
import static org.hjemvej.cases.Lodging.ask;
import static org.hjemvej.cases.Lodging.asked;
import static org.hjemvej.cases.Lodging.code;
import static org.hjemvej.cases.Lodging.description;
import static org.hjemvej.cases.Lodging.events;
import static org.hjemvej.cases.Lodging.facility;
import static org.hjemvej.cases.Lodging.forCase;
import static org.hjemvej.cases.Lodging.instead;
import static org.hjemvej.cases.Lodging.newFacility;
import static org.hjemvej.cases.Lodging.offered;
import static org.hjemvej.cases.Lodging.open;
import static org.hjemvej.cases.Lodging.ordinary;
import static org.hjemvej.cases.Lodging.place;
import static org.hjemvej.cases.Lodging.referral;
import static org.hjemvej.cases.Lodging.status;
import static org.hjemvej.cases.Lodging.told;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.EveryChange;
import org.hjemvej.platform.testing.EveryReading;
import org.hjemvej.platform.testing.EveryStatusCode;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** What places a test counts on nobody else takes: they are of a type, or for persons, of its own. */
@QuarkusTest
class AccommodationApiTest {

    private static final Api PELLE = Api.as("pelle");
    private static final Api CLARA = Journey.CLARA;
    private static final Api METTE = Api.as("mette");

    @Test
    void bad_input_gets_a_problem_with_a_stable_code() {
        String house = facility("FOSTER_FAMILY", 1);

        EveryStatusCode.check(new EveryStatusCode.Command(
                "pelle", "amara", "/v1/placements", asked(offered("NO_LAWFUL_STAY", "ADULT"), "HOSTEL_HERBERG")));
        EveryChange.check(new EveryChange.Change("mette", "clara", house, house, description("FOSTER_FAMILY", 1)));
        EveryReading.check("clara", "pelle", "/v1/facilities");
        problem(CLARA.get("/v1/placements"), 400, "INVALID_INPUT");
        problem(CLARA.post("/v1/placements", asked("R-1", null).replace("R-1", "")), 400, "INVALID_INPUT");
        problem(
                METTE.post("/v1/facilities", newFacility("FOSTER_FAMILY", 1).replace("EU_CITIZEN", "ASYLUM_SEEKER")),
                409,
                "FACILITY_OUTSIDE_ITS_TYPE");
    }

    @Test
    void the_last_place_is_given_once_however_many_want_it() throws Exception {
        String house = facility("APARTMENT", 1);
        List<String> referrals = all(50, i -> offered("NO_LAWFUL_STAY", "ADULT"));

        List<Response> answers = all(50, i -> PELLE.post("/v1/placements", asked(referrals.get(i), "APARTMENT")));

        assertThat(answers).allMatch(each -> each.statusCode() == 201);
        assertThat(answers.stream().filter(each -> status(each).equals("RESERVED")))
                .hasSize(1);
        assertThat(answers.stream().filter(each -> status(each).equals("NO_CAPACITY")))
                .hasSize(49);
        CLARA.get("/v1/facilities/occupancy?limit=100")
                .then()
                .statusCode(200)
                .body("items.find { it.code == '" + code(house) + "' }.reserved", equalTo(1))
                .body("items.find { it.code == '" + code(house) + "' }.free", equalTo(0));
    }

    @Test
    void who_waits_longest_gets_the_place_that_becomes_free() {
        String house = facility("SUPPORTED_HOUSING", 1);
        String first = place(offered("EU_CITIZEN", "ADULT"), "SUPPORTED_HOUSING");
        String secondReferral = offered("EU_CITIZEN", "ADULT");
        String second = place(secondReferral, "SUPPORTED_HOUSING");
        String third = place(offered("EU_CITIZEN", "ADULT"), "SUPPORTED_HOUSING");
        CLARA.put(first + "/start", first, null).then().statusCode(200).body("status", equalTo("ACTIVE"));
        CLARA.get(second)
                .then()
                .body("status", equalTo("NO_CAPACITY"))
                .body("alternatives.type", equalTo(List.of("MENS_CRISIS_CENTRE", "HOSTEL_HERBERG")))
                .body("alternatives[0].because.fact", hasItem("stayBasis=EU_CITIZEN"));

        CLARA.put(first + "/end", first, null).then().statusCode(200).body("status", equalTo("ENDED"));

        CLARA.get(second).then().body("status", equalTo("RESERVED")).body("alternatives", equalTo(List.of()));
        CLARA.get(third).then().body("status", equalTo("NO_CAPACITY"));
        assertThat(events(secondReferral, "placement-reserved")).isEqualTo(1);
        METTE.put(house, house, description("SUPPORTED_HOUSING", 2)).then().statusCode(200);
        CLARA.get(third).then().body("status", equalTo("RESERVED"));
        problem(METTE.put(house, house, description("SUPPORTED_HOUSING", 1)), 409, "FACILITY_IS_FULLER");
    }

    @Test
    void a_reservation_lapses_once_and_the_next_one_moves_up() {
        facility("CHILDRENS_SPECIAL_UNIT", 1);
        String referral = offered("NO_LAWFUL_STAY", "CHILD");
        String reserved = place(referral, "CHILDRENS_SPECIAL_UNIT");
        String waiting = place(offered("NO_LAWFUL_STAY", "DISPUTED"), "CHILDRENS_SPECIAL_UNIT");
        CLARA.get(reserved).then().body("status", equalTo("RESERVED")).body("reservedUntil", notNullValue());

        Owner.run("update deadline set due_at = now() - interval '1 hour' where reference = '" + code(reserved) + "'");

        await().until(() -> status(CLARA.get(reserved)).equals("CLOSED"));
        CLARA.get(waiting).then().body("status", equalTo("RESERVED")).body("placementClass", equalTo("CHILD"));
        assertThat(events(referral, "deadline-missed")).isEqualTo(1);
        assertThat(Owner.number(
                        "select count(*) from deadline where state = 'FIRED' and reference = '" + code(reserved) + "'"))
                .isEqualTo(1);
        problem(CLARA.put(reserved + "/start", reserved, null), 409, "PLACEMENT_STATE");
    }

    @Test
    void who_waits_may_take_another_type_and_keeps_the_turn_where_there_is_none() {
        facility("OPHOLDSSTED", 0);
        String placement = place(offered("EU_CITIZEN", "CHILD"), "OPHOLDSSTED");
        CLARA.get(placement).then().body("alternatives.type", hasItem("RESIDENTIAL_INSTITUTION"));

        problem(instead(placement, "OPHOLDSSTED"), 409, "PLACEMENT_NO_CAPACITY");
        problem(instead(placement, "HOSTEL_HERBERG"), 409, "PLACEMENT_NOT_FOR_A_CHILD");
        instead(placement, "RESIDENTIAL_INSTITUTION")
                .then()
                .statusCode(200)
                .body("status", equalTo("RESERVED"))
                .body("type", equalTo("RESIDENTIAL_INSTITUTION"))
                .body("because.rule", hasItem("TYPE_ASKED_FOR"));
        problem(instead(placement, "RESIDENTIAL_INSTITUTION"), 409, "PLACEMENT_STATE");
    }

    @Test
    void a_person_refuses_who_waits_and_says_why() {
        facility("OPHOLDSSTED", 0);
        String placement = place(offered("EU_CITIZEN", "CHILD"), "OPHOLDSSTED");

        CLARA.put(placement + "/refusal", placement, "{\"reason\":\"LODGED_ELSEWHERE\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("refusalReason", equalTo("LODGED_ELSEWHERE"));
    }

    @Test
    void a_child_lives_among_children_in_an_institution_when_the_stay_is_lawful() {
        String lawful = offered("EU_CITIZEN", "CHILD");
        String unlawful = offered("NO_LAWFUL_STAY", "DISPUTED");

        problem(ask(CLARA, ordinary(lawful, "HOSTEL_HERBERG")), 409, "PLACEMENT_NOT_FOR_A_CHILD");
        problem(ask(CLARA, ordinary(lawful, "ASYLUM_CENTRE")), 409, "PLACEMENT_NOT_FOR_A_CHILD");
        problem(ask(CLARA, ordinary(lawful, "CHILDRENS_ASYLUM_CENTRE")), 409, "PLACEMENT_NOT_SUITABLE");
        ask(CLARA, ordinary(lawful, null)).then().statusCode(201).body("type", equalTo("RESIDENTIAL_INSTITUTION"));
        ask(CLARA, ordinary(unlawful, null)).then().statusCode(201).body("type", equalTo("CHILDRENS_ASYLUM_CENTRE"));
    }

    @Test
    void the_police_place_who_they_referred_in_the_interim_and_never_learn_where() {
        String own = offered("NO_LAWFUL_STAY", "ADULT");
        String foreign =
                Journey.created(Api.as("nora").post("/v1/referrals", "{\"channel\":\"NGO\",\"urgency\":\"NORMAL\"}"));
        String received = referral("NO_LAWFUL_STAY", "ADULT");
        String lawful = offered("EU_CITIZEN", "ADULT");

        problem(ask(PELLE, ordinary(own, "HOSTEL_HERBERG")), 403, "PLACEMENT_NOT_COMPETENT");
        problem(ask(PELLE, asked(foreign, "HOSTEL_HERBERG")), 404, "NOT_FOUND");
        problem(ask(PELLE, asked(received, "HOSTEL_HERBERG")), 409, "PLACEMENT_BEFORE_OFFER");
        problem(ask(PELLE, asked(lawful, "HOSTEL_HERBERG")), 409, "PLACEMENT_INTERIM_WITH_LAWFUL_STAY");
        String placement = "/v1/placements/" + Journey.created(ask(PELLE, asked(own, "HOSTEL_HERBERG")));
        problem(ask(PELLE, asked(own, "HOSTEL_HERBERG")), 409, "PLACEMENT_EXISTS");
        PELLE.get(placement)
                .then()
                .body("type", equalTo("INTERIM_POLICE_PLACEMENT"))
                .body("facility", nullValue());
        CLARA.get(placement).then().body("facility", notNullValue());
        PELLE.get("/v1/placements?referralId=" + own).then().body("items.id", equalTo(List.of(code(placement))));
        problem(Api.as("nora").get(placement), 403, "FORBIDDEN");
        problem(Api.as("ulrik").get(placement), 404, "NOT_FOUND");
    }

    @Test
    void what_is_not_known_must_be_told_and_what_is_known_not_otherwise() {
        String unknown = referral();
        String body = ordinary(unknown, "HOSTEL_HERBERG");

        problem(ask(CLARA, body), 409, "PLACEMENT_FACTS_MISSING");
        problem(
                ask(CLARA, told(ordinary(offered("EU_CITIZEN", "ADULT"), null), "EU_CITIZEN", "CHILD")),
                409,
                "PLACEMENT_FACTS_DIFFER");
        ask(CLARA, told(body, "EU_CITIZEN", "ADULT")).then().statusCode(201).body("status", equalTo("RESERVED"));
    }

    @Test
    void the_place_moves_over_to_the_case_and_the_police_do_not_learn_which() {
        String referral = offered("NO_LAWFUL_STAY", "ADULT");
        String placement = "/v1/placements/" + Journey.created(ask(PELLE, asked(referral, "HOSTEL_HERBERG")));
        answer(referral, "ACCEPTED");

        String handle = open(referral, "ADULT");

        CLARA.get(placement).then().body("caseHandle", equalTo(handle)).body("status", equalTo("RESERVED"));
        CLARA.get("/v1/placements?caseHandle=" + handle).then().body("items.id", equalTo(List.of(code(placement))));
        PELLE.get(placement).then().body("caseHandle", nullValue()).body("referralId", equalTo(referral));
        problem(PELLE.get("/v1/placements?caseHandle=" + handle), 404, "NOT_FOUND");
        problem(ask(CLARA, forCase(handle)), 409, "PLACEMENT_EXISTS");
        CLARA.put(placement + "/start", placement, null).then().statusCode(200);
        CLARA.put(placement + "/end", placement, null).then().statusCode(200);
        assertThat(events(handle, "placement-ended")).isEqualTo(1);
        ask(CLARA, forCase(handle)).then().statusCode(201).body("caseHandle", equalTo(handle));
    }

    @Test
    void where_she_lives_once_she_has_a_case_is_not_for_the_police_that_referred_her() {
        String referral = offered("NO_LAWFUL_STAY", "ADULT");
        String placement = "/v1/placements/" + Journey.created(ask(CLARA, ordinary(referral, "HOSTEL_HERBERG")));
        PELLE.get(placement)
                .then()
                .statusCode(200)
                .body("placementClass", equalTo("ADULT"))
                .body("type", nullValue())
                .body("wishedType", nullValue());
        CLARA.get(placement).then().body("type", equalTo("HOSTEL_HERBERG"));
        answer(referral, "ACCEPTED");

        open(referral, "ADULT");

        problem(PELLE.get(placement), 404, "NOT_FOUND");
        PELLE.get("/v1/placements?referralId=" + referral)
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
        CLARA.get(placement).then().statusCode(200);
    }

    @Test
    void a_reservation_among_adults_is_given_up_when_the_case_says_child() {
        String referral = offered("NO_LAWFUL_STAY", "ADULT");
        String placement = "/v1/placements/" + Journey.created(ask(PELLE, asked(referral, "HOSTEL_HERBERG")));
        answer(referral, "ACCEPTED");

        String handle = open(referral, "DISPUTED");

        CLARA.get(placement).then().body("status", equalTo("CLOSED"));
        assertThat(events(handle, "deadline-missed")).isEqualTo(1);
    }

    @Test
    void where_she_lives_is_not_taken_from_her_and_cmm_is_told_that_it_does_not_suit() {
        String referral = offered("NO_LAWFUL_STAY", "ADULT");
        String placement = "/v1/placements/" + Journey.created(ask(PELLE, asked(referral, "HOSTEL_HERBERG")));
        PELLE.put(placement + "/start", placement, null).then().statusCode(200);
        answer(referral, "ACCEPTED");

        String handle = open(referral, "DISPUTED");

        CLARA.get(placement).then().body("status", equalTo("ACTIVE")).body("placementClass", equalTo("CHILD"));
        assertThat(events(handle, "deadline-missed")).isEqualTo(1);
    }

    @Test
    void a_house_without_board_and_lodging_is_for_nobody_who_waits() {
        String waiting = place(offered("OTHER_LAWFUL_STAY", "ADULT"), "APARTMENT");
        String bare = newFacility("APARTMENT", 1)
                .replace("NO_LAWFUL_STAY", "OTHER_LAWFUL_STAY")
                .replace("\"boardAndLodging\":true", "\"boardAndLodging\":false");

        METTE.post("/v1/facilities", bare).then().statusCode(201);

        CLARA.get(waiting).then().body("status", equalTo("NO_CAPACITY"));
        CLARA.put(waiting + "/end", waiting, null).then().statusCode(200);
    }

    @Test
    void a_house_that_opens_later_is_for_who_waits_on_its_first_day() {
        String waiting = place(offered("OTHER_LAWFUL_STAY", "ADULT"), "APARTMENT");
        String later = newFacility("APARTMENT", 1)
                .replace("NO_LAWFUL_STAY", "OTHER_LAWFUL_STAY")
                .replace("2026-01-01", Journey.today().plusDays(1).toString());
        String opening = Json.text(METTE.post("/v1/facilities", later), "/code");
        CLARA.get(waiting).then().body("status", equalTo("NO_CAPACITY"));

        Owner.run("update facility set valid_from = '2026-01-01' where code = '" + opening + "'");
        Owner.run("update deadline set due_at = now() - interval '1 hour' where reference = '" + opening + "'");

        await().until(() -> status(CLARA.get(waiting)).equals("RESERVED"));
    }
}
