package org.hjemvej.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestTopics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HoldApiTest {

    private static final Api FREJA = Api.as("freja");

    @BeforeEach
    void everythingStands() {
        StandingStub.answers(true, true, 200);
    }

    @Test
    void nobody_applies_on_a_revoked_decision_until_a_later_round_is_positive() {
        String handle = Way.assessedCase();
        revoke(handle);
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
        String handle = caseOf(path);
        String programme = Way.programme();

        revoke(handle);
        awaitHold(path, "ENTRY_CONDITION_MISSING");

        assertThat(Way.CLARA.get(path).jsonPath().getString("status")).isEqualTo("PARTNER_ASSIGNED");
        assertThat(Way.CLARA.get(path).jsonPath().getString("onHold.since"))
                .isEqualTo(Way.today().toString());
        assertThat(Way.CLARA.get(path).jsonPath().getList("_actions.find { it.operation == 'draftPlan' }.missing"))
                .containsExactly("HOLD_LIFTED");
        problem(Way.draft(path, programme, "20000.00"), 409, "RETURN_ON_HOLD");
        assertThat(told(handle, "programme-paused", "reintegration.events")).isEqualTo(1);
        assertThat(told(Way.ref(path), "programme-paused", "reintegration.for-partners"))
                .isZero();

        Way.caseEvent(handle, "victim-assessed", assessed());
        awaitHold(path, null);

        assertThat(told(handle, "programme-resumed", "reintegration.events")).isEqualTo(1);
        Way.draft(path, programme, "20000.00").then().statusCode(201);
    }

    @Test
    void what_is_due_is_not_paid_and_what_is_paid_stays_paid() {
        String path = Way.departed();
        Way.AMARA
                .put(path + "/arrival", path, "{\"arrivedOn\":\"" + Way.today() + "\"}")
                .then()
                .statusCode(200);
        Way.DINA
                .request()
                .contentType("application/json")
                .body(
                        "{\"kind\":\"PERSON\",\"name\":\"Invented Person\",\"town\":\"Lagos\",\"country\":\"NG\",\"channel\":\"PARTNER_CASH\"}")
                .put(path + "/payee")
                .then()
                .statusCode(200);
        String handle = caseOf(path);
        awaitFirst(path, "DUE");
        String first = "/v1/instalments/"
                + Way.DINA.get(path + "/instalments").jsonPath().getString("items[0].id");

        revoke(handle);
        awaitFirst(path, "ON_HOLD");

        var held = Way.DINA.get(path + "/instalments").jsonPath();
        assertThat(held.getString("items[0].holdReason")).isEqualTo("ENTRY_CONDITION_MISSING");
        assertThat(held.getList("items[1..4].status")).containsOnly("SCHEDULED");
        problem(FREJA.post(first + "/releases", null), 409, "RETURN_ON_HOLD");
        assertThat(told(handle, "instalment-on-hold", "reintegration.events")).isEqualTo(1);

        Way.caseEvent(handle, "victim-assessed", assessed());
        awaitFirst(path, "DUE");

        FREJA.post(first + "/releases", null).then().statusCode(201);
    }

    private static void revoke(String handle) {
        Way.caseEvent(
                handle,
                "assessment-revoked",
                "{\"assessmentId\":\"" + Ids.handle("A")
                        + "\",\"round\":1,\"authority\":\"UDL\",\"decidedOn\":\"2026-11-24\"}");
    }

    private static String assessed() {
        return "{\"assessmentId\":\"" + Ids.handle("A")
                + "\",\"round\":2,\"authority\":\"UDL\",\"decidedOn\":\"2026-11-25\",\"minorFlag\":false,\"stayBasisClass\":\"NOT_LAWFUL\"}";
    }

    private static String caseOf(String path) {
        return Way.CLARA.get(path).jsonPath().getString("caseHandle");
    }

    private static long told(String subject, String event, String topic) {
        return Owner.number("select count(*) from outbox where subject = '" + subject + "' and topic = '" + topic
                + "' and type = 'org.hjemvej.reintegration." + event + ".v1'");
    }

    private static void awaitHold(String path, @Nullable String reason) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Way.CLARA.get(path).jsonPath().getString("onHold.reason"))
                        .isEqualTo(reason));
    }

    private static void awaitFirst(String path, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                Way.DINA.get(path + "/instalments").jsonPath().getString("items[0].status"))
                        .isEqualTo(status));
    }
}
