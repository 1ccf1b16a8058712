package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hjemvej.cases.Journey.CLARA;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProvidersApiTest {

    private static final Api PIA = Api.as("pia");
    private static final String RECEIVED = "/v1/received-referrals/";

    @Test
    void a_provider_takes_her_and_cmm_is_told_each_time() {
        String offer = offered("PRACTICE");
        String referral = sent(offer);
        String received = RECEIVED + referral;

        Response seen = PIA.get(received);
        seen.then().statusCode(200).body("category", equalTo("PSYCHOLOGICAL")).body("status", equalTo("SENT"));
        assertThat(seen.asString()).doesNotContain(offer.split("/")[3]);
        PIA.put(received + "/acceptance", received, null).then().statusCode(200).body("status", equalTo("ACCEPTED"));
        problem(withdraw(offer, referral, "\"1\""), 409, "PROVIDER_REFERRAL_STATE");
        PIA.put(received + "/completion", received, null).then().statusCode(200).body("status", equalTo("DONE"));

        CLARA.get(offer + "/provider-referrals")
                .then()
                .statusCode(200)
                .body("items.status", equalTo(List.of("DONE")))
                .body("items[0].answeredBy", notNullValue());
        for (String event : List.of("sent", "accepted", "done")) {
            assertThat(Journey.published(offer, "provider-referral-" + event))
                    .as(event)
                    .isEqualTo(1);
        }
        assertThat(Owner.number(
                        "select count(*) from deadline where state = 'SCHEDULED' and reference = '" + referral + "'"))
                .isZero();
    }

    @Test
    void a_provider_that_does_not_take_her_says_why_and_may_be_asked_again() {
        String offer = offered("PRACTICE");
        String received = RECEIVED + sent(offer);
        problem(refer(offer, 5), 409, "PROVIDER_ASKED_ALREADY");
        problem(PIA.put(received + "/rejection", received, "{}"), 400, "INVALID_INPUT");

        PIA.put(received + "/rejection", received, "{\"reason\":\"NO_CAPACITY\"}")
                .then()
                .statusCode(200)
                .body("rejectReason", equalTo("NO_CAPACITY"));

        assertThat(Journey.published(offer, "provider-referral-rejected")).isEqualTo(1);
        sent(offer);
        problem(PIA.put(received + "/acceptance", received, null), 409, "PROVIDER_REFERRAL_STATE");
    }

    @Test
    void of_an_acceptance_and_a_withdrawal_at_the_same_time_one_counts() throws Exception {
        String offer = offered("PRACTICE");
        String referral = sent(offer);
        List<Future<Response>> all = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(50)) {
            for (int i = 0; i < 50; i++) {
                boolean accepts = i % 2 == 0;
                all.add(callers.submit(() -> accepts
                        ? PIA.putIfMatch(RECEIVED + referral + "/acceptance", "\"0\"", null)
                        : withdraw(offer, referral, "\"0\"")));
            }
        }

        List<String> won = new ArrayList<>();
        for (Future<Response> each : all) {
            if (each.get().statusCode() == 200) {
                won.add(Json.text(each.get(), "/status"));
            } else {
                problem(each.get(), 412, "STALE_VERSION");
            }
        }
        assertThat(won).hasSize(1);
        PIA.get(RECEIVED + referral).then().body("status", equalTo(won.getFirst()));
        assertThat(Journey.published(offer, "provider-referral-accepted")
                        + Journey.published(offer, "provider-referral-withdrawn"))
                .isEqualTo(1);
    }

    @Test
    void a_referral_that_nobody_answers_expires_once_and_cmm_is_told() {
        String offer = offered("PRACTICE");
        String referral = sent(offer);

        Owner.run("update deadline set due_at = now() - interval '1 hour' where reference = '" + referral + "'");

        await().until(() -> Journey.published(offer, "provider-referral-expired") == 1);
        PIA.get(RECEIVED + referral).then().body("status", equalTo("EXPIRED"));
        problem(PIA.putIfMatch(RECEIVED + referral + "/acceptance", "\"1\"", null), 409, "PROVIDER_REFERRAL_STATE");
    }

    @Test
    void only_the_provider_that_is_asked_knows_of_a_referral() {
        String offer = offered("OTHER");
        String referral = sent(offer);

        problem(PIA.get(RECEIVED + referral), 404, "NOT_FOUND");
        problem(PIA.putIfMatch(RECEIVED + referral + "/acceptance", "\"0\"", null), 404, "NOT_FOUND");
        problem(PIA.get(offer + "/provider-referrals"), 403, "FORBIDDEN");
        problem(CLARA.get(RECEIVED + referral), 403, "FORBIDDEN");
        problem(withdraw(offered("OTHER"), referral, "\"0\""), 404, "NOT_FOUND");
        problem(withdraw(offer, referral, null), 428, "IF_MATCH_REQUIRED");
        withdraw(offer, referral, "\"0\"").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void a_provider_is_asked_for_a_living_offer_and_in_time() {
        String offer = offered("PRACTICE");
        problem(refer(offer, 0), 409, "PROVIDER_ANSWER_BY");
        problem(refer(offer, 31), 409, "PROVIDER_ANSWER_BY");
        String first = sent(offer);
        withdraw(offer, first, "\"0\"").then().statusCode(200);
        CLARA.put(offer + "/answer", offer, "{\"answer\":\"DECLINED\"}").then().statusCode(200);

        problem(refer(offer, 5), 409, "PROVIDER_OF_LIVING_OFFER");
    }

    @Test
    void a_referral_that_waits_is_withdrawn_when_the_person_declines_and_an_accepted_one_stays() {
        String offer = offered("PRACTICE");
        String referral = sent(offer);
        String other = offered("PRACTICE");
        String accepted = RECEIVED + sent(other);
        PIA.put(accepted + "/acceptance", accepted, null).then().statusCode(200);

        CLARA.put(offer + "/answer", offer, "{\"answer\":\"DECLINED\"}").then().statusCode(200);
        CLARA.put(other + "/answer", other, "{\"answer\":\"DECLINED\"}").then().statusCode(200);

        PIA.get(RECEIVED + referral).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        problem(PIA.putIfMatch(RECEIVED + referral + "/acceptance", "\"0\"", null), 412, "STALE_VERSION");
        PIA.get(accepted).then().statusCode(200).body("status", equalTo("ACCEPTED"));
        assertThat(Journey.published(offer, "provider-referral-withdrawn")).isEqualTo(1);
        assertThat(Owner.number("select count(*) from audit where action = 'provider-referral.withdraw'"
                        + " and object_id = '" + referral + "'"))
                .isEqualTo(1);
        assertThat(Owner.number(
                        "select count(*) from deadline where state = 'SCHEDULED' and reference = '" + referral + "'"))
                .isZero();
    }

    @Test
    void a_provider_lists_what_it_was_asked_page_by_page() {
        List<String> sent = List.of(sent(offered("PRACTICE")), sent(offered("PRACTICE")));

        List<String> listed = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = PIA.get("/v1/received-referrals?limit=2" + cursor).jsonPath();
            listed.addAll(page.<String>getList("items.id"));
            cursor = page.get("next") == null ? null : "&cursor=" + page.getString("next");
        }

        assertThat(listed).containsSubsequence(sent).doesNotHaveDuplicates();
    }

    private static String offered(String provider) {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT") + "/service-offers";
        return path + "/"
                + Journey.created(
                        CLARA.post(path, "{\"category\":\"PSYCHOLOGICAL\",\"provider\":\"" + provider + "\"}"));
    }

    private static Response refer(String offer, int days) {
        return CLARA.post(
                offer + "/provider-referrals",
                "{\"answerBy\":\"" + Journey.today().plusDays(days) + "\"}");
    }

    private static String sent(String offer) {
        return Journey.created(refer(offer, 5));
    }

    private static Response withdraw(String offer, String referral, @Nullable String etag) {
        return CLARA.putIfMatch(offer + "/provider-referrals/" + referral + "/withdrawal", etag, null);
    }
}
