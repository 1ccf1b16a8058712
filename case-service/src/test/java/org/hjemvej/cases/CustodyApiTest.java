package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** Who is held in custody is to be reached before it ends: after 72 hours, or when the police say (BR31). */
@QuarkusTest
class CustodyApiTest {

    private static final Api PELLE = Api.as("pelle");
    private static final Api CLARA = Journey.CLARA;

    @Test
    void custody_ends_after_seventy_two_hours_by_the_rule_or_when_the_police_have_extended_it() {
        Instant since = now().minus(Duration.ofHours(10));
        String path = refer(custody(since, null));
        PELLE.get(path)
                .then()
                .body("custody.since", equalTo(since.toString()))
                .body("custody.until", equalTo(since.plus(Duration.ofHours(72)).toString()))
                .body("custody.ruleVersion", equalTo("custody.initialHours@1900-01-01"));
        assertThat(scheduled(path)).isEqualTo(2);

        Instant extended = since.plus(Duration.ofHours(144));
        PELLE.put(path + "/facts", path, "{" + custody(since, extended) + "}")
                .then()
                .statusCode(200)
                .body("custody.until", equalTo(extended.toString()))
                .body("custody.ruleVersion", nullValue());

        assertThat(scheduled(path)).isEqualTo(2);
        assertThat(Owner.number("select count(*) from deadline where state = 'SCHEDULED' and type = 'CUSTODY_END'"
                        + " and subject = '" + id(path) + "' and due_at = '" + extended + "'"))
                .isEqualTo(1);
    }

    @Test
    void cmm_is_reminded_before_it_ends_and_told_when_it_has_ended_without_an_answer() {
        String path = refer(custody(now().minus(Duration.ofHours(60)), null));
        await().until(() -> events(path, "deadline-approaching") == 1);

        Owner.run("update deadline set due_at = now() - interval '1 hour' where type = 'CUSTODY_END' and subject = '"
                + id(path) + "'");

        await().until(() -> events(path, "deadline-missed") == 1);
    }

    @Test
    void nobody_is_reminded_of_who_has_a_case_or_of_whom_nothing_is_to_be_known() {
        String declined = refer(custody(now(), null));
        offer(declined);
        answer(declined, "DECLINED_BY_PERSON");
        PELLE.get(declined).then().body("custody", nullValue());
        assertThat(Owner.number("select count(*) from deadline where subject = '" + id(declined) + "'"))
                .as("what is left of when she was held")
                .isZero();

        String accepted = refer(custody(now(), null));
        offer(accepted);
        answer(accepted, "ACCEPTED");
        assertThat(scheduled(accepted)).as("she is still to be reached").isEqualTo(2);
        CLARA.post("/v1/cases", Journey.newCase(id(accepted), Journey.matchToken(), "NO_LAWFUL_STAY", "ADULT"))
                .then()
                .statusCode(201);
        assertThat(scheduled(accepted)).isZero();

        String over = refer(custody(now().minus(Duration.ofHours(100)), null));
        assertThat(scheduled(over)).as("custody that has ended is only kept").isZero();
    }

    @Test
    void custody_of_who_has_accepted_is_extended_until_she_has_a_case_and_forgotten_when_she_refuses_there() {
        Instant since = now().minus(Duration.ofHours(10));
        Instant extended = since.plus(Duration.ofHours(144));
        String path = refer(custody(since, null));
        offer(path);
        answer(path, "NO_CONTACT");
        assertThat(scheduled(path)).as("she is still to be reached").isEqualTo(2);
        CLARA.put(path + "/interview-offer", path, null).then().statusCode(200);
        answer(path, "ACCEPTED");

        PELLE.put(path + "/facts", path, "{" + custody(since, extended) + "}")
                .then()
                .statusCode(200)
                .body("custody.until", equalTo(extended.toString()));

        assertThat(scheduled(path)).isEqualTo(2);
        assertThat(Owner.number("select count(*) from deadline where state = 'SCHEDULED' and type = 'CUSTODY_END'"
                        + " and subject = '" + id(path) + "' and due_at = '" + extended + "'"))
                .isEqualTo(1);
        String handle = Lodging.open(id(path), "ADULT");
        problem(PELLE.put(path + "/facts", path, "{" + custody(since, null) + "}"), 409, "REFERRAL_NOT_OPEN");
        String interview = Journey.plannedInterview("/v1/cases/" + handle);
        CLARA.put(interview + "/refusal", interview, null).then().statusCode(200);
        PELLE.get(path).then().body("custody", nullValue());
        assertThat(Owner.number("select count(*) from deadline where subject = '" + id(path) + "'"))
                .as("what is left of when she was held")
                .isZero();
    }

    @Test
    void who_sends_the_same_number_again_with_other_custody_is_told_so() {
        Instant since = now().minus(Duration.ofHours(10));
        String number =
                "\"references\":[{\"system\":\"INVENTED\",\"number\":\"" + java.util.UUID.randomUUID() + "\"}],";
        String path = refer(number + custody(since, null));

        send(number + custody(since, null)).then().statusCode(200).body("id", equalTo(id(path)));
        problem(send(number + custody(since, now().plus(Duration.ofDays(5)))), 409, "REFERRAL_SENT_DIFFERENTLY");
        problem(send(number + custody(since.minus(Duration.ofHours(1)), null)), 409, "REFERRAL_SENT_DIFFERENTLY");
    }

    @Test
    void custody_that_cannot_be_is_refused() {
        Instant now = now();
        problem(send(custody(now.plus(Duration.ofDays(1)), null)), 400, "INVALID_INPUT");
        problem(send("\"custody\":{\"since\":\"0001-01-01T00:00:00Z\"}"), 400, "INVALID_INPUT");
        problem(send(custody(now, Instant.parse("9999-12-31T00:00:00Z"))), 400, "INVALID_INPUT");
        problem(send(custody(now, now.minus(Duration.ofHours(1)))), 409, "CUSTODY_ENDS_AFTER_IT_BEGINS");
        send(custody(Instant.parse("1999-12-31T00:00:00Z"), null)).then().statusCode(201);
    }

    private static io.restassured.response.Response send(String custody) {
        return PELLE.post("/v1/referrals", "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"ACUTE\"," + custody + "}");
    }

    private static String refer(String custody) {
        return "/v1/referrals/" + Journey.created(send(custody));
    }

    private static String custody(Instant since, @org.jspecify.annotations.Nullable Instant until) {
        return "\"custody\":{\"since\":\"" + since + "\"" + (until == null ? "" : ",\"until\":\"" + until + "\"") + "}";
    }

    private static void offer(String path) {
        CLARA.put(path + "/triage", path, "{\"indication\":true}").then().statusCode(200);
        CLARA.put(path + "/interview-offer", path, null).then().statusCode(200);
    }

    private static void answer(String path, String answer) {
        CLARA.put(path + "/interview-answer", path, "{\"answer\":\"" + answer + "\"}")
                .then()
                .statusCode(200);
    }

    private static long scheduled(String path) {
        return Owner.number("select count(*) from deadline where state = 'SCHEDULED' and type like 'CUSTODY_END%'"
                + " and subject = '" + id(path) + "'");
    }

    private static long events(String path, String name) {
        return Owner.number("select count(*) from outbox where subject = '" + id(path)
                + "' and type = 'org.hjemvej.case." + name + ".v1'");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Instant now() {
        return Instant.parse(Json.text(CLARA.get("/dev/clock"), "/now")).truncatedTo(ChronoUnit.SECONDS);
    }
}
