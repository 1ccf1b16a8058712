package org.hjemvej.reintegration;

import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.hjemvej.platform.testing.Api;
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
        String body = """
                {"name":"Minors","validFrom":"%s","validTo":"%s","group":"%s",
                 "cash":{"amount":"1.00","currency":"DKK"},"inKind":{"amount":"1.00","currency":"DKK"},"source":"Invented"}
                """;
        String today = Way.today().toString();
        problem(
                Api.as("dorte").post("/v1/programme-versions", body.formatted(today, "2020-01-01", "ADULT")),
                409,
                "PROGRAMME_PERIOD");
        String minors = Api.as("dorte")
                .post(
                        "/v1/programme-versions",
                        body.formatted(today, Way.today().plusYears(1), "MINOR"))
                .jsonPath()
                .getString("id");

        problem(Way.draft(Way.assigned(), minors, "1.00"), 409, "PROGRAMME_NOT_VALID");
    }
}
