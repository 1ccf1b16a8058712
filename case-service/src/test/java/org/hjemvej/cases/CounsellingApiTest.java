package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.cases.counselling.CounsellingSession;
import org.hjemvej.cases.counselling.CounsellingSessions;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.vault.Vault;
import org.hjemvej.platform.vault.VaultException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CounsellingApiTest {

    private static final Api METTE = Api.as("mette");
    private static final String NOTE = "Wants to talk it over with her sister.";

    /** Everybody outside CMM. */
    private static final List<String> OTHERS =
            List.of("ulrik", "hanne", "dina", "dorte", "freja", "pelle", "nora", "amara", "olga");

    @Inject
    CounsellingSessions sessions;

    @Inject
    Vault vault;

    @Test
    void a_session_keeps_what_was_shown_and_said_and_the_progress_says_why() {
        String path = Journey.assessedCase();

        String first = Journey.created(Journey.CLARA.post(
                path + "/counselling-sessions",
                session("UNDECIDED", ",\"options\":[\"STAY_POSSIBILITIES\"],\"interpreterUsed\":true")));
        Journey.created(
                Journey.CLARA.post(
                        path + "/counselling-sessions",
                        session(
                                "INTERESTED",
                                ",\"options\":[\"PREPARED_RETURN\",\"PREPARED_RETURN\",\"ORDINARY_RETURN_SUPPORT\"],\"rateTableVersion\":\"2026-11\"")));
        Journey.created(Journey.CLARA.post(
                path + "/counselling-sessions", session("NOT_INTERESTED", ",\"reason\":\"FAMILY_PRESSURE\"")));

        METTE.get(path + "/counselling-sessions")
                .then()
                .statusCode(200)
                .body("items.stage", equalTo(List.of("INFORMED", "INTERESTED", "INTERESTED")))
                .body("items[0].id", equalTo(first))
                .body("items[0].interpreterUsed", equalTo(true))
                .body("items[1].options", equalTo(List.of("PREPARED_RETURN", "ORDINARY_RETURN_SUPPORT")))
                .body("items[2].reason", equalTo("FAMILY_PRESSURE"));
        METTE.get(path + "/counselling")
                .then()
                .statusCode(200)
                .body("offered", equalTo(true))
                .body("state", equalTo("COUNSELLED"))
                .body("furthest", equalTo("INTERESTED"))
                .body(
                        "because.rule",
                        equalTo(List.of("INFORMED_BY_A_SESSION", "COUNSELLED_WITH_PREPARED_RETURN_AND_ITS_RATES")))
                .body("lastAnswer", equalTo("NOT_INTERESTED"))
                .body("lastReason", equalTo("FAMILY_PRESSURE"));
    }

    @Test
    void who_waits_for_her_decision_is_not_counselled_but_a_child_is() {
        String adult = Journey.openCase("NO_LAWFUL_STAY", "ADULT");

        Response refused = Journey.CLARA
                .request()
                .header("Accept-Language", "da")
                .header("Idempotency-Key", "k-" + adult)
                .contentType("application/json")
                .body(session("UNDECIDED", ""))
                .post(adult + "/counselling-sessions");
        problem(refused, 409, "COUNSELLING_NOT_OFFERED_YET");
        assertThat(Json.text(refused, "/title")).contains("mindreårige");
        Journey.CLARA
                .get(adult + "/counselling")
                .then()
                .statusCode(200)
                .body("offered", equalTo(false))
                .body("state", nullValue());

        String child = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        Journey.created(Journey.CLARA.post(child + "/counselling-sessions", session("UNDECIDED", "")));
    }

    @Test
    void what_was_discussed_is_sealed_under_a_key_of_its_own_and_every_look_is_audited() {
        String path = Journey.assessedCase();
        String handle = path.substring(path.lastIndexOf('/') + 1);
        String id = Journey.created(
                Journey.CLARA.post(path + "/counselling-sessions", session("UNDECIDED", ",\"note\":\"" + NOTE + "\"")));

        Journey.CLARA
                .get(path + "/counselling-sessions")
                .then()
                .body("items[0].note", nullValue())
                .body("items[0].hasNote", equalTo(true));
        Journey.CLARA
                .get(path + "/counselling-sessions/" + id)
                .then()
                .statusCode(200)
                .body("note", equalTo(NOTE));
        assertThat(Owner.number("select count(*) from audit where action = 'counselling.read' and chain = '" + handle
                        + "' and object_id = '" + id + "'"))
                .isEqualTo(1);
        CounsellingSession kept = sessions.findById(id);
        Vault.Place place = new Vault.Place("counselling_session", "sealed_note", id);
        assertThat(vault.open(handle + "-counselling", place, kept.sealedNote()))
                .asString()
                .isEqualTo(NOTE);
        assertThatThrownBy(() -> vault.open(handle, place, kept.sealedNote())).isInstanceOf(VaultException.class);
    }

    @Test
    void no_other_role_can_tell_a_counselled_person_from_one_who_never_was() {
        String counselled = Journey.assessedCase();
        String session =
                Journey.created(Journey.CLARA.post(counselled + "/counselling-sessions", session("INTERESTED", "")));
        String unknown = "/v1/cases/K-00000000000000000000000000";
        List<String> kinds = List.of("/counselling", "/counselling-sessions", "/counselling-sessions/" + session);

        for (String user : OTHERS) {
            Api api = Api.as(user);
            for (String kind : kinds) {
                Response refused = api.get(counselled + kind);
                problem(refused, 403, "FORBIDDEN");
                assertThat(told(refused)).as(user + kind).isEqualTo(told(api.get(unknown + kind)));
            }
            Response refused = api.post(counselled + "/counselling-sessions", session("UNDECIDED", ""));
            problem(refused, 403, "FORBIDDEN");
            assertThat(told(refused))
                    .isEqualTo(told(api.post(unknown + "/counselling-sessions", session("UNDECIDED", ""))));
        }
    }

    @Test
    void whatever_an_authority_may_read_is_the_same_before_and_after() {
        String path = Journey.assessedCase();
        String handle = path.substring(path.lastIndexOf('/') + 1);
        List<String> before = readByUdl(path);
        long events = events(handle);
        long deadlines = Owner.number("select count(*) from deadline where subject = '" + handle + "'");

        Journey.created(Journey.CLARA.post(
                path + "/counselling-sessions",
                session("INTERESTED", ",\"nextDate\":\"" + Journey.today().plusDays(7) + "\"")));

        assertThat(events(handle)).isEqualTo(events);
        assertThat(Owner.number("select count(*) from deadline where subject = '" + handle + "'"))
                .isEqualTo(deadlines);
        Journey.consent(path, "SHARE_DRC");
        Journey.consent(path, "SHARE_HST");
        assertThat(readByUdl(path)).isEqualTo(before);
        assertThat(Journey.CLARA.get(path + "/consents").jsonPath().<String>getList("items.scope"))
                .contains("SHARE_DRC", "SHARE_HST");
    }

    @Test
    void a_session_that_is_not_in_order_is_refused() {
        String path = Journey.assessedCase() + "/counselling-sessions";
        problem(
                Journey.CLARA
                        .request()
                        .contentType("application/json")
                        .body("{}")
                        .post(path),
                400,
                "IDEMPOTENCY_KEY_REQUIRED");
        for (String wrong : List.of(
                "{}",
                session("UNDECIDED", ",\"unknownField\":1"),
                session("UNDECIDED", ",\"reason\":\"DEBT\""),
                session("UNDECIDED", ",\"nextDate\":\"" + Journey.today().minusDays(1) + "\""),
                session("UNDECIDED", ",\"options\":[\"LOTTERY\"]"),
                session("UNDECIDED", ",\"options\":[null]"),
                session("UNDECIDED", ",\"rateTableVersion\":\"<b>\""),
                session("UNDECIDED", ",\"note\":\"\\u0000\""),
                session("UNDECIDED", ",\"note\":\"" + "x".repeat(4001) + "\""),
                session("UNDECIDED", "")
                        .replace(
                                Journey.today().toString(),
                                Journey.today().plusDays(1).toString()))) {
            problem(Journey.CLARA.post(path, wrong), 400, "INVALID_INPUT");
        }
        problem(Journey.CLARA.get(path + "/S-00000000000000000000000000"), 404, "NOT_FOUND");
    }

    private static String session(String answer, String more) {
        return "{\"heldOn\":\"%s\",\"language\":\"eng\",\"answer\":\"%s\"%s}".formatted(Journey.today(), answer, more);
    }

    private static long events(String handle) {
        return Owner.number("select count(*) from outbox where subject = '" + handle + "'");
    }

    /** All that Udlændingestyrelsen may read of a case, with the versions. */
    private static List<String> readByUdl(String path) {
        List<String> read = new ArrayList<>();
        for (String part : List.of(
                "", "/timeline", "/next-actions", "/consents", "/assessments", "/reflection-periods", "/person")) {
            Response answer = Journey.ULRIK.get(path + part);
            String said = answer.statusCode() == 200 ? answer.asString() : String.valueOf(answer.statusCode());
            read.add(part + " " + answer.header("ETag") + " " + said);
        }
        return read;
    }

    /** A refusal without what differs by request. */
    private static String told(Response refusal) {
        return refusal.asString()
                .replaceAll("\"(traceId|instance)\":\"[^\"]*\"", "")
                .replaceAll("K-[0-9A-Z]{26}", "");
    }
}
