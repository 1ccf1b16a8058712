package org.hjemvej.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HoldApiTest {

    private static final Api FREJA = Api.as("freja");
    private static final Api FRODE = Api.as("frode");

    @BeforeEach
    void everythingStands() {
        StandingStub.answers(true, true, 200);
    }

    @Test
    void nobody_applies_on_a_revoked_decision_until_a_later_round_is_positive() {
        String handle = Way.assessedCase();
        Way.revoke(handle);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> problem(Way.apply(handle), 409, "NOT_ELIGIBLE"));
        TestTopics.send(
                "case.events",
                "org.hjemvej.case.victim-assessed.v1",
                handle,
                assessed(),
                Ids.random().toString(),
                2);
        Way.caseEvent(handle, "case-opened", "{\"caseKind\":\"VICTIM_TRACK\",\"minorFlag\":false}");
        problem(Way.apply(handle), 409, "NOT_ELIGIBLE");

        Way.caseEvent(handle, "victim-assessed", assessed());

        Way.applied(handle);
    }

    @Test
    void what_is_under_way_is_put_on_hold_and_goes_on_where_it_was() {
        String path = Way.assigned();
        String handle = Way.caseOf(path);
        String programme = Way.programme();

        Way.revoke(handle);
        Way.awaitHold(path, "ENTRY_CONDITION_MISSING");

        assertThat(Json.text(Way.CLARA.get(path), "/status")).isEqualTo("PARTNER_ASSIGNED");
        assertThat(Json.text(Way.CLARA.get(path), "/onHold/since"))
                .isEqualTo(Way.today().toString());
        assertThat(Way.CLARA.get(path).jsonPath().getList("_actions.find { it.operation == 'draftPlan' }.missing"))
                .containsExactly("HOLD_LIFTED");
        problem(Way.draft(path, programme, "20000.00"), 409, "RETURN_ON_HOLD");
        assertThat(Way.told(handle, "programme-paused", "reintegration.events")).isEqualTo(1);
        assertThat(Way.told(Way.ref(path), "programme-paused", "reintegration.for-partners"))
                .isZero();

        Way.caseEvent(handle, "victim-assessed", assessed());
        Way.awaitHold(path, null);

        assertThat(Way.told(handle, "programme-resumed", "reintegration.events"))
                .isEqualTo(1);
        Way.draft(path, programme, "20000.00").then().statusCode(201);
    }

    @Test
    void what_is_due_is_not_paid_and_what_is_paid_stays_paid() {
        String path = Way.arrived();
        Way.payee(path, "PERSON", null).then().statusCode(200);
        String handle = Way.caseOf(path);
        String first = Way.first(path, "DUE");

        Way.revoke(handle);
        Way.first(path, "ON_HOLD");

        var held = Way.DINA.get(path + "/instalments").jsonPath();
        assertThat(held.getString("items[0].holdReason")).isEqualTo("ENTRY_CONDITION_MISSING");
        assertThat(held.getList("items[1..4].status")).containsOnly("SCHEDULED");
        problem(FREJA.post(first + "/releases", null), 409, "RETURN_ON_HOLD");
        assertThat(Way.told(handle, "instalment-on-hold", "reintegration.events"))
                .isEqualTo(1);

        Way.caseEvent(handle, "victim-assessed", assessed());
        Way.first(path, "DUE");

        FREJA.post(first + "/releases", null).then().statusCode(201);
    }

    @Test
    void cash_waits_for_other_hands_when_who_was_to_be_paid_is_found_to_be_a_child() {
        String path = Way.arrived();
        Way.payee(path, "PERSON", null).then().statusCode(200);
        String handle = Way.caseOf(path);
        String first = Way.first(path, "DUE");
        FREJA.post(first + "/releases", null).then().statusCode(201);

        Way.ageRevised(handle, true);
        Way.first(path, "ON_HOLD");

        assertThat(Json.text(FREJA.get(first), "/holdReason")).isEqualTo("PAYEE_DOES_NOT_SUIT");
        assertThat(Way.told(handle, "instalment-on-hold", "reintegration.events"))
                .isEqualTo(1);
        problem(FRODE.post(first + "/releases", null), 409, "PAYEE_OF_A_CHILD");
        problem(Way.payee(path, "PERSON", "\"0\""), 409, "PAYEE_OF_A_CHILD");
        Way.payee(path, "GUARDIAN", "\"0\"").then().statusCode(200);

        assertThat(Json.text(FREJA.get(first), "/status")).isEqualTo("DUE");
        assertThat(FREJA.get(first).jsonPath().getInt("releases"))
                .as("the first release was given for other hands")
                .isZero();
        FREJA.post(first + "/releases", null).then().statusCode(201);
        problem(FREJA.post(first + "/releases", null), 409, "RELEASE_BY_SAME_PERSON");
        problem(Way.payee(path, "PARTNER", "\"1\""), 409, "PAYEE_IN_USE");
        FRODE.post(first + "/releases", null).then().statusCode(201);
        Way.first(path, "RELEASED");
    }

    @Test
    void a_guardian_is_paid_no_more_when_the_child_has_turned_adult_and_nothing_is_lost() {
        String path = Way.arrived();
        String handle = Way.caseOf(path);
        Way.ageRevised(handle, true);
        awaitTreatedAsChild(path);
        Way.payee(path, "GUARDIAN", null).then().statusCode(200);
        String first = Way.first(path, "DUE");
        FREJA.post(first + "/releases", null).then().statusCode(201);

        Way.turnedAdult(handle);
        Way.first(path, "ON_HOLD");

        assertThat(Json.text(FREJA.get(first), "/holdReason")).isEqualTo("GUARDIAN_OF_AN_ADULT");
        assertThat(Way.told(handle, "instalment-on-hold", "reintegration.events"))
                .isEqualTo(1);
        problem(FRODE.post(first + "/releases", null), 409, "PAYEE_OF_AN_ADULT");
        problem(Way.payee(path, "GUARDIAN", "\"0\""), 409, "PAYEE_OF_AN_ADULT");
        Way.payee(path, "PERSON", "\"0\"").then().statusCode(200);

        assertThat(Json.text(FREJA.get(first), "/status")).isEqualTo("DUE");
        assertThat(Json.text(FREJA.get(first), "/amount/amount")).isEqualTo("2000.00");
        assertThat(FREJA.get(first).jsonPath().getInt("releases"))
                .as("the first release was given for the guardian's hands")
                .isZero();
        FREJA.post(first + "/releases", null).then().statusCode(201);
        FRODE.post(first + "/releases", null).then().statusCode(201);
        Way.first(path, "RELEASED");
    }

    @Test
    void cash_goes_on_when_the_doubt_about_an_age_is_over_also_to_who_was_recorded_long_ago() {
        String path = Way.arrived();
        Way.payee(path, "PERSON", null).then().statusCode(200);
        String handle = Way.caseOf(path);
        Way.first(path, "DUE");
        Owner.run("update payee set kind = null where programme_ref = '" + Way.ref(path) + "'");

        Way.ageRevised(handle, true);
        Way.first(path, "ON_HOLD");
        assertThat(Owner.number("select count(*) from payee where programme_ref = '" + Way.ref(path)
                        + "' and kind = 'PERSON' and version = 0"))
                .as("the seal is opened for it once, and nobody has changed the payee")
                .isEqualTo(1);
        Way.ageRevised(handle, false);

        FREJA.post(Way.first(path, "DUE") + "/releases", null).then().statusCode(201);
    }

    @Test
    void what_is_released_goes_to_whom_it_was_released_for_and_hinders_no_other_payee() {
        String path = Way.arrived();
        Way.payee(path, "PERSON", null).then().statusCode(200);
        String first = Way.first(path, "DUE");
        FREJA.post(first + "/releases", null).then().statusCode(201);
        FRODE.post(first + "/releases", null).then().statusCode(201);
        String payout = "/v1/payouts/" + Json.text(FREJA.get(first), "/payoutIds/0");
        Way.ageRevised(Way.caseOf(path), true);
        awaitTreatedAsChild(path);

        Way.payee(path, "GUARDIAN", "\"0\"").then().statusCode(200);

        assertThat(Json.text(FREJA.get(first), "/status")).isEqualTo("RELEASED");
        assertThat(Json.text(Way.AMARA.get(payout), "/payee/kind")).isEqualTo("PERSON");
    }

    @Test
    void a_hold_that_a_doubt_about_an_age_has_lifted_comes_back_with_its_end() {
        String handle = Ids.handle("K");
        Way.caseEvent(handle, "case-opened", "{\"caseKind\":\"BOTH\",\"minorFlag\":false}");
        Way.caseEvent(handle, "victim-assessed", assessed());
        Way.consents(handle);
        String path = Way.applied(handle);
        Way.revoke(handle);
        Way.awaitHold(path, "ENTRY_CONDITION_MISSING");
        Way.ageRevised(handle, true);
        Way.awaitHold(path, null);
        Way.cooperates(path);

        Way.ageRevised(handle, false);

        Way.awaitHold(path, "ENTRY_CONDITION_MISSING");
        assertThat(Json.text(Way.CLARA.get(path), "/status"))
                .as("no place is looked for on the way from one gate to none")
                .isEqualTo("ELIGIBILITY_CHECK");
    }

    @Test
    void who_is_found_to_be_a_child_by_an_assessment_is_asked_for_the_gates_of_a_child() {
        String path = Way.applied(Way.assessedCase());
        String handle = Way.caseOf(path);

        Way.caseEvent(handle, "victim-assessed", assessed().replace("\"minorFlag\":false", "\"minorFlag\":true"));
        awaitGates(path, true);
        Way.caseEvent(handle, "case-opened", "{\"caseKind\":\"VICTIM_TRACK\",\"minorFlag\":false}");

        awaitGates(path, false);
    }

    private static void awaitTreatedAsChild(String path) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Owner.number("select count(*) from prepared_return where ref = '"
                                + Way.ref(path) + "' and gates_needed"))
                        .isEqualTo(1));
    }

    private static void awaitGates(String path, boolean needed) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Way.CLARA
                                .get(path)
                                .jsonPath()
                                .getList("_actions.find { it.operation == 'becomeEligible' }.missing")
                                .contains("BEST_INTERESTS_DECISION"))
                        .isEqualTo(needed));
    }

    @Test
    void who_was_missing_is_found_by_her_arrival() {
        String path = Way.departed();
        String handle = Way.caseOf(path);
        Way.caseEvent(
                handle,
                "contact-lost",
                "{\"absenceId\":\"" + Ids.handle("W") + "\",\"since\":\"" + Way.today() + "\"}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(Owner.number("select count(*) from eligibility_file where case_handle = '"
                                        + handle + "' and contact_lost"))
                                .isEqualTo(1));

        Way.AMARA
                .put(path + "/arrival", path, "{\"arrivedOn\":\"" + Way.today() + "\"}")
                .then()
                .statusCode(200);

        Way.first(path, "DUE");
        assertThat(Way.told(handle, "instalment-on-hold", "reintegration.events"))
                .isZero();
    }

    private static String assessed() {
        return "{\"assessmentId\":\"" + Ids.handle("A")
                + "\",\"round\":2,\"authority\":\"UDL\",\"decidedOn\":\"2026-11-25\",\"minorFlag\":false,\"stayBasisClass\":\"NOT_LAWFUL\"}";
    }
}
