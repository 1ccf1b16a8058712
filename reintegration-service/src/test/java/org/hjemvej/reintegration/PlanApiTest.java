package org.hjemvej.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanApiTest {

    @Test
    void a_plan_is_made_when_a_partner_is_assigned_and_within_the_grant() {
        String programme = Way.programme();
        problem(Way.draft(Way.applied(Way.assessedCase()), programme, "1.00"), 409, "PLAN_NEEDS_PARTNER");
        String path = Way.assigned();
        problem(Way.draft(path, programme, "20000.01"), 409, "BUDGET_EXCEEDED");
        problem(Way.draft(path, programme, "1.001"), 409, "AMOUNT_DECIMALS");
        problem(Way.draft(path, programme, "0.00"), 400, "INVALID_INPUT");

        Way.draft(path, programme, "20000.00").then().statusCode(201);

        problem(Way.draft(path, programme, "1.00"), 409, "PLAN_UNDER_WAY");
        String plan = path + "/plans/1";
        problem(Way.HANNE.put(plan + "/approval", plan, null), 409, "PLAN_STATE");
        problem(Way.DINA.put(plan + "/approval", plan, null), 403, "FORBIDDEN");
    }

    @Test
    void a_programme_version_is_for_its_group_and_time() {
        problem(publish("2020-01-01", "ADULT"), 409, "PROGRAMME_PERIOD");

        problem(Way.draft(Way.assigned(), ofChildren(), "1.00"), 409, "PROGRAMME_NOT_VALID");
    }

    @Test
    void a_new_plan_of_who_has_turned_adult_has_the_rates_of_adults() {
        String handle = Ids.handle("K");
        Way.caseEvent(handle, "case-opened", "{\"caseKind\":\"UAM_TRACK\",\"minorFlag\":true}");
        Way.consents(handle);
        String path = Way.applied(handle);
        Way.cooperates(path);
        Way.caseEvent(
                handle,
                "turned-adult",
                "{\"effectiveOn\":\"" + Way.today() + "\",\"changes\":[],\"needsDecision\":[]}");
        Way.awaitStatus(path, "COVERAGE_CHECK");
        Way.assigned(path);

        Response ofChildren = Way.draft(path, ofChildren(), "1.00");
        problem(ofChildren, 409, "PROGRAMME_NOT_VALID");
        assertThat(ofChildren.jsonPath().getString("facts.group")).isEqualTo("ADULT");
        Way.draft(path, Way.programme(), "1.00").then().statusCode(201);
    }

    @Test
    void a_new_plan_of_who_is_found_to_be_a_child_has_the_rates_of_children() {
        String path = Way.assigned();
        Way.ageRevised(Way.caseOf(path), true);
        String adults = Way.programme();
        String children = ofChildren();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> Way.CLARA
                        .get(path)
                        .jsonPath()
                        .getList("_actions.operation")
                        .contains("arrangeChildJourney"));

        problem(Way.draft(path, adults, "1.00"), 409, "PROGRAMME_NOT_VALID");
        Way.draft(path, children, "1.00").then().statusCode(201);
    }

    private static String ofChildren() {
        Response published = publish(Way.today().plusYears(1).toString(), "MINOR");
        published.then().statusCode(201);
        return Json.text(published, "/id");
    }

    private static Response publish(String validTo, String group) {
        return Api.as("dorte").post("/v1/programme-versions", """
                        {"name":"Invented","validFrom":"%s","validTo":"%s","group":"%s",
                         "cash":{"amount":"1.00","currency":"DKK"},"inKind":{"amount":"1.00","currency":"DKK"},"source":"Invented"}
                        """.formatted(Way.today(), validTo, group));
    }
}
