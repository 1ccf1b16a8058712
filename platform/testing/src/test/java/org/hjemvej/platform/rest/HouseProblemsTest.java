package org.hjemvej.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.sql.SQLException;
import org.hjemvej.platform.rules.InterfaceRule;
import org.junit.jupiter.api.Test;

class HouseProblemsTest {

    private static final String SECRET = "Invented Canary-Person";

    private final RequestLanguage language = new RequestLanguage(new CurrentVertxRequest());
    private final HouseProblems problems = new HouseProblems(new Problems(language), language);

    @Test
    void a_failure_nobody_foresaw_is_an_internal_error_that_tells_nothing_of_itself() {
        HttpProblem problem = problems.ofCause(new IllegalStateException(SECRET), 500);

        is(problem, InterfaceRule.INTERNAL_ERROR);
        assertThat(problem.getTitle()).doesNotContain(SECRET);
        assertThat(problem.getDetail()).isNull();
    }

    @Test
    void the_log_names_the_place_of_a_failure_and_not_its_message() {
        String trace = FailureTrace.of(new IllegalStateException(SECRET, new SQLException(SECRET, "22001")));

        assertThat(trace).contains("IllegalStateException", "SQLException [22001]", "HouseProblemsTest");
        assertThat(trace).doesNotContain(SECRET);
    }

    @Test
    void who_lost_a_race_is_told_to_read_again() {
        is(problems.ofCause(wrapped("23505"), 500), InterfaceRule.CONCURRENT_CHANGE);
        is(problems.ofCause(wrapped("40001"), 500), InterfaceRule.CONCURRENT_CHANGE);
        is(problems.ofCause(wrapped("40P01"), 500), InterfaceRule.CONCURRENT_CHANGE);
    }

    @Test
    void a_database_that_does_not_answer_is_unavailable_not_broken() {
        is(problems.ofCause(wrapped("08006"), 500), InterfaceRule.UNAVAILABLE);
        is(problems.ofCause(wrapped("53300"), 500), InterfaceRule.UNAVAILABLE);
        is(problems.ofCause(wrapped("57P01"), 500), InterfaceRule.UNAVAILABLE);
        is(problems.ofCause(new RuntimeException(new SQLException("no connection")), 500), InterfaceRule.UNAVAILABLE);
    }

    @Test
    void any_other_refusal_of_the_database_is_our_fault() {
        is(problems.ofCause(wrapped("22001"), 500), InterfaceRule.INTERNAL_ERROR);
    }

    private static RuntimeException wrapped(String state) {
        return new IllegalStateException("wrapped", new SQLException(SECRET, state));
    }

    private static void is(HttpProblem problem, InterfaceRule rule) {
        assertThat(problem.getStatusCode()).isEqualTo(rule.definition().status());
        assertThat(problem.getParameters()).containsEntry("code", rule.name());
    }
}
