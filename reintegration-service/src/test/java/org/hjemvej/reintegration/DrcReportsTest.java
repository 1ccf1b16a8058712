package org.hjemvej.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DrcReportsTest {

    private static final String ARRIVAL = "org.hjemvej.drc.arrival-confirmed.v1";

    @Test
    void a_confirmed_arrival_starts_the_payments() {
        String path = Way.departed();

        report(ARRIVAL, Way.ref(path), "{\"arrivedOn\":\"" + Way.today() + "\",\"country\":\"NG\"}");

        Way.awaitStatus(path, "IN_REINTEGRATION");
        assertThat(Way.DINA.get(path + "/instalments").jsonPath().getList("items.dueDate"))
                .hasSize(5);
    }

    @Test
    void what_cannot_be_taken_is_answered_with_a_code() {
        String path = Way.departed();
        String ref = Way.ref(path);

        refusedWith(
                report(ARRIVAL, ref, "{\"arrivedOn\":\"" + Way.today() + "\",\"country\":\"GH\"}"),
                ref,
                "ARRIVAL_COUNTRY");
        refusedWith(
                report(ARRIVAL, ref, "{\"arrivedOn\":\"" + Way.today() + "\",\"country\":\"ZZ\"}"),
                ref,
                "ARRIVAL_COUNTRY");
        refusedWith(report(ARRIVAL, ref, "{\"arrivedOn\":\"9999-12-31\"}"), ref, "INVALID_INPUT");
        refusedWith(report(ARRIVAL, ref, "not json"), ref, "INVALID_INPUT");
        refusedWith(report("org.hjemvej.drc.never-heard-of.v1", ref, "{}"), ref, "REPORT_TYPE_UNKNOWN");
        String nobody = Ids.handle("P");
        refusedWith(report(ARRIVAL, nobody, "{\"arrivedOn\":\"" + Way.today() + "\"}"), nobody, "NOT_FOUND");
        refusedWith(
                report(ARRIVAL, "Invented Name", "{\"arrivedOn\":\"" + Way.today() + "\"}"), "unknown", "NOT_FOUND");

        assertThat(Json.text(Way.CLARA.get(path), "/status")).isEqualTo("DEPARTED");
    }

    @Test
    void a_repeated_report_changes_nothing() {
        String path = Way.departed();
        String id = Ids.random().toString();
        String data = "{\"arrivedOn\":\"" + Way.today() + "\"}";

        TestTopics.send("drc.reports", ARRIVAL, Way.ref(path), data, id, 1);
        TestTopics.send("drc.reports", ARRIVAL, Way.ref(path), data, id, 1);
        Way.awaitStatus(path, "IN_REINTEGRATION");
        String later = report(ARRIVAL, Way.ref(path), data);

        refusedWith(later, Way.ref(path), "RETURN_STATE");
        assertThat(TestTopics.read(
                        "drc.rejections",
                        seen -> seen.data().path("reportId").asText().equals(id)))
                .isEmpty();
    }

    private static String report(String type, String subject, String data) {
        return TestTopics.send("drc.reports", type, subject, data);
    }

    private static void refusedWith(String report, String subject, String code) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(TestTopics.read(
                                "drc.rejections",
                                seen -> seen.data().path("reportId").asText().equals(report)))
                        .singleElement()
                        .satisfies(seen -> {
                            assertThat(seen.data().path("code").asText()).isEqualTo(code);
                            assertThat(seen.key()).isEqualTo(subject);
                        }));
    }
}
