package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Whoever was told that a child is missing is told that it is found, and of a search that has ended no more than that. */
@QuarkusTest
class ChildFoundApiTest {

    private static final Api CLARA = Journey.CLARA;
    private static final Api METTE = Journey.METTE;

    @Test
    void who_was_told_of_a_child_hears_under_the_same_reference_that_it_is_found_and_no_more() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String absence = missed(path);

        back(absence);

        assertThat(told(path, "child-found"))
                .isEqualTo(Map.of("incidentRef", Lodging.code(absence), "callBackRole", "cmm-manager"));
        assertThat(Journey.published(path, "child-search-ended")).isZero();
        assertThat(Timelines.told(CLARA, path)).contains("ABSENCE FOUND_TOLD").doesNotContain("ABSENCE END_TOLD");
    }

    @Test
    void a_child_that_was_found_elsewhere_is_told_of_as_found_once() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String absence = missed(path);

        close(absence, "FOUND_ELSEWHERE");
        back(absence);

        assertThat(Journey.published(path, "child-found")).isEqualTo(1);
        assertThat(Journey.published(path, "child-search-ended")).isZero();
    }

    @Test
    void of_a_child_that_nobody_has_found_is_told_that_the_search_has_ended_until_it_is_back() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String absence = missed(path);

        close(absence, "LEFT_DENMARK");

        assertThat(told(path, "child-search-ended"))
                .isEqualTo(Map.of("incidentRef", Lodging.code(absence), "callBackRole", "cmm-manager"));
        assertThat(Journey.published(path, "child-found")).isZero();
        assertThat(Timelines.told(CLARA, path)).contains("ABSENCE END_TOLD").doesNotContain("ABSENCE FOUND_TOLD");
        back(absence);
        assertThat(Journey.published(path, "child-found")).isEqualTo(1);
        assertThat(Journey.published(path, "child-search-ended")).isEqualTo(1);
    }

    @Test
    void a_child_that_is_back_in_its_place_after_the_search_has_ended_is_told_of_as_found() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String placement =
                "/v1/placements/" + Journey.created(Lodging.ask(CLARA, Lodging.forCase(Journey.handleOf(path))));
        CLARA.put(placement + "/start", placement, null).then().statusCode(200);
        CLARA.put(placement + "/left-without-notice", placement, null).then().statusCode(200);
        String absence = path + "/absences/" + Json.text(CLARA.get(path + "/absences"), "/items/0/id");
        close(absence, "LEFT_DENMARK");

        CLARA.put(placement + "/return", placement, null).then().statusCode(200);

        CLARA.get(absence).then().body("status", equalTo("RETURNED"));
        assertThat(Journey.published(path, "child-search-ended")).isEqualTo(1);
        assertThat(Journey.published(path, "child-found")).isEqualTo(1);
        assertThat(Journey.published(path, "contact-regained")).isEqualTo(1);
    }

    @Test
    void a_child_that_was_reported_twice_is_not_told_of_as_found() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");

        close(missed(path), "REPORTED_IN_ERROR");

        assertThat(Journey.published(path, "child-search-ended")).isEqualTo(1);
        assertThat(Journey.published(path, "child-found")).isZero();
    }

    @Test
    void of_a_child_that_is_missing_by_another_report_nobody_is_told_that_it_is_found() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String first = missed(path);
        close(first, "LEFT_DENMARK");
        String second = missed(path);

        back(first);

        assertThat(Journey.published(path, "child-found")).isZero();
        back(second);
        assertThat(told(path, "child-found")).containsEntry("incidentRef", Lodging.code(second));
    }

    @Test
    void who_turns_out_to_be_an_adult_while_others_look_for_her_is_told_of_as_found_all_the_same() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String absence = missed(path);
        METTE.post(
                        path + "/age-facts",
                        "{\"source\":\"ASSESSED_BY_AUTHORITY\",\"confidence\":\"CERTAIN\",\"said\":\"ADULT\",\"knownOn\":\"%s\"}"
                                .formatted(Journey.today()))
                .then()
                .statusCode(201);
        CLARA.get(absence).then().body("child", equalTo(false));

        back(absence);

        assertThat(Journey.published(path, "child-found")).isEqualTo(1);
    }

    @Test
    void of_an_adult_who_was_missing_nobody_else_is_told_that_she_is_back() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");

        back(missed(path));
        close(missed(path), "LEFT_DENMARK");

        assertThat(Journey.published(path, "contact-regained")).isEqualTo(1);
        assertThat(Journey.published(path, "child-found")).isZero();
        assertThat(Journey.published(path, "child-search-ended")).isZero();
    }

    private static String missed(String path) {
        return path + "/absences/" + Journey.created(CLARA.post(path + "/absences", report()));
    }

    private static void back(String absence) {
        CLARA.put(absence + "/return", absence, null).then().statusCode(200).body("status", equalTo("RETURNED"));
    }

    private static void close(String absence, String reason) {
        METTE.put(absence + "/closure", absence, "{\"reason\":\"" + reason + "\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    private static String report() {
        return "{\"circumstances\":\"DID_NOT_COME_BACK\",\"since\":\"" + Journey.today() + "\"}";
    }

    /** What the only event of this name about the case carries. */
    private static Map<String, Object> told(String path, String event) {
        assertThat(Journey.published(path, event)).isEqualTo(1);
        return RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.ofClient("notification-service"))
                .get("/v1/events?topic=case.events&limit=100&subject=" + Journey.handleOf(path))
                .jsonPath()
                .getMap("items.find { it.type == 'org.hjemvej.case." + event + ".v1' }.data");
    }
}
