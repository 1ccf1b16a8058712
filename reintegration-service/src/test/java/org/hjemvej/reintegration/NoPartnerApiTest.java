package org.hjemvej.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.hjemvej.platform.testing.EveryChange;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoPartnerApiTest {

    @Test
    void when_no_partner_is_found_the_person_chooses_how_to_go_on() {
        String path = noPartnerFound();

        choose(path, "WAIT").then().statusCode(200);
        assertThat(Json.text(Way.CLARA.get(path), "/status")).isEqualTo("WAITING");
        choose(path, "CHECK_AGAIN").then().statusCode(200);
        assertThat(Json.text(Way.CLARA.get(path), "/status")).isEqualTo("COVERAGE_CHECK");
        problem(choose(path, "CLOSE"), 409, "RETURN_STATE");
    }

    @Test
    void she_may_end_it_and_the_end_is_dated() {
        String path = noPartnerFound();

        choose(path, "CLOSE").then().statusCode(200);

        assertThat(Json.text(Way.CLARA.get(path), "/status")).isEqualTo("CLOSED_NO_COVERAGE");
        assertThat(Json.text(Way.CLARA.get(path), "/endedOn"))
                .isEqualTo(Way.today().toString());
    }

    @Test
    void a_choice_that_is_not_in_order_changes_nothing() {
        String path = noPartnerFound();

        EveryChange.check(
                new EveryChange.Change("clara", "dina", path, path + "/alternative", "{\"alternative\":\"WAIT\"}"));
    }

    @Test
    void a_failed_search_after_a_lost_place_leaves_the_choice_too() {
        String path = Way.assigned();
        String ref = Way.ref(path);
        TestTopics.send(
                "partner.events",
                "org.hjemvej.partner.place-released.v1",
                ref,
                "{\"agreementId\":\"X-7F3Q2M0T7V5B9D1H3K6N8R0S2W\",\"country\":\"NG\"}");
        failSearch(ref);

        Way.awaitStatus(path, "NO_PARTNER_FOUND");

        choose(path, "WAIT").then().statusCode(200);
    }

    @Test
    void a_place_lost_after_the_approval_is_asked_for_again_and_firm_again() {
        String path = Way.assigned();
        Way.planApproved(path);
        String ref = Way.ref(path);

        TestTopics.send(
                "partner.events",
                "org.hjemvej.partner.place-released.v1",
                ref,
                "{\"agreementId\":\"X-7F3Q2M0T7V5B9D1H3K6N8R0S2W\",\"country\":\"NG\"}");
        awaitForPartners(ref, "return-requested", 2);
        TestTopics.send(
                "partner.events",
                "org.hjemvej.partner.place-reserved.v1",
                ref,
                "{\"agreementId\":\"X-7F3Q2M0T7V5B9D1H3K6N8R0S2W\",\"partnerOrganisation\":\"AURORA\",\"country\":\"NG\",\"remainingDays\":700,\"expiresOn\":\"2027-12-31\"}");

        awaitForPartners(ref, "reintegration-plan-approved", 2);
        assertThat(Json.text(Way.CLARA.get(path), "/status")).isEqualTo("PLAN_APPROVED");
    }

    private static void awaitForPartners(String ref, String name, int times) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestTopics.read(
                                        "reintegration.for-partners",
                                        seen -> seen.subject().equals(ref)
                                                && seen.type().endsWith("." + name + ".v1"))
                                .size()
                        == times);
    }

    private static io.restassured.response.Response choose(String path, String alternative) {
        return Way.CLARA.put(path + "/alternative", path, "{\"alternative\":\"" + alternative + "\"}");
    }

    private static String noPartnerFound() {
        String path = Way.coverageAsked();
        String ref = Way.ref(path);
        TestTopics.send(
                "partner.events",
                "org.hjemvej.partner.coverage-missing.v1",
                ref,
                "{\"country\":\"NG\",\"reason\":\"NO_AGREEMENT\"}");
        Way.awaitStatus(path, "PARTNER_SEARCH");
        failSearch(ref);
        Way.awaitStatus(path, "NO_PARTNER_FOUND");
        return path;
    }

    private static void failSearch(String ref) {
        TestTopics.send(
                "partner.events",
                "org.hjemvej.partner.partner-search-failed.v1",
                ref,
                "{\"searchId\":\"S-7F3Q2M0T7V5B9D1H3K6N8R0S2W\",\"country\":\"NG\",\"reasonCode\":\"SECURITY_SITUATION\"}");
    }
}
