package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the law and the programme: read by everybody, changed by the owner of the database, never without a trace. */
@QuarkusTest
class PoliciesApiTest {

    @ParameterizedTest
    @CsvSource({
        "2013-01-29, reflection.maxTotalDays, 100, 2007-01-01",
        "2013-01-30, reflection.maxTotalDays, 120, 2013-01-30",
        "2026-11-26, reflection.initialDays, 30, 2000-01-01",
        "2026-11-26, reflection.dayCount, START_PLUS_N_INCLUSIVE, 2000-01-01",
        "2026-11-26, reflection.extensionMustPrecedeEnd, true, 2000-01-01",
        "2026-11-26, reflection.latestStartDaysAhead, 30, 2000-01-01",
        "2026-11-26, reflection.forwardedWithinDays, 30, 2000-01-01",
        "2026-11-26, departure.ordinary, P7D, 2000-01-01"
    })
    void everybody_reads_what_is_valid_on_a_day(LocalDate on, String key, String value, String validFrom) {
        String of = "items.find { it.key == '" + key + "' }.";

        RestAssured.get("/v1/policies?on=" + on)
                .then()
                .statusCode(200)
                .body("on", equalTo(on.toString()))
                .body(of + "value", equalTo(value))
                .body(of + "validFrom", equalTo(validFrom));
    }

    @Test
    void each_has_its_source_and_the_day_is_a_plausible_one() {
        assertThat(RestAssured.get("/v1/policies").jsonPath().<String>getList("items.source"))
                .hasSizeGreaterThan(30)
                .doesNotContain("");
        assertThat(RestAssured.get("/v1/policies?on=2006-12-31").jsonPath().<String>getList("items.key"))
                .as("before its first value there is none")
                .contains("reflection.initialDays")
                .doesNotContain("reflection.maxTotalDays");
        problem(RestAssured.get("/v1/policies?on=9999-12-31"), 400, "INVALID_INPUT");
    }

    @Test
    void who_changes_a_number_of_the_law_leaves_a_row_in_the_chain() {
        Owner.run("set hjemvej.operator = 'oda';"
                + " insert into policy_parameter (key, valid_from, value, source) values"
                + " ('invented.number', '2090-01-01', '7', 'INVENTED');"
                + " update policy_parameter set value = '8' where key = 'invented.number'");
        Owner.run("delete from policy_parameter where key = 'invented.number'");

        String row = "select count(*) from audit where chain = 'service' and organisation = 'OPERATOR'"
                + " and object_id = 'invented.number@2090-01-01' and action = 'policy-parameter.";
        assertThat(Owner.number(row + "insert' and actor_id = 'oda' and ids = '7'"))
                .isEqualTo(1);
        assertThat(Owner.number(row + "update' and actor_id = 'oda' and ids = '7 -> 8'"))
                .isEqualTo(1);
        assertThat(Owner.number(row + "delete' and actor_id = session_user")).isEqualTo(1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Owner.number("select count(*) from audit a join audit_seal s on s.audit_id = a.id"
                                + " where a.object_id = 'invented.number@2090-01-01'")
                        == 3);
    }

    @Test
    void a_number_that_is_moved_to_another_day_is_told_with_where_it_was() {
        Owner.run("insert into policy_parameter (key, valid_from, value, source) values"
                + " ('invented.moved', '2090-01-01', '7', 'INVENTED');"
                + " update policy_parameter set valid_from = '2091-01-01', value = '9' where key = 'invented.moved';"
                + " delete from policy_parameter where key = 'invented.moved'");

        assertThat(Owner.number("select count(*) from audit where action = 'policy-parameter.update'"
                        + " and object_id = 'invented.moved@2091-01-01'"
                        + " and ids = 'invented.moved@2090-01-01 7 -> 9'"))
                .isEqualTo(1);
    }

    /** All at once they would go without a row in the audit. */
    @ParameterizedTest
    @ValueSource(strings = {"policy_parameter", "assessment_competence", "placement_competence"})
    void what_decisions_are_made_under_is_never_taken_out_all_at_once(String table) {
        assertThatThrownBy(() -> Owner.run("begin; truncate " + table + "; rollback"))
                .hasRootCauseInstanceOf(SQLException.class);
    }

    /** Thirty days are the minimum of the Convention (art. 13, BR38). */
    @ParameterizedTest
    @CsvSource({
        "reflection.initialDays, 29",
        "reflection.initialDays, thirty",
        "reflection.dayCount, WORKING_DAYS",
        "reflection.extensionMustPrecedeEnd, yes",
        "reflection.latestStartDaysAhead, -1",
        "departure.ordinary, a week",
        "reflection.warnDaysBeforeEnd, '10, 5, 2'",
        "reflection.maxTotalDays, '150 '",
        "age.presumeMinorWhenUncertain, yes",
        "minor.requireRepresentativeAtInterview, TRUE",
        "interview.allowedOrgTypes, everybody"
    })
    void a_number_below_the_minimum_or_one_that_nobody_can_read_is_not_laid(String key, String value) {
        assertThatThrownBy(() -> Owner.run("insert into policy_parameter (key, valid_from, value, source)"
                        + " values ('" + key + "', '2090-01-01', '" + value + "', 'INVENTED')"))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(Owner.number("select count(*) from policy_parameter where key = '" + key
                        + "' and valid_from = '2090-01-01'"))
                .isZero();
    }
}
