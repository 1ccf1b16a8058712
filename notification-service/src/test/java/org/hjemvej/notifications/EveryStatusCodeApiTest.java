package org.hjemvej.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Contracts;
import org.hjemvej.platform.testing.EveryBadField;
import org.hjemvej.platform.testing.EveryChange;
import org.hjemvej.platform.testing.EveryHiccup;
import org.hjemvej.platform.testing.EveryReading;
import org.hjemvej.platform.testing.EveryStatusCode;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryStatusCodeApiTest {

    private static final EveryStatusCode.Command COMMAND = new EveryStatusCode.Command(
            "ulrik",
            "clara",
            "/v1/webhook-subscriptions",
            "{\"url\":\"http://localhost:1/none\",\"codes\":[\"none-such\"]}");

    @Inject
    DataSource database;

    @Test
    void every_field_of_every_body_that_is_wrong_is_refused_and_named() {
        assertThat(EveryBadField.check()).isPositive();
    }

    @Test
    void a_change_that_is_not_in_order_changes_nothing() {
        String handle = Ids.handle("K");
        TestTopics.send(
                "case.events",
                "org.hjemvej.case.victim-assessed.v1",
                handle,
                Contracts.example("case-service", "case-victim-assessed"));
        String notice = NoticeApiTest.awaitNotice("clara", handle);

        EveryChange.check(new EveryChange.Change(
                "clara", "olga", notice, notice + "/acknowledgement", "{\"answer\":\"PROCESSED\"}"));
    }

    @Test
    void bad_input_gets_a_problem_with_a_stable_code_and_a_repeat_the_same_answer() {
        EveryStatusCode.check(COMMAND);
    }

    @Test
    void a_command_that_the_database_drops_is_not_half_done_and_can_be_sent_again() throws SQLException {
        EveryHiccup.check(COMMAND, database);
    }

    @Test
    void a_list_refuses_what_it_does_not_know() {
        EveryReading.check("clara", "olga", "/v1/notices");
    }
}
