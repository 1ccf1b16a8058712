package org.hjemvej.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.measures.Measure;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaymentJourneyApiTest {

    @Inject
    @All
    List<Measure> measures;

    private static final Api FREJA = Api.as("freja");
    private static final Api FRODE = Api.as("frode");

    @BeforeEach
    void everythingStands() {
        StandingStub.answers(true, true, 200);
    }

    @Test
    void a_release_that_waits_for_an_answer_holds_nobody_up_and_is_not_given_for_another_payee() throws Exception {
        String path = Way.arrived();
        String instalment = Way.first(path, "DUE");
        Way.payee(path, "PERSON", null).then().statusCode(200);
        System.setProperty("stub.asked", "false");
        System.setProperty("stub.millis", "1500");

        try (ExecutorService freja = Executors.newSingleThreadExecutor()) {
            Future<Response> release = freja.submit(() -> FREJA.post(instalment + "/releases", null));
            await().atMost(Duration.ofSeconds(20)).until(() -> Boolean.getBoolean("stub.asked"));

            Way.payee(path, "PARTNER", "\"0\"").then().statusCode(200);
            assertThat(release.isDone())
                    .as("the payee was changed while the release waited")
                    .isFalse();
            problem(release.get(), 409, "CONCURRENT_CHANGE");
        }

        assertThat(FREJA.get(instalment).jsonPath().getInt("releases")).isZero();
        FREJA.post(instalment + "/releases", null).then().statusCode(201);
        problem(Way.payee(path, "PERSON", "\"1\""), 409, "PAYEE_IN_USE");
    }

    @Test
    void two_persons_release_and_the_partner_attests() {
        String path = Way.arrived();
        String instalment = Way.first(path, "DUE");
        problem(FREJA.post(instalment + "/releases", null), 409, "PAYEE_MISSING");
        Way.payee(path, "PERSON", null).then().statusCode(200);

        String unreleased = FREJA.get(instalment).header("ETag");
        Response first = FREJA.post(instalment + "/releases", null);
        first.then().statusCode(201);
        assertThat(FREJA.get(instalment).header("ETag"))
                .as("what is told of it has changed")
                .isNotEqualTo(unreleased)
                .isEqualTo(first.header("ETag"));
        problem(FREJA.post(instalment + "/releases", null), 409, "RELEASE_BY_SAME_PERSON");
        problem(Way.payee(path, "PARTNER", null), 428, "IF_MATCH_REQUIRED");
        problem(Way.payee(path, "PARTNER", "\"0\""), 409, "PAYEE_IN_USE");
        FRODE.post(instalment + "/releases", null).then().statusCode(201);
        problem(FRODE.post(instalment + "/releases", null), 409, "INSTALMENT_STATE");

        String payout = "/v1/payouts/" + Json.text(FREJA.get(instalment), "/payoutIds/0");
        Way.instructionReceived(path, payout);
        Way.instructionReceived(path, payout);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(Json.text(FREJA.get(instalment), "/status")).isEqualTo("SENT"));
        aPayoutWithoutReceiptIsStuck(payout.substring(payout.lastIndexOf('/') + 1));
        assertThat(Json.text(Way.AMARA.get(payout), "/payee/name")).isEqualTo("Invented Person");
        assertThat(FREJA.get(payout).asString()).doesNotContain("Invented Person");
        StandingStub.answers(true, false, 200);
        problem(Way.AMARA.get(payout), 404, "NOT_FOUND");
        StandingStub.knowsNothing();
        problem(Way.AMARA.get(payout), 404, "NOT_FOUND");
        StandingStub.answers(true, true, 200);
        receipt(payout).then().statusCode(200);

        assertThat(Json.text(FREJA.get(instalment), "/status")).isEqualTo("CONFIRMED");
        assertThat(Json.text(Way.DINA.get(path + "/balance"), "/confirmed/amount"))
                .isEqualTo("2000.00");
        problem(
                Way.DINA.put(path + "/completion", path, "{\"finalReportAcceptedOn\":\"" + Way.today() + "\"}"),
                409,
                "NOT_FINISHED");
    }

    @Test
    void a_receipt_is_attested_before_the_message_that_the_partner_has_the_instruction_arrives() {
        String path = Way.arrived();
        String handle = Way.caseOf(path);
        Way.payee(path, "PERSON", null).then().statusCode(200);
        String instalment = Way.first(path, "DUE");
        FREJA.post(instalment + "/releases", null).then().statusCode(201);
        FRODE.post(instalment + "/releases", null).then().statusCode(201);
        String payout = "/v1/payouts/" + Json.text(FREJA.get(instalment), "/payoutIds/0");

        receipt(payout).then().statusCode(200);

        String late = Way.instructionReceived(path, payout);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Owner.number("select count(*) from inbox where event_id = '" + late + "'") == 1);
        assertThat(Json.text(FREJA.get(instalment), "/status")).isEqualTo("CONFIRMED");
        assertThat(Way.told(handle, "instalment-sent", "reintegration.events")).isEqualTo(1);
        assertThat(Way.told(handle, "instalment-confirmed", "reintegration.events"))
                .isEqualTo(1);
        assertThat(Way.told(Way.ref(path), "payout-confirmed", "reintegration.payments"))
                .as("finance hears of it, under the programme handle")
                .isEqualTo(1);
        problem(receipt(payout), 409, "PAYOUT_STATE");
    }

    private void aPayoutWithoutReceiptIsStuck(String id) {
        double before = stuck();
        Owner.run("update payout set sent_at = sent_at - interval '8 days' where id = '" + id + "'");
        assertThat(stuck()).isEqualTo(before + 1);
        Owner.run("update payout set sent_at = sent_at + interval '8 days' where id = '" + id + "'");
        assertThat(stuck()).isEqualTo(before);
    }

    private double stuck() {
        Measure measure = measures.stream()
                .filter(each -> each.name().equals("hjemvej.payouts.stuck"))
                .findFirst()
                .orElseThrow();
        return QuarkusTransaction.requiringNew().call(measure::read);
    }

    @Test
    void nothing_is_paid_before_the_arrival_is_confirmed() {
        String path = Way.departed();
        String instalment = "/v1/instalments/" + Json.text(Way.DINA.get(path + "/instalments"), "/items/0/id");
        Way.payee(path, "PERSON", null).then().statusCode(200);

        problem(FREJA.post(instalment + "/releases", null), 409, "ENTRY_NOT_CONFIRMED");
    }

    @Test
    void no_money_moves_when_agreement_or_consent_do_not_stand_or_nobody_answers() {
        String path = Way.arrived();
        String instalment = Way.first(path, "DUE");
        Way.payee(path, "PERSON", null).then().statusCode(200);

        StandingStub.answers(false, true, 200);
        problem(FREJA.post(instalment + "/releases", null), 409, "AGREEMENT_NOT_GOOD");
        StandingStub.answers(true, false, 200);
        problem(FREJA.post(instalment + "/releases", null), 409, "CONSENT_TAKEN_BACK");
        StandingStub.answers(true, true, 500);
        problem(FREJA.post(instalment + "/releases", null), 503, "STANDING_UNKNOWN");
        StandingStub.answers(true, true, 404);
        problem(FREJA.post(instalment + "/releases", null), 503, "STANDING_UNKNOWN");
        StandingStub.knowsNothing();
        problem(FREJA.post(instalment + "/releases", null), 409, "AGREEMENT_NOT_GOOD");

        assertThat(FREJA.get(instalment).jsonPath().getInt("releases")).isZero();
    }

    @Test
    void cash_never_goes_to_a_child_itself() {
        String handle = Ids.handle("K");
        Way.caseEvent(handle, "case-opened", "{\"caseKind\":\"UAM_TRACK\",\"minorFlag\":true}");
        Way.consents(handle);
        String path = Way.applied(handle);

        problem(Way.payee(path, "PERSON", null), 409, "PAYEE_OF_A_CHILD");
        Way.payee(path, "GUARDIAN", null).then().statusCode(200);
    }

    @Test
    void an_instalment_is_released_on_its_day_without_waiting_for_the_deadline_to_fire() {
        String path = Way.arrived();
        Way.payee(path, "PERSON", null).then().statusCode(200);
        String first = "/v1/instalments/" + Json.text(Way.DINA.get(path + "/instalments"), "/items/0/id");

        FREJA.post(first + "/releases", null).then().statusCode(201);
    }

    @Test
    void an_instalment_that_is_not_due_is_not_released() {
        String path = Way.arrived();
        Way.payee(path, "PERSON", null).then().statusCode(200);
        String later = "/v1/instalments/" + Json.text(Way.DINA.get(path + "/instalments"), "/items/4/id");

        problem(FREJA.post(later + "/releases", null), 409, "INSTALMENT_NOT_DUE");
    }

    @Test
    void what_is_due_to_who_is_missing_is_held_and_due_again_when_she_is_back() {
        String path = Way.arrived();
        String instalment = Way.first(path, "DUE");
        Way.payee(path, "PERSON", null).then().statusCode(200);
        String handle = Way.caseOf(path);
        String absence = "{\"absenceId\":\"" + Ids.handle("W") + "\",\"since\":\"" + Way.today() + "\"}";

        Way.caseEvent(handle, "contact-lost", absence);

        awaitInstalment(instalment, "ON_HOLD");
        assertThat(Json.text(FREJA.get(instalment), "/holdReason")).isEqualTo("CONTACT_LOST");
        problem(FREJA.post(instalment + "/releases", null), 409, "INSTALMENT_STATE");
        assertThat(Json.text(Way.DINA.get(path + "/instalments"), "/items/1/status"))
                .isEqualTo("SCHEDULED");
        assertThat(Way.told(handle, "instalment-on-hold", "reintegration.events"))
                .isEqualTo(1);

        Way.caseEvent(handle, "contact-regained", absence);

        awaitInstalment(instalment, "DUE");
        assertThat(Way.told(handle, "instalment-due", "reintegration.events")).isEqualTo(2);
        FREJA.post(instalment + "/releases", null).then().statusCode(201);
    }

    private static void awaitInstalment(String instalment, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(Json.text(FREJA.get(instalment), "/status")).isEqualTo(status));
    }

    private static Response receipt(String payout) {
        return Way.AMARA.put(
                payout + "/receipt", payout, "{\"receivedOn\":\"" + Way.today() + "\",\"attestation\":\"SIGNATURE\"}");
    }
}
