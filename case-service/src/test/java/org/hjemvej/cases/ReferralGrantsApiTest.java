package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hjemvej.cases.Journey.CLARA;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Owner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A health provider reads of a person as long as the referral to it lives. */
@QuarkusTest
class ReferralGrantsApiTest {

    private static final Api HELLE = Api.as("helle");
    private static final String RECEIVED = "/v1/received-grants/";
    private static final String REFERRALS = "/v1/received-referrals/";

    @Test
    void a_health_provider_reads_what_it_needs_to_treat_her_and_no_more_when_it_is_done() {
        String path = agreed();
        String referral = referred(offer(path));
        String grant = granted(path, referral);

        Response read = HELLE.get(RECEIVED + grant);

        read.then()
                .statusCode(200)
                .body("grant.referralId", equalTo(referral))
                .body("ageState", equalTo("ADULT"))
                .body("interpreterLanguage", equalTo("hau"))
                .body("healthNeeds.category", equalTo(List.of("HEALTH")))
                .body("healthNeeds.urgency", equalTo(List.of("SOON")));
        assertThat(read.jsonPath().<String, Object>getMap("$").keySet())
                .isEqualTo(Set.of("grant", "ageState", "interpreterLanguage", "healthNeeds"));
        assertThat(read.asString()).doesNotContain(Lodging.code(path), "LEGAL");
        HELLE.get("/v1/received-grants?limit=100").then().body("items.id", hasItem(grant));
        problem(Api.as("pia").get(RECEIVED + grant), 403, "FORBIDDEN");
        HELLE.put(REFERRALS + referral + "/acceptance", REFERRALS + referral, null)
                .then()
                .statusCode(200);
        HELLE.get(RECEIVED + grant).then().statusCode(200);

        HELLE.put(REFERRALS + referral + "/completion", REFERRALS + referral, null)
                .then()
                .statusCode(200);

        over(path, grant);
    }

    @Test
    void a_grant_ends_with_its_referral_however_that_ends() {
        String rejected = agreed();
        String first = referred(offer(rejected));
        String ofRejected = granted(rejected, first);
        HELLE.put(REFERRALS + first + "/rejection", REFERRALS + first, "{\"reason\":\"NO_CAPACITY\"}")
                .then()
                .statusCode(200);
        over(rejected, ofRejected);

        String withdrawn = agreed();
        String offer = offer(withdrawn);
        String second = referred(offer);
        String ofWithdrawn = granted(withdrawn, second);
        CLARA.putIfMatch(offer + "/provider-referrals/" + second + "/withdrawal", "\"0\"", null)
                .then()
                .statusCode(200);
        over(withdrawn, ofWithdrawn);

        String expired = agreed();
        String third = referred(offer(expired));
        String ofExpired = granted(expired, third);
        Owner.run("update deadline set due_at = now() - interval '1 hour' where reference = '" + third + "'");
        await().until(() -> Journey.published(expired, "provider-referral-expired") == 1);
        over(expired, ofExpired);
    }

    @Test
    void a_grant_ends_with_the_service_even_when_nobody_has_said_that_the_referral_is_done() {
        String path = agreed();
        String offer = offer(path);
        String referral = referred(offer);
        String grant = granted(path, referral);
        HELLE.put(REFERRALS + referral + "/acceptance", REFERRALS + referral, null)
                .then()
                .statusCode(200);
        CLARA.put(offer + "/answer", offer, "{\"answer\":\"ACCEPTED\"}").then().statusCode(200);

        CLARA.put(offer + "/end", offer, "{\"result\":\"DISCONTINUED\",\"reason\":\"PERSON_ENDED_IT\"}")
                .then()
                .statusCode(200);

        over(path, grant);
        HELLE.get(REFERRALS + referral).then().body("status", equalTo("ACCEPTED"));
        problem(CLARA.post(path + "/grants", body("CLINIC", referral, "HEALTH_NEEDS")), 409, "GRANT_REFERRAL_OVER");
        HELLE.put(REFERRALS + referral + "/completion", REFERRALS + referral, null)
                .then()
                .statusCode(200);
        over(path, grant);
    }

    @Test
    void a_health_provider_reads_by_a_living_referral_of_this_case_to_it_only() {
        String path = agreed();
        String offer = offer(path);
        String referral = referred(offer);

        problem(CLARA.post(path + "/grants", body("CLINIC", null, "HEALTH_NEEDS")), 409, "GRANT_WITHOUT_REFERRAL");
        problem(
                CLARA.post(path + "/grants", body("CLINIC", referral, "DECISION_REASONS", "ASSESSMENT_DECISION")),
                409,
                "GRANT_FIELDS_OF_ANOTHER_PURPOSE");
        problem(CLARA.post(path + "/grants", body("OTHER", referral, "HEALTH_NEEDS")), 409, "GRANT_REFERRAL_OVER");
        String other = agreed();
        problem(CLARA.post(other + "/grants", body("CLINIC", referral, "HEALTH_NEEDS")), 409, "GRANT_REFERRAL_OVER");
        CLARA.putIfMatch(offer + "/provider-referrals/" + referral + "/withdrawal", "\"0\"", null)
                .then()
                .statusCode(200);
        problem(CLARA.post(path + "/grants", body("CLINIC", referral, "HEALTH_NEEDS")), 409, "GRANT_REFERRAL_OVER");
        String without = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        problem(
                CLARA.post(without + "/grants", body("CLINIC", referred(offer(without)), "HEALTH_NEEDS")),
                409,
                "CONSENT_MISSING");
    }

    @Test
    void no_grant_outlives_a_referral_that_ends_at_the_same_time() throws Exception {
        String path = agreed();
        String referral = referred(offer(path));
        List<Future<Response>> all = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(50)) {
            for (int i = 0; i < 50; i++) {
                boolean gives = i % 2 == 0;
                all.add(callers.submit(() -> gives
                        ? CLARA.post(path + "/grants", body("CLINIC", referral, "HEALTH_NEEDS"))
                        : HELLE.putIfMatch(
                                REFERRALS + referral + "/rejection", "\"0\"", "{\"reason\":\"NO_CAPACITY\"}")));
            }
        }

        for (Future<Response> each : all) {
            assertThat(each.get().statusCode()).as(each.get().asString()).isIn(200, 201, 409, 412);
        }
        HELLE.get(REFERRALS + referral).then().body("status", equalTo("REJECTED"));
        CLARA.get(path + "/grants").then().body("items", equalTo(List.of()));
    }

    /** Nobody reads by it, CMM does not list it, and it was told once. */
    private static void over(String path, String grant) {
        problem(HELLE.get(RECEIVED + grant), 404, "NOT_FOUND");
        CLARA.get(path + "/grants").then().body("items", equalTo(List.of()));
        assertThat(Journey.published(path, "grant-ended")).isEqualTo(1);
        assertThat(Owner.number("select count(*) from access_grant where end_reason = 'REFERRAL_ENDED' and id = '"
                        + grant + "'"))
                .isEqualTo(1);
        assertThat(Owner.number(
                        "select count(*) from deadline where state = 'SCHEDULED' and reference = '" + grant + "'"))
                .isZero();
    }

    /** A person who has agreed, needs a doctor and a lawyer, and speaks Hausa. */
    private static String agreed() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.consent(path, "SHARE_HEALTH");
        CLARA.post(
                        path + "/needs-assessments",
                        "{\"assessedOn\":\"" + Journey.today() + "\",\"needs\":[" + need("HEALTH") + "," + need("LEGAL")
                                + "]}")
                .then()
                .statusCode(201);
        String rules = path + "/contact-rules";
        CLARA.put(
                        rules,
                        rules,
                        "{\"channels\":[{\"channel\":\"SMS\",\"safety\":\"UNSAFE\"}],\"interpreter\":"
                                + "{\"needed\":true,\"language\":\"hau\",\"notFromOwnCommunity\":false,\"genderWish\":\"ANY\"}}")
                .then()
                .statusCode(200);
        return path;
    }

    private static String need(String category) {
        return "{\"category\":\"" + category + "\",\"urgency\":\"SOON\",\"noOfferBecause\":\"NOT_AVAILABLE\"}";
    }

    private static String offer(String path) {
        return path + "/service-offers/"
                + Journey.created(CLARA.post(
                        path + "/service-offers", "{\"category\":\"PSYCHOLOGICAL\",\"provider\":\"CLINIC\"}"));
    }

    private static String referred(String offer) {
        return Journey.created(CLARA.post(
                offer + "/provider-referrals",
                "{\"answerBy\":\"" + Journey.today().plusDays(5) + "\"}"));
    }

    private static String granted(String path, String referral) {
        return Journey.created(CLARA.post(
                path + "/grants", body("CLINIC", referral, "HEALTH_NEEDS", "AGE_STATE", "INTERPRETER_LANGUAGE")));
    }

    private static String body(String receiver, @Nullable String referral, String... fields) {
        return "{\"purpose\":\"HEALTH_CARE\",\"receiver\":\"%s\",\"fields\":[\"%s\"],\"expiresOn\":\"%s\"%s}"
                .formatted(
                        receiver,
                        String.join("\",\"", fields),
                        Journey.today().plusDays(10),
                        referral == null ? "" : ",\"referralId\":\"" + referral + "\"");
    }
}
