package org.hjemvej.partners;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.EveryBadField;
import org.hjemvej.platform.testing.EveryChange;
import org.hjemvej.platform.testing.EveryHiccup;
import org.hjemvej.platform.testing.EveryReading;
import org.hjemvej.platform.testing.EveryStatusCode;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryStatusCodeApiTest {

    @Inject
    DataSource database;

    @Test
    void every_field_of_every_body_that_is_wrong_is_refused_and_named() {
        assertThat(EveryBadField.check()).isPositive();
    }

    @Test
    void bad_input_gets_a_problem_with_a_stable_code_and_a_repeat_the_same_answer() {
        EveryStatusCode.check(new EveryStatusCode.Command(
                "dorte",
                "clara",
                "/v1/organisations",
                "{\"code\":\"STATUS_CODES_ONE\",\"name\":\"Invented organisation\",\"country\":\"NG\"}"));
    }

    @Test
    void a_change_that_is_not_in_order_changes_nothing() {
        String organisation = "/v1/organisations/"
                + Api.as("dorte")
                        .post(
                                "/v1/organisations",
                                "{\"code\":\"STATUS_CODES_THREE\",\"name\":\"Invented organisation\",\"country\":\"NG\"}")
                        .jsonPath()
                        .getString("id");

        EveryChange.check(new EveryChange.Change(
                "dorte", "clara", organisation, organisation + "/status", "{\"status\":\"SCREENED\"}"));
    }

    @Test
    void a_list_refuses_what_it_does_not_know() {
        EveryReading.check("dorte", "clara", "/v1/organisations");
    }

    @Test
    void a_command_that_the_database_drops_is_not_half_done_and_can_be_sent_again() throws SQLException {
        EveryHiccup.check(
                new EveryStatusCode.Command(
                        "dorte",
                        "clara",
                        "/v1/organisations",
                        "{\"code\":\"STATUS_CODES_TWO\",\"name\":\"Invented organisation\",\"country\":\"NG\"}"),
                database);
    }
}
