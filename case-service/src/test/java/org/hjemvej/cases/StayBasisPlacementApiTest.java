package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.hjemvej.platform.testing.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StayBasisPlacementApiTest {

    @Test
    void a_changed_stay_basis_reaches_the_place_she_waits_for_has_reserved_or_lives_in() {
        Api.as("mette")
                .post(
                        "/v1/facilities",
                        Lodging.newFacility("FOSTER_FAMILY", 2).replace("EU_CITIZEN", "OTHER_LAWFUL_STAY"))
                .then()
                .statusCode(201);
        String path = Journey.openCase("DANISH_CITIZEN", "CHILD");
        String first = place(path);
        Journey.CLARA.get(first).then().body("status", equalTo("NO_CAPACITY"));

        change(path, "OTHER_LAWFUL_STAY", "CORRECTION");
        Journey.CLARA.get(first).then().body("status", equalTo("RESERVED"));
        change(path, "NO_LAWFUL_STAY", "PERMIT_ENDED");

        Journey.CLARA.get(first).then().body("status", equalTo("CLOSED"));
        assertThat(Journey.published(path, "deadline-missed")).isEqualTo(1);
        change(path, "OTHER_LAWFUL_STAY", "PERMIT_GRANTED");
        String second = place(path);
        Journey.CLARA.put(second + "/start", second, null).then().statusCode(200);
        change(path, "NO_LAWFUL_STAY", "PERMIT_ENDED");

        Journey.CLARA.get(second).then().body("status", equalTo("ACTIVE"));
        assertThat(Journey.published(path, "deadline-missed")).isEqualTo(2);
        problem(Lodging.ask(Journey.CLARA, body(path)), 409, "PLACEMENT_EXISTS");
    }

    @Test
    void a_changed_stay_basis_reaches_the_place_she_has_left_and_may_come_back_to() {
        Api.as("mette")
                .post(
                        "/v1/facilities",
                        Lodging.newFacility("FOSTER_FAMILY", 1).replace("EU_CITIZEN", "OTHER_LAWFUL_STAY"))
                .then()
                .statusCode(201);
        String path = Journey.openCase("OTHER_LAWFUL_STAY", "CHILD");
        String placement = place(path);
        Journey.CLARA.put(placement + "/start", placement, null).then().statusCode(200);
        Journey.CLARA
                .put(placement + "/left-without-notice", placement, null)
                .then()
                .statusCode(200);

        change(path, "EU_CITIZEN", "CORRECTION");

        problem(Journey.CLARA.put(placement + "/return", placement, null), 409, "PLACEMENT_NOT_SUITABLE");
        change(path, "OTHER_LAWFUL_STAY", "CORRECTION");
        Journey.CLARA
                .put(placement + "/return", placement, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void who_waits_and_is_found_to_be_of_another_age_has_the_free_place_for_such_as_her_at_once() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String among = Lodging.forCase(Journey.handleOf(path)).replace("\"MEN\"", "\"ANY\"");
        String placement = "/v1/placements/" + Journey.created(Lodging.ask(Journey.CLARA, among));
        Journey.CLARA.get(placement).then().body("status", equalTo("NO_CAPACITY"));

        Journey.CLARA
                .post(
                        path + "/age-facts",
                        "{\"source\":\"DOCUMENT\",\"confidence\":\"CERTAIN\",\"said\":\"CHILD\",\"knownOn\":\""
                                + Journey.today() + "\"}")
                .then()
                .statusCode(201);

        Journey.CLARA
                .get(placement)
                .then()
                .body("status", equalTo("RESERVED"))
                .body("placementClass", equalTo("CHILD"))
                .body("type", equalTo("CHILDRENS_ASYLUM_CENTRE"));
    }

    @Test
    void who_waits_by_her_referral_has_the_free_place_for_such_as_the_case_knows_her_when_it_is_opened() {
        String referral = Lodging.offered("EU_CITIZEN", "ADULT");
        String among = Lodging.ordinary(referral, null).replace("\"MEN\"", "\"ANY\"");
        String placement = "/v1/placements/" + Journey.created(Lodging.ask(Journey.CLARA, among));
        Journey.CLARA.get(placement).then().body("status", equalTo("NO_CAPACITY"));
        Lodging.answer(referral, "ACCEPTED");

        String handle = Lodging.open(referral, "CHILD");

        Journey.CLARA
                .get(placement)
                .then()
                .body("caseHandle", equalTo(handle))
                .body("status", equalTo("RESERVED"))
                .body("type", equalTo("CHILDRENS_ASYLUM_CENTRE"));
    }

    private static String place(String path) {
        return "/v1/placements/" + Journey.created(Lodging.ask(Journey.CLARA, body(path)));
    }

    private static String body(String path) {
        return Lodging.forCase(Journey.handleOf(path)).replace("}", ",\"type\":\"FOSTER_FAMILY\"}");
    }

    private static void change(String path, String basis, String reason) {
        Journey.CLARA
                .put(
                        path + "/stay-basis",
                        path,
                        "{\"stayBasis\":\"%s\",\"reason\":\"%s\",\"since\":\"%s\"}"
                                .formatted(basis, reason, Journey.today()))
                .then()
                .statusCode(200);
    }
}
