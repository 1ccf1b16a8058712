package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.EveryBadField;
import org.hjemvej.platform.testing.EveryChange;
import org.hjemvej.platform.testing.EveryExample;
import org.hjemvej.platform.testing.EveryHiccup;
import org.hjemvej.platform.testing.EveryReading;
import org.hjemvej.platform.testing.EveryStatusCode;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryStatusCodeApiTest {

    @Inject
    DataSource database;

    @Test
    void every_field_of_every_body_that_is_wrong_is_refused_and_named() {
        assertThat(EveryBadField.check()).isPositive();
    }

    /** A facility of the example would lodge persons of other tests, and what is published again would be published. */
    @Test
    void every_example_of_a_body_is_one() {
        assertThat(EveryExample.check(Set.of("registerFacility", "republishEvents")))
                .isPositive();
    }

    @Test
    void bad_input_gets_a_problem_with_a_stable_code_and_a_repeat_the_same_answer() {
        EveryStatusCode.check(new EveryStatusCode.Command(
                "pelle", "amara", "/v1/referrals", "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"NORMAL\"}"));
    }

    @Test
    void a_change_that_is_not_in_order_changes_nothing() {
        String referral = "/v1/referrals/" + Journey.referral();

        EveryChange.check(
                new EveryChange.Change("clara", "amara", referral, referral + "/triage", "{\"indication\":true}"));
    }

    @Test
    void a_list_refuses_what_it_does_not_know() {
        EveryReading.check("clara", "amara", "/v1/cases");
    }

    @Test
    void a_command_that_the_database_drops_is_not_half_done_and_can_be_sent_again() throws SQLException {
        EveryHiccup.check(
                new EveryStatusCode.Command(
                        "pelle", "amara", "/v1/referrals", "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"NORMAL\"}"),
                database);
    }

    @Test
    void a_conflict_that_passes_is_not_the_answer_for_good() {
        Api pelle = Api.as("pelle");
        String key = UUID.randomUUID().toString();
        String body = "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"NORMAL\"}";
        Owner.run("create function conflict() returns trigger language plpgsql"
                + " as 'begin raise exception using errcode = ''40001''; end'");
        Owner.run("create trigger conflict before insert on referral for each row execute function conflict()");
        try {
            problem(pelle.post("/v1/referrals", key, body), 409, "CONCURRENT_CHANGE");
        } finally {
            Owner.run("drop function conflict() cascade");
        }

        pelle.post("/v1/referrals", key, body)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", org.hamcrest.Matchers.nullValue());
    }
}
