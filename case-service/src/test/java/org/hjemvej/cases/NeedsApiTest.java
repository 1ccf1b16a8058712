package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NeedsApiTest {

    private static final String LEGAL = "{\"category\":\"LEGAL\",\"urgency\":\"SOON\",\"offerCode\":\"LEGAL_AID\"}";
    private static final String SOCIAL =
            "{\"category\":\"SOCIAL\",\"urgency\":\"LATER\",\"noOfferBecause\":\"DECLINED_BY_PERSON\"}";

    @Test
    void what_is_needed_changes_by_a_next_version_and_the_one_before_stays() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT") + "/needs-assessments";
        problem(Journey.CLARA.get(path + "/latest"), 404, "NOT_FOUND");
        Journey.CLARA
                .post(path, assessed(Journey.today(), LEGAL))
                .then()
                .statusCode(201)
                .body("version", equalTo(1));

        Journey.CLARA
                .post(path, assessed(Journey.today(), SOCIAL, LEGAL))
                .then()
                .statusCode(201)
                .header("Location", endsWith(path + "/2"));

        Journey.CLARA
                .get(path + "/latest")
                .then()
                .body("version", equalTo(2))
                .body("needs.category", equalTo(List.of("LEGAL", "SOCIAL")))
                .body("needs[0].offerCode", equalTo("LEGAL_AID"))
                .body("needs[1].noOfferBecause", equalTo("DECLINED_BY_PERSON"));
        Journey.CLARA.get(path + "/1").then().body("needs.category", equalTo(List.of("LEGAL")));
        String next = Json.text(Journey.CLARA.get(path + "?limit=1"), "/next");
        Journey.CLARA
                .get(path + "?limit=1&cursor=" + next)
                .then()
                .body("items.version", equalTo(List.of(1)))
                .body("next", nullValue());
        assertThat(Journey.published(path, "needs-assessed")).isEqualTo(2);
        problem(Api.as("ulrik").get(path + "/latest"), 403, "FORBIDDEN");
    }

    @Test
    void bad_input_gets_a_problem_with_a_stable_code() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT") + "/needs-assessments";
        LocalDate today = Journey.today();

        problem(
                Journey.CLARA.post(path, assessed(today, LEGAL).replaceFirst("\\{", "{\"name\":1,")),
                400,
                "INVALID_INPUT");
        problem(Journey.CLARA.post(path, assessed(today.plusDays(1), LEGAL)), 400, "INVALID_INPUT");
        problem(Journey.CLARA.post(path, assessed(today)), 400, "INVALID_INPUT");
        problem(Journey.CLARA.post(path, assessed(LocalDate.of(2021, 12, 31), LEGAL)), 409, "OFFER_NOT_VALID");
        problem(Journey.CLARA.post(path, assessed(today, LEGAL, LEGAL)), 409, "NEED_TWICE");
        problem(
                Journey.CLARA.post(path, assessed(today, LEGAL.replace("}", ",\"noOfferBecause\":\"MET_ALREADY\"}"))),
                409,
                "NEED_UNANSWERED");
        problem(Journey.CLARA.get(path + "?cursor=eA"), 400, "INVALID_INPUT");
        problem(Journey.CLARA.get(path + "/9"), 404, "NOT_FOUND");
    }

    private static String assessed(LocalDate on, String... needs) {
        return "{\"assessedOn\":\"" + on + "\",\"needs\":[" + String.join(",", needs) + "]}";
    }
}
