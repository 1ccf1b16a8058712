package org.hjemvej.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestTopics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a return ends before its good end, and what its partner sees of it until then. */
@QuarkusTest
class EndingApiTest {

    private static final Api FREJA = Api.as("freja");
    private static final Api FRODE = Api.as("frode");
    private static final Api BILAL = Api.as("bilal");

    @BeforeEach
    void everythingStands() {
        StandingStub.answers(true, true, 200);
    }

    @Test
    void a_return_that_stays_on_hold_is_ended_by_a_named_person_with_reasons() {
        String path = Way.assigned();
        String handle = Way.caseOf(path);
        Way.draft(path, Way.programme(), "20000.00").then().statusCode(201);
        problem(end(Way.HANNE, path, "ENTRY_CONDITION_MISSING"), 409, "NOTHING_IS_MISSING");
        Way.revoke(handle);
        Way.awaitHold(path, "ENTRY_CONDITION_MISSING");
        problem(end(Way.DINA, path, "ENTRY_CONDITION_MISSING"), 403, "END_NOT_COMPETENT");
        problem(end(Way.HANNE, path, "PERSONS_WISH"), 403, "END_NOT_COMPETENT");
        problem(end(Way.AMARA, path, "PERSONS_WISH"), 403, "FORBIDDEN");

        end(Way.HANNE, path, "ENTRY_CONDITION_MISSING").then().statusCode(200);

        JsonPath ended = Way.CLARA.get(path).jsonPath();
        assertThat(ended.getString("status")).isEqualTo("CANCELLED");
        assertThat(ended.getString("endReason")).isEqualTo("ENTRY_CONDITION_MISSING");
        assertThat(ended.getString("onHold")).isNull();
        assertThat(ended.getList("_actions")).isEmpty();
        assertThat(ended.getString("endReasons")).isEqualTo("She wishes to stay with her sister.");
        assertThat(Json.text(Way.HANNE.get(path), "/endReason")).isNull();
        assertThat(Way.HANNE.get(path).asString()).doesNotContain("sister");
        assertThat(Owner.number("select count(*) from audit where action = 'return.end-reasons.read' and object_id = '"
                        + Way.ref(path) + "'"))
                .isEqualTo(1);
        assertThat(Way.told(handle, "programme-ended", "reintegration.events")).isEqualTo(1);
        assertThat(Way.told(Way.ref(path), "programme-ended", "reintegration.for-partners"))
                .isEqualTo(1);
        assertThat(
                        Owner.number(
                                "select count(*) from prepared_return where ref = '" + Way.ref(path)
                                        + "' and ended_by is not null and position(convert_to('sister', 'UTF8') in sealed_end_reasons) = 0"))
                .isEqualTo(1);
        problem(end(Way.HANNE, path, "APPLIED_IN_ERROR"), 409, "RETURN_STATE");
        String plan = path + "/plans/1";
        problem(Way.DINA.put(plan + "/sharing", plan, null), 409, "RETURN_STATE");
        problem(Way.payee(path, "PERSON", null), 409, "RETURN_STATE");
    }

    @Test
    void she_withdraws_when_she_likes_and_may_apply_again() {
        String handle = Way.assessedCase();
        String path = Way.applied(handle);
        assertThat(Way.CLARA.get(path).jsonPath().getList("_actions.operation")).contains("endReturn");

        end(Way.CLARA, path, "PERSONS_WISH").then().statusCode(200);

        assertThat(Json.text(Way.CLARA.get(path), "/status")).isEqualTo("WITHDRAWN_BY_PERSON");
        Way.apply(handle).then().statusCode(201);
    }

    @Test
    void who_withdraws_at_home_keeps_what_is_on_its_way_and_is_paid_no_more() {
        String path = Way.arrived();
        String handle = Way.caseOf(path);
        Way.payee(path, "PERSON", null).then().statusCode(200);
        String first = Way.first(path, "DUE");
        FREJA.post(first + "/releases", null).then().statusCode(201);
        FRODE.post(first + "/releases", null).then().statusCode(201);
        String payout = "/v1/payouts/" + Json.text(FREJA.get(first), "/payoutIds/0");
        assertThat(mayEnd(Way.CLARA, path)).isTrue();
        assertThat(mayEnd(Way.DINA, path)).isTrue();
        assertThat(mayEnd(Way.HANNE, path)).as("only her own wish ends it now").isFalse();

        end(Way.DINA, path, "PERSONS_WISH").then().statusCode(200);

        assertThat(Json.text(Way.CLARA.get(path), "/status")).isEqualTo("WITHDRAWN_AFTER_RETURN");
        JsonPath instalments = Way.DINA.get(path + "/instalments").jsonPath();
        assertThat(instalments.getString("items[0].status")).isEqualTo("RELEASED");
        assertThat(instalments.getList("items[1..4].status")).containsOnly("CANCELLED");
        assertThat(instalments.getList("items.releases")).containsExactly(2, 0, 0, 0, 0);
        assertThat(instalments.getList("items.payoutIds"))
                .containsExactly(
                        List.of(payout.substring(payout.lastIndexOf('/') + 1)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(Way.told(handle, "instalment-cancelled", "reintegration.events"))
                .isEqualTo(4);
        JsonPath balance = Way.DINA.get(path + "/balance").jsonPath();
        assertThat(balance.getString("cancelled.amount")).isEqualTo("8000.03");
        assertThat(balance.getString("outstanding.amount")).isEqualTo("0.00");
        assertThat(Owner.number("select count(*) from deadline where subject = '" + Way.ref(path)
                        + "' and state = 'SCHEDULED'"))
                .isZero();
        theReceiptOfWhatWasOnItsWayIsAttested(path, first, payout);
    }

    private static boolean mayEnd(Api who, String path) {
        return who.get(path).jsonPath().getList("_actions.operation").contains("endReturn");
    }

    private static void theReceiptOfWhatWasOnItsWayIsAttested(String path, String first, String payout) {
        problem(Way.AMARA.get(path), 404, "NOT_FOUND");
        Way.instructionReceived(path, payout);
        Way.first(path, "SENT");
        assertThat(Json.text(Way.AMARA.get(payout), "/payee/name")).isEqualTo("Invented Person");
        Way.AMARA
                .put(
                        payout + "/receipt",
                        payout,
                        "{\"receivedOn\":\"" + Way.today() + "\",\"attestation\":\"SIGNATURE\"}")
                .then()
                .statusCode(200);
        assertThat(Json.text(FREJA.get(first), "/status")).isEqualTo("CONFIRMED");
        problem(Way.AMARA.get(payout), 404, "NOT_FOUND");
    }

    @Test
    void a_partner_sees_a_return_while_it_has_a_place_with_it_and_the_programme_runs_one_by_one_and_in_its_list() {
        String path = Way.assigned();
        sees(Way.AMARA, path, true);
        place(path, "released", "AURORA");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(Way.AMARA.get(path).statusCode()).isEqualTo(404));
        sees(Way.AMARA, path, false);

        place(path, "reserved", "BOREALIS");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(BILAL.get(path).statusCode()).isEqualTo(200));

        sees(BILAL, path, true);
        sees(Way.AMARA, path, false);
        end(Way.CLARA, path, "PERSONS_WISH").then().statusCode(200);
        sees(BILAL, path, false);
        sees(Way.CLARA, path, true);
        sees(Way.DINA, path, true);
    }

    private static void sees(Api who, String path, boolean seen) {
        assertThat(who.get(path).statusCode()).isEqualTo(seen ? 200 : 404);
        assertThat(lists(who, Way.ref(path))).isEqualTo(seen);
    }

    private static boolean lists(Api who, String ref) {
        String cursor = "";
        do {
            JsonPath page = who.get("/v1/prepared-returns?limit=100" + cursor).jsonPath();
            if (page.getList("items.ref").contains(ref)) {
                return true;
            }
            @Nullable String next = page.getString("next");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return false;
    }

    private static void place(String path, String what, String organisation) {
        TestTopics.send(
                "partner.events",
                "org.hjemvej.partner.place-" + what + ".v1",
                Way.ref(path),
                "{\"agreementId\":\"" + Ids.handle("X") + "\",\"partnerOrganisation\":\"" + organisation
                        + "\",\"country\":\"NG\",\"remainingDays\":700,\"expiresOn\":\"2027-12-31\"}");
    }

    private static Response end(Api who, String path, String reason) {
        return who.putIfMatch(
                path + "/ending",
                Way.CLARA.get(path).header("ETag"),
                "{\"reason\":\"" + reason + "\",\"reasons\":\"She wishes to stay with her sister.\"}");
    }
}
