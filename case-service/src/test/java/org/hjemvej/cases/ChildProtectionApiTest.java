package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChildProtectionApiTest {

    private static final Api CLARA = Journey.CLARA;
    private static final Api METTE = Journey.METTE;

    @Test
    void bad_input_gets_a_problem_with_a_stable_code() {
        String path = child();

        for (String part :
                List.of("family-tracings", "child-concern-notices", "child-views", "representative-waivers")) {
            problem(Api.as("ulrik").post(path + "/" + part, "{}"), 403, "FORBIDDEN");
            problem(CLARA.post(path + "/" + part, "{}"), 400, "INVALID_INPUT");
        }
        problem(
                CLARA.post(path + "/child-views", view().replace("true", "true,\"notHeardFor\":\"HARMFUL\"")),
                409,
                "CHILDS_VIEW_REASON");
        problem(CLARA.get(child() + "/representatives/G-" + "0".repeat(26)), 404, "NOT_FOUND");
    }

    @Test
    void nothing_of_it_is_for_an_adult() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");

        problem(CLARA.post(path + "/child-concern-notices", notice()), 409, "NOT_A_CHILD");
        problem(CLARA.post(path + "/representative-waivers", waiver()), 409, "NOT_A_CHILD");
        problem(CLARA.post(path + "/child-views", view()), 409, "ONLY_FOR_A_CHILD");
        problem(CLARA.post(path + "/family-tracings", tracing("NOT_FOUND", "SAFE", false)), 409, "ONLY_FOR_A_CHILD");
        problem(CLARA.post(path + "/best-interests-decisions", decision("REMAIN")), 409, "ONLY_FOR_A_CHILD");
    }

    @Test
    void a_childs_identification_is_concluded_with_a_representative_or_with_a_dated_reason() {
        String interview = Journey.agreedInterview("ASYLUM_SEEKER", "CHILD");
        String path = Journey.caseOf(interview);
        METTE.put(
                        interview + "/start",
                        interview,
                        "{\"representativeOverride\":{\"reasonCode\":\"DANGER_IF_DELAYED\",\"reason\":\"An invented reason.\"}}")
                .then()
                .statusCode(200);
        CLARA.put(interview + "/indicators", interview, Journey.observations("RECRUITED_BY_OTHERS", "BEGGING"))
                .then()
                .statusCode(200);
        String conclusion = "{\"result\":\"RECOMMENDED_FOR_ASSESSMENT\"}";
        problem(CLARA.put(interview + "/conclusion", interview, conclusion), 409, "SCREENING_WITHOUT_REPRESENTATIVE");

        CLARA.post(path + "/representative-waivers", waiver()).then().statusCode(201);

        CLARA.put(interview + "/conclusion", interview, conclusion).then().statusCode(200);
        CLARA.get(path + "/child-protection")
                .then()
                .statusCode(200)
                .body("representativeWaiver.reason", equalTo("APPOINTMENT_PENDING"));
    }

    @Test
    void a_representative_is_known_by_name_to_cmm_ends_once_and_another_one_follows() {
        String path = child();
        LocalDate today = Journey.today();
        CLARA.post(
                        path + "/age-facts",
                        "{\"source\":\"DOCUMENT\",\"confidence\":\"CERTAIN\",\"said\":\"CHILD\",\"knownOn\":\"" + today
                                + "\",\"dayOfBirth\":\"" + today.minusYears(13) + "\"}")
                .then()
                .statusCode(201);
        problem(
                CLARA.post(path + "/representatives", representative("NOT_HEARD_TOO_YOUNG")),
                409,
                "CHILD_OF_TWELVE_IS_HEARD");
        String appointed = path + "/representatives/"
                + Journey.created(CLARA.post(path + "/representatives", representative("AGREES")));
        CLARA.get(appointed).then().statusCode(200).body("name", equalTo("Invented Guardian"));
        problem(Journey.ULRIK.get(appointed), 403, "FORBIDDEN");
        problem(CLARA.post(path + "/representative-waivers", waiver()), 409, "REPRESENTATIVE_APPOINTED_ALREADY");
        problem(
                CLARA.put(appointed + "/end", appointed, end(today.minusDays(1))),
                409,
                "REPRESENTATIVE_ENDS_BEFORE_APPOINTMENT");

        CLARA.put(appointed + "/end", appointed, end(today))
                .then()
                .statusCode(200)
                .body("endReason", equalTo("REPLACED"));

        problem(CLARA.put(appointed + "/end", appointed, end(today)), 409, "REPRESENTATIVE_ENDED_ALREADY");
        assertThat(Journey.published(path, "representative-ended")).isEqualTo(1);
        Journey.created(CLARA.post(path + "/representatives", representative("AGREES")));
    }

    @Test
    void the_municipality_is_told_the_same_day_and_cmm_is_told_again_until_there_is_proof() {
        String path = child();
        String sent = path + "/child-concern-notices/"
                + Journey.created(CLARA.post(path + "/child-concern-notices", notice()));
        assertThat(Board.of(handle(path)))
                .filteredOn(each -> each.get("type").equals("MUNICIPALITY_NOTICE"))
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .containsEntry("mustAct", "CMM")
                        .containsEntry("dueDate", Journey.today().toString())
                        .containsEntry("overdue", false));
        fallDue(path, "MUNICIPALITY_NOTICE_REMINDER");
        await().until(() -> Journey.published(path, "deadline-approaching") == 1);
        fallDue(path, "MUNICIPALITY_NOTICE");
        await().until(() -> Journey.published(path, "deadline-missed") == 1);
        fallDue(path, "MUNICIPALITY_NOTICE_AGAIN");
        await().until(() -> Journey.published(path, "deadline-missed") == 2);
        assertThat(overdue(path))
                .as("once, however often it was told")
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .containsEntry("type", "MUNICIPALITY_NOTICE")
                        .containsEntry("mustAct", "CMM"));

        CLARA.put(
                        sent + "/receipt",
                        sent,
                        "{\"receivedOn\":\"" + Journey.today() + "\",\"proof\":\"Receipt INVENTED-1\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("RECEIVED"));

        assertThat(Board.of(handle(path))).as("the municipality knows").isEmpty();
        CLARA.get(sent)
                .then()
                .statusCode(200)
                .body("municipality", equalTo("101"))
                .body("proof", equalTo("Receipt INVENTED-1"));
        CLARA.get(path + "/child-protection").then().body("concernNotices[0].status", equalTo("RECEIVED"));
    }

    @Test
    void nothing_is_overdue_of_who_is_no_child_or_one_person_with_another_case() {
        String adult = child();
        fallDue(adult, "MUNICIPALITY_NOTICE");
        await().until(() -> overdue(adult).size() == 1);
        METTE.post(
                        adult + "/age-facts",
                        "{\"source\":\"ASSESSED_BY_AUTHORITY\",\"confidence\":\"CERTAIN\",\"said\":\"ADULT\",\"knownOn\":\""
                                + Journey.today() + "\"}")
                .then()
                .statusCode(201);
        assertThat(Board.of(handle(adult))).isEmpty();

        String merged = child();
        fallDue(merged, "MUNICIPALITY_NOTICE");
        await().until(() -> overdue(merged).size() == 1);
        Owner.run("update deadline set due_at = due_at - interval '3 days' where state = 'FIRED' and subject = '"
                + handle(merged) + "'");
        Object owed = overdue(merged).getFirst().get("dueDate");
        String survivor = child();
        String merge = survivor + "/merges/"
                + Journey.created(METTE.post(
                        survivor + "/merges",
                        "{\"duplicate\":\"" + handle(merged) + "\",\"reason\":\"RECORDED_TWICE\"}"));
        fallDue(merged, "MUNICIPALITY_NOTICE_AGAIN");
        await().until(() -> overdue(merged).isEmpty());
        assertThat(Board.of(handle(merged)))
                .as("looked at again, and nobody must act")
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .containsEntry("type", "MUNICIPALITY_NOTICE_AGAIN")
                        .doesNotContainKey("mustAct"));
        METTE.put(merge + "/undo", merge, null).then().statusCode(200);
        fallDue(merged, "MUNICIPALITY_NOTICE_AGAIN");
        await().until(() -> overdue(merged).size() == 1);
        assertThat(overdue(merged).getFirst())
                .as("since the day it was owed")
                .containsEntry("type", "MUNICIPALITY_NOTICE")
                .containsEntry("dueDate", owed);
    }

    @Test
    void a_return_is_decided_to_be_best_by_two_persons_and_after_view_and_family() {
        String path = child();
        String decisions = path + "/best-interests-decisions";
        Response early = CLARA.post(decisions, decision("RETURN"));
        problem(early, 409, "BEST_INTERESTS_NOT_READY");
        assertThat(early.jsonPath().getList("facts.missing"))
                .containsExactly("CHILDS_OWN_VIEW", "FAMILY_TRACED_OR_CENTRE_CONFIRMED");
        CLARA.post(path + "/child-views", view()).then().statusCode(201);
        trace(path, "WILLING_TO_RECEIVE", "FAMILY_MAY_BE_TRAFFICKER", false);
        problem(CLARA.post(decisions, decision("RETURN")), 409, "BEST_INTERESTS_NOT_READY");
        trace(path, "WILLING_TO_RECEIVE", "SAFE", false);

        String proposed = decisions + "/" + Journey.created(CLARA.post(decisions, decision("RETURN")));
        problem(METTE.post(decisions, decision("REMAIN")), 409, "BEST_INTERESTS_PROPOSED_ALREADY");
        problem(CLARA.put(proposed + "/confirmation", proposed, null), 409, "BEST_INTERESTS_BY_SAME_PERSON");
        assertThat(holding(path)).doesNotContain("BEST_INTERESTS_DECISION");
        METTE.put(proposed + "/confirmation", proposed, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));

        assertThat(holding(path)).hasSize(3);
        CLARA.get(proposed).then().statusCode(200).body("reasons", equalTo("An invented reason."));
        assertThat(Journey.published(path, "best-interests-decided")).isEqualTo(1);
        trace(path, "WILLING_TO_RECEIVE", "NOT_KNOWN", false);
        assertThat(holding(path))
                .as("what was safe may turn out not to be")
                .containsExactly("CHILDS_OWN_VIEW", "BEST_INTERESTS_DECISION");
        assertThat(Journey.published(path, "child-return-gates-changed")).isEqualTo(5);
    }

    @Test
    void a_later_decision_takes_the_place_of_the_earlier_and_a_proposal_can_be_taken_back() {
        String path = child();
        String decisions = path + "/best-interests-decisions";
        String first = decisions + "/" + Journey.created(CLARA.post(decisions, decision("REMAIN")));
        METTE.put(first + "/confirmation", first, null).then().statusCode(200);
        String takenBack = decisions + "/" + Journey.created(METTE.post(decisions, decision("REMAIN")));
        METTE.put(takenBack + "/withdrawal", takenBack, null).then().statusCode(200);
        String second = decisions + "/" + Journey.created(CLARA.post(decisions, decision("REMAIN")));

        METTE.put(second + "/confirmation", second, null).then().statusCode(200);

        CLARA.get(path + "/child-protection")
                .then()
                .body("bestInterestsDecisions", hasSize(3))
                .body("bestInterestsDecisions.status", equalTo(List.of("SUPERSEDED", "WITHDRAWN", "CONFIRMED")));
        assertThat(Json.text(CLARA.get(takenBack), "/reasons")).isNull();
        problem(Journey.ULRIK.get(path + "/child-protection"), 404, "NOT_FOUND");
    }

    private static List<String> holding(String path) {
        Response read = CLARA.get(path + "/child-protection");
        read.then().statusCode(200);
        return read.jsonPath().getList("returnGates.findAll { it.holds }.gate");
    }

    private static void trace(String path, String outcome, String safety, boolean centre) {
        CLARA.post(path + "/family-tracings", tracing(outcome, safety, centre))
                .then()
                .statusCode(201);
    }

    private static String child() {
        return Journey.openCase("ASYLUM_SEEKER", "CHILD");
    }

    private static String tracing(String outcome, String safety, boolean centre) {
        return "{\"outcome\":\"%s\",\"familySafety\":\"%s\",\"centreConfirmed\":%s,\"tracedOn\":\"%s\"}"
                .formatted(outcome, safety, centre, Journey.today());
    }

    private static String view() {
        return "{\"about\":\"RETURN\",\"heard\":true,\"supportedBy\":\"REPRESENTATIVE\",\"heardOn\":\"%s\"}"
                .formatted(Journey.today());
    }

    private static String notice() {
        return "{\"municipality\":\"101\",\"channel\":\"DIGITAL_POST\",\"sentOn\":\"" + Journey.today() + "\"}";
    }

    private static String waiver() {
        return "{\"reason\":\"APPOINTMENT_PENDING\",\"since\":\"" + Journey.today() + "\"}";
    }

    private static String representative(String childView) {
        return "{\"name\":\"Invented Guardian\",\"organisation\":\"RED_CROSS\",\"appointedOn\":\"%s\",\"childView\":\"%s\"}"
                .formatted(Journey.today(), childView);
    }

    private static String end(LocalDate on) {
        return "{\"reason\":\"REPLACED\",\"endedOn\":\"" + on + "\"}";
    }

    private static String decision(String outcome) {
        return "{\"outcome\":\"%s\",\"decidedOn\":\"%s\",\"reasons\":\"An invented reason.\"}"
                .formatted(outcome, Journey.today());
    }

    /** What the board shows as overdue, of what has fired. */
    private static List<Map<String, Object>> overdue(String path) {
        return Board.of(handle(path)).stream()
                .filter(each ->
                        each.get("overdue").equals(true) && each.get("state").equals("FIRED"))
                .toList();
    }

    private static String handle(String path) {
        return path.split("/")[3];
    }

    private static void fallDue(String path, String type) {
        Owner.run("update deadline set due_at = now() - interval '1 hour' where state = 'SCHEDULED' and type = '" + type
                + "' and subject = '" + handle(path) + "'");
    }
}
