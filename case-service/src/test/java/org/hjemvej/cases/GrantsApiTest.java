package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hjemvej.cases.Journey.CLARA;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrantsApiTest {

    private static final Api LARS = Api.as("lars");
    private static final String RECEIVED = "/v1/received-grants/";

    @Test
    void counsel_reads_what_was_granted_and_nothing_else_and_each_look_is_audited() {
        String path = assessedAndAgreed();
        String grant = granted(path, "ASSESSMENT_DECISION", "CRIMINAL_CASE");

        Response read = LARS.get(RECEIVED + grant);

        read.then()
                .statusCode(200)
                .body("decisions.outcome", equalTo(List.of("POSITIVE")))
                .body("decisions[0].authority", equalTo("UDL"))
                .body("grant.fields", equalTo(List.of("ASSESSMENT_DECISION", "CRIMINAL_CASE")));
        assertThat(read.jsonPath().<String, Object>getMap("$").keySet()).isEqualTo(Set.of("grant", "decisions"));
        assertThat(read.asString()).doesNotContain(handle(path), "The account is coherent.");
        assertThat(looks(path, grant)).isEqualTo(1);
        LARS.get("/v1/received-grants?limit=100").then().statusCode(200).body("items.id", hasItem(grant));
        CLARA.get(path + "/grants").then().body("items.id", equalTo(List.of(grant)));
        for (String part : List.of("", "/consents", "/timeline", "/grants", "/person", "/entitlements")) {
            problem(LARS.get(path + part), 403, "FORBIDDEN");
        }
        problem(CLARA.get(RECEIVED + grant), 403, "FORBIDDEN");
        CLARA.get(path + "/timeline?limit=100").then().body("items.kind", hasItem("GRANT"));
    }

    @Test
    void who_is_named_to_know_where_she_lives_is_in_the_same_list_as_long_as_that_can_be_read() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String placement = "/v1/placements/" + Journey.created(Lodging.ask(CLARA, Lodging.forCase(handle(path))));
        Journey.created(CLARA.post(
                placement + "/address-readers",
                "{\"reader\":\"cecilie\",\"organisation\":\"CMM\",\"purpose\":\"ESCORT\",\"lastDay\":\""
                        + Journey.today() + "\"}"));

        Response listed = CLARA.get(path + "/grants");

        listed.then()
                .statusCode(200)
                .body("addressReaders.reader", equalTo(List.of("cecilie")))
                .body("addressReaders[0].placementId", equalTo(handle(placement)));
        assertThat(listed.asString()).doesNotContain(Lodging.code(Lodging.houseOf(placement)));
        CLARA.put(placement + "/end", placement, null).then().statusCode(200);
        CLARA.get(path + "/grants").then().body("addressReaders", equalTo(List.of()));
    }

    @Test
    void every_field_that_can_be_granted_is_read_when_it_is() {
        String path = assessedAndAgreed();
        CLARA.put(path + "/criminal-case", path, "{\"since\":\"" + Journey.today() + "\"}")
                .then()
                .statusCode(200);
        Journey.created(CLARA.post(
                path + "/court-findings",
                "{\"finding\":\"TRAFFICKED\",\"foundOn\":\"" + Journey.today() + "\",\"reference\":\"SS 1\"}"));
        String grant = granted(
                path,
                "ASSESSMENT_DECISION",
                "DECISION_REASONS",
                "STAY_BASIS",
                "CRIMINAL_CASE",
                "COURT_FINDINGS",
                "REFLECTION_PERIOD");

        Response read = LARS.get(RECEIVED + grant);

        read.then()
                .body("decisions[0].reasons", equalTo("The account is coherent."))
                .body("stayBasis", equalTo("NO_LAWFUL_STAY"))
                .body("criminalCaseSince", equalTo(Journey.today().toString()))
                .body("courtFindings.finding", equalTo(List.of("TRAFFICKED")))
                .body("reflectionPeriods.status", equalTo(List.of("OFFERED")));
        assertThat(read.asString()).doesNotContain("SS 1");
    }

    @Test
    void a_decision_that_one_person_has_proposed_is_not_read() {
        String assessment = Journey.pending();
        String path = Journey.caseOf(assessment);
        Journey.consent(path, "SHARE_LAWYER");
        String grant = granted(path, "ASSESSMENT_DECISION");
        Journey.ULRIK
                .put(assessment + "/decision", assessment, Journey.decision("NEGATIVE"))
                .then()
                .statusCode(200);

        LARS.get(RECEIVED + grant).then().statusCode(200).body("decisions", equalTo(List.of()));
    }

    @Test
    void of_a_revoked_decision_counsel_reads_since_when_and_of_a_period_when_it_ended_early() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period);
        String today = Journey.today().toString();
        Journey.consent(path, "SHARE_LAWYER");
        String grant = granted(path, "ASSESSMENT_DECISION", "DECISION_REASONS", "REFLECTION_PERIOD");
        assertThat(Json.text(LARS.get(RECEIVED + grant), "/decisions/0/revokedOn"))
                .isNull();
        Journey.revoke(path);
        Journey.ULRIK
                .put(
                        period + "/early-end",
                        period,
                        "{\"reason\":\"STATUS_REVOKED\",\"endedOn\":\"" + today
                                + "\",\"reasons\":\"An invented reason.\"}")
                .then()
                .statusCode(200);

        Response read = LARS.get(RECEIVED + grant);

        read.then()
                .statusCode(200)
                .body("decisions.outcome", equalTo(List.of("POSITIVE")))
                .body("decisions[0].revokedOn", equalTo(today))
                .body("decisions[0].reasons", equalTo("The account is coherent."))
                .body("reflectionPeriods[0].status", equalTo("ENDED_EARLY"))
                .body("reflectionPeriods[0].endedOn", equalTo(today))
                .body(
                        "reflectionPeriods[0].endDate",
                        equalTo(Journey.today().plusDays(30).toString()));
        assertThat(read.asString())
                .as("why is not granted, neither in words nor in a code")
                .doesNotContain("STATUS_REVOKED", "CLAIMED_IMPROPERLY", "another person", "An invented reason.");
    }

    @Test
    void a_revocation_that_one_person_has_proposed_is_not_read() {
        String path = assessedAndAgreed();
        String decisions = granted(path, "ASSESSMENT_DECISION");
        String assessment = path + "/assessments/" + Json.text(CLARA.get(path + "/assessments"), "/items/0/id");
        Journey.ULRIK
                .put(assessment + "/revocation", assessment, Journey.revocation())
                .then()
                .statusCode(200);

        assertThat(Json.text(LARS.get(RECEIVED + decisions), "/decisions/0/revokedOn"))
                .isNull();
    }

    @Test
    void taking_the_consent_back_ends_the_grant_at_once_and_for_good() {
        String path = assessedAndAgreed();
        String grant = granted(path, "STAY_BASIS");
        String consent =
                CLARA.get(path + "/consents").jsonPath().getString("items.find { it.scope == 'SHARE_LAWYER' }.id");

        CLARA.putIfMatch(path + "/consents/" + consent + "/withdrawal", "\"0\"", null)
                .then()
                .statusCode(200);

        problem(LARS.get(RECEIVED + grant), 404, "NOT_FOUND");
        LARS.get("/v1/received-grants?limit=100").then().body("items.id", not(hasItem(grant)));
        CLARA.get(path + "/grants").then().body("items", equalTo(List.of()));
        problem(CLARA.post(path + "/grants", body("LAWFIRM", 10, "STAY_BASIS")), 409, "CONSENT_MISSING");
        Journey.consent(path, "SHARE_LAWYER");
        problem(LARS.get(RECEIVED + grant), 404, "NOT_FOUND");
        assertThat(Journey.published(path, "grant-ended")).isEqualTo(1);
    }

    @Test
    void taking_the_consent_back_ends_what_was_granted_in_a_case_that_is_merged_into_this_one() {
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.consent(survivor, "SHARE_LAWYER");
        Journey.consent(duplicate, "SHARE_LAWYER");
        List<String> grants = List.of(granted(survivor, "STAY_BASIS"), granted(duplicate, "STAY_BASIS"));
        Journey.created(Journey.METTE.post(
                survivor + "/merges", "{\"duplicate\":\"" + handle(duplicate) + "\",\"reason\":\"RECORDED_TWICE\"}"));
        String consent = Json.text(CLARA.get(survivor + "/consents"), "/items/0/id");

        CLARA.putIfMatch(survivor + "/consents/" + consent + "/withdrawal", "\"0\"", null)
                .then()
                .statusCode(200);

        for (String grant : grants) {
            problem(LARS.get(RECEIVED + grant), 404, "NOT_FOUND");
            assertThat(Owner.number(
                            "select count(*) from audit where action = 'grant.end' and object_id = '" + grant + "'"))
                    .isEqualTo(1);
        }
        assertThat(Journey.published(survivor, "grant-ended")).isEqualTo(1);
        assertThat(Journey.published(duplicate, "grant-ended")).isEqualTo(1);
    }

    @Test
    void a_grant_ends_with_its_last_day_and_is_told_once() {
        String path = assessedAndAgreed();
        String grant = granted(path, "STAY_BASIS");

        Owner.run("update access_grant set expires_on = current_date - 3 where id = '" + grant + "'");

        problem(LARS.get(RECEIVED + grant), 404, "NOT_FOUND");
        CLARA.get(path + "/grants").then().body("items", equalTo(List.of()));
        LARS.get("/v1/received-grants?limit=100").then().body("items.id", not(hasItem(grant)));
        assertThat(Journey.published(path, "grant-ended")).isZero();
        Owner.run("update deadline set due_at = now() - interval '1 hour' where reference = '" + grant + "'");
        await().until(() -> Journey.published(path, "grant-ended") == 1);
        problem(CLARA.putIfMatch(path + "/grants/" + grant + "/end", "\"1\"", null), 409, "GRANT_OVER");
    }

    @Test
    void cmm_ends_a_grant_early_and_may_give_another_one_then() {
        String path = assessedAndAgreed();
        String grant = granted(path, "STAY_BASIS");
        problem(CLARA.post(path + "/grants", body("LAWFIRM", 20, "STAY_BASIS")), 409, "GRANT_STANDS_ALREADY");

        problem(CLARA.putIfMatch(path + "/grants/" + grant + "/end", null, null), 428, "IF_MATCH_REQUIRED");
        problem(CLARA.putIfMatch(path + "/grants/" + grant + "/end", "\"7\"", null), 412, "STALE_VERSION");
        end(path, grant).then().statusCode(200).body("endReason", equalTo("ENDED_EARLY"));

        problem(LARS.get(RECEIVED + grant), 404, "NOT_FOUND");
        problem(end(path, grant), 412, "STALE_VERSION");
        assertThat(Owner.number(
                        "select count(*) from deadline where state = 'SCHEDULED' and reference = '" + grant + "'"))
                .isZero();
        LARS.get(RECEIVED + granted(path, "STAY_BASIS")).then().statusCode(200);
    }

    @Test
    void a_grant_needs_a_consent_an_end_and_the_receiver_it_names() {
        String path = Journey.assessedCase();
        problem(CLARA.post(path + "/grants", body("LAWFIRM", 10, "STAY_BASIS")), 409, "CONSENT_MISSING");
        Journey.consent(path, "SHARE_LAWYER");

        problem(CLARA.post(path + "/grants", body("LAWFIRM", -1, "STAY_BASIS")), 409, "GRANT_EXPIRY");
        problem(CLARA.post(path + "/grants", body("LAWFIRM", 181, "STAY_BASIS")), 409, "GRANT_EXPIRY");
        problem(
                CLARA.post(path + "/grants", body("LAWFIRM", 1, "DECISION_REASONS")),
                409,
                "GRANT_REASONS_WITHOUT_DECISION");
        problem(CLARA.post(path + "/grants", body("LAWFIRM", 1, "IDENTITY")), 400, "INVALID_INPUT");
        problem(CLARA.post(path + "/grants", body("LAWFIRM", 1)), 400, "INVALID_INPUT");
        String other = Journey.created(CLARA.post(path + "/grants", body("OTHERFIRM", 1, "STAY_BASIS")));
        problem(LARS.get(RECEIVED + other), 404, "NOT_FOUND");
        problem(LARS.get(RECEIVED + "V-" + "0".repeat(26)), 404, "NOT_FOUND");
    }

    private static String assessedAndAgreed() {
        String path = Journey.assessedCase();
        Journey.consent(path, "SHARE_LAWYER");
        return path;
    }

    private static String granted(String path, String... fields) {
        return Journey.created(CLARA.post(path + "/grants", body("LAWFIRM", 10, fields)));
    }

    private static String body(String receiver, int days, String... fields) {
        return "{\"purpose\":\"DEFENCE_COUNSEL\",\"receiver\":\"%s\",\"fields\":[%s],\"expiresOn\":\"%s\"}"
                .formatted(
                        receiver,
                        fields.length == 0 ? "" : "\"" + String.join("\",\"", fields) + "\"",
                        Journey.today().plusDays(days));
    }

    private static Response end(String path, String grant) {
        return CLARA.putIfMatch(path + "/grants/" + grant + "/end", "\"0\"", null);
    }

    private static String handle(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static long looks(String path, String grant) {
        return Owner.number("select count(*) from audit where action = 'grant.read' and chain = '" + handle(path)
                + "' and object_id = '" + grant + "'");
    }
}
