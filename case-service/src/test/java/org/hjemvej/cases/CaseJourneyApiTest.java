package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseJourneyApiTest {

    @Test
    void a_positive_decision_offers_a_period_that_is_granted_for_thirty_days() {
        String path = Journey.assessedCase();
        String handle = path.substring(path.lastIndexOf('/') + 1);

        String period = path + "/reflection-periods/"
                + Json.text(Journey.CLARA.get(path + "/reflection-periods"), "/items/0/id");
        Journey.CLARA.put(period + "/request", period, null).then().statusCode(200);
        var granted = Journey.ULRIK.put(
                period + "/grant", period, "{\"startDate\":\"" + Journey.today().plusDays(2) + "\"}");

        granted.then().statusCode(200);
        assertThat(Json.text(granted, "/status")).isEqualTo("GRANTED");
        assertThat(Json.text(granted, "/basis")).isEqualTo("DEPARTURE_DEADLINE");
        assertThat(Json.text(granted, "/endDate"))
                .isEqualTo(Journey.today().plusDays(32).toString());
        await().untilAsserted(() -> assertThat(types(handle))
                .containsSubsequence(
                        "org.hjemvej.case.case-opened.v1",
                        "org.hjemvej.case.assessment-opened.v1",
                        "org.hjemvej.case.victim-assessed.v1",
                        "org.hjemvej.case.reflection-period-offered.v1",
                        "org.hjemvej.case.reflection-period-granted.v1"));
    }

    private static List<String> types(String handle) {
        return TestTopics.read("case.events", seen -> seen.subject().equals(handle)).stream()
                .map(TestTopics.Seen::type)
                .toList();
    }
}
