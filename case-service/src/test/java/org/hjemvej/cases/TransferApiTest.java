package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.cases.Journey.CLARA;
import static org.hjemvej.cases.Journey.METTE;
import static org.hjemvej.cases.Journey.found;
import static org.hjemvej.cases.Lodging.all;
import static org.hjemvej.cases.Lodging.ask;
import static org.hjemvej.cases.Lodging.code;
import static org.hjemvej.cases.Lodging.events;
import static org.hjemvej.cases.Lodging.facility;
import static org.hjemvej.cases.Lodging.forCase;
import static org.hjemvej.cases.Lodging.houseOf;
import static org.hjemvej.cases.Lodging.keepAddress;
import static org.hjemvej.cases.Lodging.lives;
import static org.hjemvej.cases.Lodging.movedOn;
import static org.hjemvej.cases.Lodging.offered;
import static org.hjemvej.cases.Lodging.ordinary;
import static org.hjemvej.cases.Lodging.place;
import static org.hjemvej.cases.Lodging.status;
import static org.hjemvej.cases.Lodging.to;
import static org.hjemvej.cases.Lodging.transfer;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** Process 2.5: who lives somewhere moves on to another house and is never without a place. */
@QuarkusTest
class TransferApiTest {

    private static final Api PELLE = Api.as("pelle");
    private static final Api CECILIE = Api.as("cecilie");

    @Test
    void bad_input_gets_a_problem_with_a_stable_code() {
        String placement = lives(ordinary(offered("EU_CITIZEN", "ADULT"), "HOSTEL_HERBERG"));

        String body = to("MENS_CRISIS_CENTRE");
        problem(Api.as("amara").putIfMatch(placement + "/transfer", "\"1\"", body), 403, "FORBIDDEN");
        problem(CLARA.putIfMatch(placement + "/transfer", null, body), 428, "IF_MATCH_REQUIRED");
        problem(CLARA.putIfMatch(placement + "/transfer", "\"987654\"", body), 412, "STALE_VERSION");
        problem(CLARA.put(placement + "/transfer", placement, "{}"), 400, "INVALID_INPUT");
        problem(transfer(CLARA, placement, "HOSTEL"), 400, "INVALID_INPUT");
        problem(transfer(CLARA, placement, "RESIDENTIAL_INSTITUTION"), 409, "PLACEMENT_NOT_SUITABLE");
        problem(transfer(PELLE, placement, "MENS_CRISIS_CENTRE"), 403, "PLACEMENT_NOT_COMPETENT");
        String reserved = place(offered("EU_CITIZEN", "ADULT"), "HOSTEL_HERBERG");
        problem(transfer(CLARA, reserved, "MENS_CRISIS_CENTRE"), 409, "PLACEMENT_STATE");
    }

    @Test
    void a_child_found_among_adults_moves_to_a_place_for_children_and_the_house_it_leaves_forgets_it() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String earlier = lives(forCase(code(path)).replace("}", ",\"type\":\"HOSTEL_HERBERG\"}"));
        keepAddress(houseOf(earlier));
        Journey.created(CLARA.post(
                earlier + "/address-readers",
                "{\"reader\":\"cecilie\",\"organisation\":\"CMM\",\"purpose\":\"ESCORT\",\"lastDay\":\""
                        + Journey.today() + "\"}"));
        CECILIE.get(earlier + "/address").then().statusCode(200);
        found(path, "CHILD");
        CLARA.get(earlier).then().body("status", equalTo("ACTIVE"));
        problem(transfer(CLARA, earlier, "MENS_CRISIS_CENTRE"), 409, "PLACEMENT_NOT_FOR_A_CHILD");

        String next = movedOn(earlier, "CHILDRENS_ASYLUM_CENTRE");

        CLARA.get(next)
                .then()
                .body("status", equalTo("RESERVED"))
                .body("placementClass", equalTo("CHILD"))
                .body("caseHandle", equalTo(code(path)))
                .body("reservedUntil", nullValue());
        assertThat(Owner.number("select count(*) from deadline where type = 'PLACEMENT_RESERVATION' and reference = '"
                        + code(next) + "'"))
                .as("she has no other place any more: no hour takes this one from her")
                .isZero();
        staysBy(path, "EU_CITIZEN");
        CLARA.get(next).then().body("status", equalTo("RESERVED"));
        assertThat(events(code(path), "deadline-missed"))
                .as("told when it is known that she is a child, and that the next house is not for her")
                .isEqualTo(2);
        staysBy(path, "NO_LAWFUL_STAY");
        assertThat(Stream.of("requested", "reserved", "transferred")
                        .map(step -> events(code(path), "placement-" + step)))
                .containsExactly(2L, 2L, 1L);
        problem(CECILIE.get(earlier + "/address"), 404, "NOT_FOUND");
        problem(CECILIE.get(next + "/address"), 404, "NOT_FOUND");
        assertThat(events(code(path), "address-read-refused"))
                .as("who was named for where she lived is nobody where she is going")
                .isEqualTo(1);
        assertThat(Owner.number("select count(*) from deadline where type = 'PLACE_FORGOTTEN' and state = 'SCHEDULED'"
                        + " and reference = '" + code(earlier) + "'"))
                .isEqualTo(1);
        CLARA.put(next + "/start", next, null).then().statusCode(200).body("status", equalTo("ACTIVE"));
        assertThat(Timelines.told(CLARA, path))
                .contains("PLACEMENT STARTED", "PLACEMENT TRANSFERRED")
                .doesNotContain("PLACEMENT ENDED");
        EventsOnTimeline.everyOneIsTold(path);
        problem(transfer(CLARA, earlier, "HOSTEL_HERBERG"), 409, "PLACEMENT_STATE");
    }

    @Test
    void that_she_has_moved_in_is_on_the_board_until_somebody_says_so_and_her_place_stays_hers() {
        String referral = offered("EU_CITIZEN", "ADULT");
        String next = movedOn(lives(ordinary(referral, "HOSTEL_HERBERG")), "MENS_CRISIS_CENTRE");
        assertThat(Board.of(code(next)))
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .containsEntry("type", "PLACEMENT_MOVING_IN")
                        .containsEntry("mustAct", "CMM")
                        .containsEntry("overdue", false));

        Owner.run("update deadline set due_at = now() - interval '1 hour' where type = 'PLACEMENT_MOVING_IN'"
                + " and reference = '" + code(next) + "'");
        await().until(() -> events(referral, "deadline-missed") == 1);

        CLARA.get(next).then().body("status", equalTo("RESERVED"));
        assertThat(Board.of(code(next)))
                .singleElement()
                .satisfies(each -> assertThat(each).containsEntry("overdue", true));
        CLARA.put(next + "/start", next, null).then().statusCode(200);
        assertThat(Board.of(code(next))).isEmpty();
    }

    @Test
    void a_place_that_nobody_has_is_not_moved_to_and_the_one_that_is_left_goes_to_who_waits() {
        String referral = offered("EU_CITIZEN", "CHILD");
        facility("OPHOLDSSTED", 0);
        String earlier = lives(ordinary(referral, "RESIDENTIAL_INSTITUTION"));

        problem(transfer(CLARA, earlier, "OPHOLDSSTED"), 409, "PLACEMENT_NO_OTHER_PLACE");
        problem(transfer(CLARA, earlier, "RESIDENTIAL_INSTITUTION"), 409, "PLACEMENT_NO_OTHER_PLACE");
        CLARA.get(earlier).then().body("status", equalTo("ACTIVE"));

        special("DANISH_CITIZEN");
        String first = lives(forCase(child("DANISH_CITIZEN")).replace("}", ",\"type\":\"OPHOLDSSTED\"}"));
        Response second = ask(CLARA, forCase(child("DANISH_CITIZEN")).replace("}", ",\"type\":\"OPHOLDSSTED\"}"));
        assertThat(status(second)).isEqualTo("NO_CAPACITY");
        movedOn(first, "RESIDENTIAL_INSTITUTION");
        CLARA.get("/v1/placements/" + Journey.created(second)).then().body("status", equalTo("RESERVED"));
    }

    @Test
    void who_has_lawful_stay_by_now_moves_on_without_section_34_and_without_the_police() {
        String referral = offered("NO_LAWFUL_STAY", "ADULT");
        String earlier = lives(Lodging.asked(referral, "HOSTEL_HERBERG"));
        assertThat(status(transfer(PELLE, earlier, "MENS_CRISIS_CENTRE"))).isEqualTo("TRANSFERRED");
        String here = "/v1/placements/" + Json.text(PELLE.get(earlier), "/transferredTo");
        PELLE.get(here)
                .then()
                .body("ground", equalTo("INTERIM_SECTION_34"))
                .body("type", equalTo("INTERIM_POLICE_PLACEMENT"));
        PELLE.put(here + "/start", here, null).then().statusCode(200);
        Lodging.answer(referral, "ACCEPTED");
        String path = "/v1/cases/" + Lodging.open(referral, "ADULT");
        CLARA.put(
                        path + "/stay-basis",
                        path,
                        "{\"stayBasis\":\"OTHER_LAWFUL_STAY\",\"reason\":\"PERMIT_GRANTED\",\"since\":\""
                                + Journey.today() + "\"}")
                .then()
                .statusCode(200);

        problem(transfer(PELLE, here, "HOSTEL_HERBERG"), 403, "PLACEMENT_NOT_COMPETENT");

        CLARA.get(movedOn(here, "HOSTEL_HERBERG")).then().body("ground", equalTo("ORDINARY"));
    }

    @Test
    void many_who_move_in_opposite_directions_wait_for_each_other_and_no_house_is_overfull() throws Exception {
        List<String> houses = List.of(full("APARTMENT", 24), full("APARTMENT", 24));
        List<String> residents = all(48, i -> lives(ordinary(offered("EU_CITIZEN", "ADULT"), "APARTMENT")));
        houses.forEach(house -> METTE.put(house, house, apartments(25)).then().statusCode(200));

        List<Response> answers = all(48, i -> transfer(CLARA, residents.get(i), "APARTMENT"));

        assertThat(answers.stream().filter(each -> each.statusCode() == 200)).isNotEmpty();
        answers.stream()
                .filter(each -> each.statusCode() != 200)
                .forEach(each -> problem(each, 409, "PLACEMENT_NO_OTHER_PLACE"));
        assertThat(houses.stream().map(house -> taken("taken_in = '" + code(house) + "'")))
                .allMatch(each -> each <= 25);
        assertThat(houses.stream()
                        .mapToLong(house -> taken("taken_in = '" + code(house) + "'"))
                        .sum())
                .isEqualTo(48);
        String ids = residents.stream().map(each -> "'" + code(each) + "'").collect(Collectors.joining(","));
        assertThat(taken("referral_id in (select referral_id from placement where id in (" + ids + "))"))
                .as("one place for each person")
                .isEqualTo(48);
        // full again: nobody is told of these houses as an alternative
        houses.forEach(house -> METTE.put(house, house, apartments(taken("taken_in = '" + code(house) + "'")))
                .then()
                .statusCode(200));
    }

    private static void staysBy(String path, String basis) {
        CLARA.put(
                        path + "/stay-basis",
                        path,
                        "{\"stayBasis\":\"" + basis + "\",\"reason\":\"CORRECTION\",\"since\":\"" + Journey.today()
                                + "\"}")
                .then()
                .statusCode(200);
    }

    private static long taken(String by) {
        return Owner.number("select count(*) from placement where status in ('RESERVED', 'ACTIVE') and " + by);
    }

    private static String full(String type, int capacity) {
        Response registered = METTE.post("/v1/facilities", european(Lodging.newFacility(type, capacity)));
        registered.then().statusCode(201);
        return "/v1/facilities/" + Json.text(registered, "/code");
    }

    private static String apartments(long capacity) {
        return european(Lodging.description("APARTMENT", Math.toIntExact(capacity)));
    }

    private static String european(String facility) {
        return facility.replace("NO_LAWFUL_STAY", "EU_CITIZEN");
    }

    /** One place for children with this stay basis. */
    private static void special(String stayBasis) {
        METTE.post("/v1/facilities", Lodging.newFacility("OPHOLDSSTED", 1).replace("EU_CITIZEN", stayBasis))
                .then()
                .statusCode(201);
    }

    private static String child(String stayBasis) {
        return code(Journey.openCase(stayBasis, "CHILD"));
    }
}
