package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** Under a number of the sender that was sent before: the same person again, or another one of the same matter. */
@QuarkusTest
class ReferralSentAgainApiTest {

    private static final Api PELLE = Api.as("pelle");

    @Inject
    DataSource database;

    @Test
    void one_number_for_many_persons_loses_none_of_them() throws Exception {
        String number = "0210-" + UUID.randomUUID();
        List<Response> answers = Lodging.all(24, i -> PELLE.post("/v1/referrals", person(number, i)));

        List<Response> created =
                answers.stream().filter(each -> each.statusCode() == 201).toList();
        assertThat(created).hasSize(1);
        String first = created.getFirst().jsonPath().getString("id");
        assertThat(answers.stream().filter(each -> each.statusCode() != 201))
                .hasSize(23)
                .allSatisfy(each -> {
                    problem(each, 409, "REFERRAL_SENT_DIFFERENTLY");
                    assertThat(each.jsonPath().getString("facts.referral")).isEqualTo(first);
                    assertThat(each.jsonPath().getList("facts.differing")).containsExactly("summary");
                    assertThat(Json.text(each, "/nextStep")).contains(first);
                    assertThat(each.asString()).doesNotContain("invented person");
                });
        assertThat(Lodging.all(24, i -> Journey.created(PELLE.post("/v1/referrals", person(number + "-" + i, i)))))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_referral_that_is_sent_again_tells_nothing_new() {
        String number = "0220-" + UUID.randomUUID();
        String told = referral(number)
                .replace("\"NORMAL\"", "\"NORMAL\",\"stayBasis\":\"NO_LAWFUL_STAY\",\"summary\":\"Seen at a check.\"");
        String id = Journey.created(PELLE.post("/v1/referrals", told));

        for (String same : List.of(told, referral(number))) {
            PELLE.post("/v1/referrals", same).then().statusCode(200).body("id", equalTo(id));
        }
        for (String other : List.of(
                told.replace("POLICE_ACTION", "PRISON"),
                told.replace("NORMAL", "ACUTE"),
                told.replace("NO_LAWFUL_STAY", "EU_CITIZEN"),
                told.replace("Seen at a check.", "Seen at another check."),
                told.replace("\"NORMAL\"", "\"NORMAL\",\"ageState\":\"CHILD\""))) {
            problem(PELLE.post("/v1/referrals", other), 409, "REFERRAL_SENT_DIFFERENTLY");
        }
    }

    @Test
    void the_same_person_has_become_urgent_and_what_is_told_after_the_end_is_told_to_cmm() {
        String normal = referral("0240-" + UUID.randomUUID());
        String acute = normal.replace("NORMAL", "ACUTE");
        String id = Journey.created(PELLE.post("/v1/referrals", normal));
        String path = "/v1/referrals/" + id;
        Response open = PELLE.post("/v1/referrals", acute);
        problem(open, 409, "REFERRAL_SENT_DIFFERENTLY");
        assertThat(Json.text(open, "/nextStep")).startsWith("Complete referral " + id);

        PELLE.put(path + "/facts", path, "{\"urgency\":\"ACUTE\"}")
                .then()
                .statusCode(200)
                .body("urgency", equalTo("ACUTE"));
        PELLE.post("/v1/referrals", acute).then().statusCode(200).body("id", equalTo(id));

        Owner.run("update referral set status = 'CONVERTED' where id = '" + id + "'");
        PELLE.post("/v1/referrals", acute).then().statusCode(200).body("id", equalTo(id));
        Response closed = PELLE.post("/v1/referrals", normal);
        problem(closed, 409, "REFERRAL_CLOSED_SENT_DIFFERENTLY");
        assertThat(Json.text(closed, "/nextStep")).startsWith("Tell CMM");
    }

    @Test
    void that_a_referral_becomes_acute_is_told_to_cmm_and_on_the_timeline_of_its_case() {
        String referral = Journey.referral();
        String path = "/v1/referrals/" + referral;

        for (String more : List.of("{\"urgency\":\"ACUTE\"}", "{\"urgency\":\"ACUTE\",\"ageState\":\"ADULT\"}")) {
            PELLE.put(path + "/facts", path, more).then().statusCode(200);
        }
        Journey.CLARA
                .put(path + "/triage", path, "{\"indication\":true}")
                .then()
                .statusCode(200);
        Journey.CLARA.put(path + "/interview-offer", path, null).then().statusCode(200);
        Lodging.answer(referral, "ACCEPTED");

        assertThat(Journey.published(path, "referral-became-acute")).isEqualTo(1);
        assertThat(Timelines.told(Journey.CLARA, "/v1/cases/" + Lodging.open(referral, "ADULT")))
                .containsSubsequence("REFERRAL RECEIVED", "REFERRAL BECAME_ACUTE");
    }

    @Test
    void who_could_not_be_reached_is_found_by_her_number_told_of_to_cmm_and_forgotten_after_six_months() {
        String number = "0250-" + UUID.randomUUID();
        String body = referral(number).replace("\"NORMAL\"", "\"NORMAL\",\"stayBasis\":\"EU_CITIZEN\"");
        String id = Journey.created(PELLE.post("/v1/referrals", body));
        String path = "/v1/referrals/" + id;
        Journey.CLARA
                .put(path + "/triage", path, "{\"indication\":true}")
                .then()
                .statusCode(200);
        Journey.CLARA.put(path + "/interview-offer", path, null).then().statusCode(200);
        Lodging.answer(id, "NO_CONTACT");

        PELLE.post("/v1/referrals", body).then().statusCode(200).body("id", equalTo(id));
        assertThat(Journey.published(path, "referral-received")).isEqualTo(2);
        problem(
                PELLE.post("/v1/referrals", body.replace("EU_CITIZEN", "NO_LAWFUL_STAY")),
                409,
                "REFERRAL_SENT_DIFFERENTLY");
        PELLE.put(path + "/facts", path, "{\"ageState\":\"CHILD\"}").then().statusCode(200);
        assertThat(Journey.published(path, "referral-received")).isEqualTo(3);
        Journey.CLARA
                .put(path + "/interview-offer", path, null)
                .then()
                .statusCode(200)
                .body("stayBasis", equalTo("EU_CITIZEN"))
                .body("ageState", equalTo("CHILD"));
        assertThat(forgetting(id, "")).isZero();

        Lodging.answer(id, "NO_CONTACT");
        Instant due = BusinessClock.startOf(Journey.today().plusMonths(6));
        assertThat(forgetting(id, " and due_at = '" + due + "'")).isEqualTo(1);
        Owner.run("update deadline set due_at = now() - interval '1 hour' where type = 'NO_CONTACT_FORGOTTEN'"
                + " and subject = '" + id + "'");

        await().until(() -> forgetting(id, "") == 0);
        PELLE.get(path)
                .then()
                .body("status", equalTo("NO_CONTACT"))
                .body("missing", equalTo(List.of("stayBasis", "ageState", "summary")));
        assertThat(Journey.created(PELLE.post("/v1/referrals", body))).isNotEqualTo(id);
    }

    @Test
    void a_number_that_is_sent_while_its_referral_is_declined_leads_to_a_new_one() throws Exception {
        String body = referral("0230-" + UUID.randomUUID());
        String id = Journey.created(PELLE.post("/v1/referrals", body));
        String path = "/v1/referrals/" + id;
        Journey.CLARA
                .put(path + "/triage", path, "{\"indication\":true}")
                .then()
                .statusCode(200);
        Journey.CLARA.put(path + "/interview-offer", path, null).then().statusCode(200);
        Owner.run("create function gate() returns trigger language plpgsql"
                + " as 'begin perform pg_advisory_xact_lock(260018); return new; end'");
        Owner.run("create trigger gate before update on referral for each row when (new.id = '" + id
                + "') execute function gate()");
        try (Connection keeper = database.getConnection();
                Statement gate = keeper.createStatement();
                ExecutorService callers = Executors.newFixedThreadPool(2)) {
            gate.execute("select pg_advisory_lock(260018)");
            try {
                Future<Response> declined = callers.submit(() ->
                        Journey.CLARA.put(path + "/interview-answer", path, "{\"answer\":\"DECLINED_BY_PERSON\"}"));
                await().until(() -> waiting() > 0);
                Future<Response> sent = callers.submit(() -> PELLE.post("/v1/referrals", body));
                await().until(() -> sent.isDone() || waiting() > 1);
                gate.execute("select pg_advisory_unlock(260018)");

                declined.get().then().statusCode(200);
                assertThat(Journey.created(sent.get())).isNotEqualTo(id);
            } finally {
                gate.execute("select pg_advisory_unlock_all()");
            }
        } finally {
            Owner.run("drop function gate() cascade");
        }
        assertThat(Owner.number("select count(*) from referral_reference where referral_id = '" + id + "'"))
                .isZero();
    }

    /** How many deadlines are to come at which what was told of her is forgotten. */
    private static long forgetting(String id, String when) {
        return Owner.number("select count(*) from deadline where state = 'SCHEDULED' and type = 'NO_CONTACT_FORGOTTEN'"
                + " and subject = '" + id + "'" + when);
    }

    /** How many wait for a lock of the database. */
    private static long waiting() {
        return Owner.number("select count(*) from pg_locks where not granted");
    }

    private static String person(String number, int i) {
        return referral(number).replace("\"NORMAL\"", "\"NORMAL\",\"summary\":\"The invented person " + i + ".\"");
    }

    private static String referral(String number) {
        return """
                {"channel":"POLICE_ACTION","urgency":"NORMAL","references":[{"system":"POLSAS","number":"%s"}]}
                """.formatted(number);
    }
}
