package org.hjemvej.reintegration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hjemvej.platform.testing.EveryBadField;
import org.hjemvej.platform.testing.EveryChange;
import org.hjemvej.platform.testing.EveryHiccup;
import org.hjemvej.platform.testing.EveryReading;
import org.hjemvej.platform.testing.EveryStatusCode;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryStatusCodeApiTest {

    private static final String VERSION =
            "{\"name\":\"Status codes\",\"validFrom\":\"2026-01-01\",\"validTo\":\"2026-12-31\",\"group\":\"ADULT\",\"cash\":{\"amount\":\"1.00\",\"currency\":\"DKK\"},\"inKind\":{\"amount\":\"1.00\",\"currency\":\"DKK\"},\"source\":\"Invented\"}";

    @Inject
    DataSource database;

    @Test
    void every_field_of_every_body_that_is_wrong_is_refused_and_named() {
        assertThat(EveryBadField.check()).isPositive();
    }

    @Test
    void bad_input_gets_a_problem_with_a_stable_code_and_a_repeat_the_same_answer() {
        EveryStatusCode.check(new EveryStatusCode.Command("dorte", "clara", "/v1/programme-versions", VERSION));
    }

    @Test
    void a_change_that_is_not_in_order_changes_nothing() {
        String path = Way.applied(Way.assessedCase());

        EveryChange.check(new EveryChange.Change(
                "hanne", "amara", path, path + "/travel", "{\"departureDate\":\"" + Way.today() + "\"}"));
    }

    @Test
    void a_list_refuses_what_it_does_not_know() {
        EveryReading.check("clara", "pelle", "/v1/prepared-returns");
    }

    @Test
    void a_command_that_the_database_drops_is_not_half_done_and_can_be_sent_again() throws SQLException {
        EveryHiccup.check(new EveryStatusCode.Command("dorte", "clara", "/v1/programme-versions", VERSION), database);
    }
}
