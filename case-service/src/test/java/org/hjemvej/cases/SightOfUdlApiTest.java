package org.hjemvej.cases;

import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** How long Udlændingestyrelsen sees a case: by a task, or by the person's consent. */
@QuarkusTest
class SightOfUdlApiTest {

    @Test
    void an_authority_that_has_handed_over_does_not_see_the_case_any_more() {
        String assessment = Journey.pending();
        String path = Journey.caseOf(assessment);
        Journey.CLARA
                .put(
                        path + "/stay-basis",
                        path,
                        "{\"stayBasis\":\"EU_CITIZEN\",\"since\":\"%s\",\"reason\":\"CORRECTION\"}"
                                .formatted(Journey.today()))
                .then()
                .statusCode(200);

        Journey.ULRIK
                .put(assessment + "/transfer", assessment, "{\"note\":\"She is a citizen of the EU.\"}")
                .then()
                .statusCode(200);

        problem(Journey.ULRIK.get(path), 404, "NOT_FOUND");
        problem(Journey.ULLA.get(assessment), 404, "NOT_FOUND");
        Journey.decide(assessment, "POSITIVE", Journey.CLARA, Journey.METTE);
    }

    @Test
    void after_the_consent_is_taken_back_udl_sees_the_case_as_long_as_it_has_a_task_in_it() {
        String assessment = Journey.pending();
        String path = Journey.caseOf(assessment);

        Journey.withdraw(path, "ASSESSMENT_TRANSFER_UDL");

        Journey.ULRIK.get(path).then().statusCode(200);
        Journey.ULRIK
                .put(assessment + "/lapse", assessment, "{\"reason\":\"PERSON_WITHDREW\"}")
                .then()
                .statusCode(200);
        problem(Journey.ULRIK.get(path), 404, "NOT_FOUND");
        String granted = Journey.grantedPeriod();
        Journey.withdraw(Journey.caseOf(granted), "ASSESSMENT_TRANSFER_UDL");
        Journey.ULRIK.get(granted).then().statusCode(200);
    }

    @Test
    void after_a_negative_decision_udl_sees_the_case_by_consent_only() {
        String assessment = Journey.pending();
        Journey.decide(assessment, "NEGATIVE", Journey.ULRIK, Journey.ULLA);
        Journey.ULRIK.get(assessment).then().statusCode(200);

        Journey.withdraw(Journey.caseOf(assessment), "ASSESSMENT_TRANSFER_UDL");

        problem(Journey.ULRIK.get(assessment), 404, "NOT_FOUND");
    }

    @Test
    void a_decision_ends_the_sight_of_udl_that_only_the_round_had_kept() {
        String assessment = Journey.pending();
        Journey.withdraw(Journey.caseOf(assessment), "ASSESSMENT_TRANSFER_UDL");
        Journey.ULRIK.get(assessment).then().statusCode(200);

        Journey.decide(assessment, "NEGATIVE", Journey.ULRIK, Journey.ULLA);

        problem(Journey.ULRIK.get(assessment), 404, "NOT_FOUND");
    }

    @Test
    void a_revocation_ends_the_sight_of_udl_that_only_the_period_had_kept() {
        String assessment = Journey.pending();
        Journey.decide(assessment, "POSITIVE", Journey.ULRIK, Journey.ULLA);
        Journey.withdraw(Journey.caseOf(assessment), "ASSESSMENT_TRANSFER_UDL");
        Journey.ULRIK.get(assessment).then().statusCode(200);

        Journey.revoke(Journey.caseOf(assessment));

        problem(Journey.ULRIK.get(assessment), 404, "NOT_FOUND");
    }

    @Test
    void the_end_of_the_last_period_ends_the_sight_of_udl_that_only_the_period_had_kept() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period);
        Journey.withdraw(path, "ASSESSMENT_TRANSFER_UDL");
        Journey.ULRIK.get(path).then().statusCode(200);

        Journey.ULRIK
                .put(
                        period + "/early-end",
                        period,
                        "{\"reason\":\"DEPARTED\",\"reasons\":\"She has left.\",\"endedOn\":\"" + Journey.today()
                                + "\"}")
                .then()
                .statusCode(200);

        problem(Journey.ULRIK.get(path), 404, "NOT_FOUND");
    }
}
