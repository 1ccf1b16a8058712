package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** The period from what it would be to its end: simulations, exceptional ceilings, early ends. */
@QuarkusTest
class ReflectionPeriodApiTest {

    private static final String REASONS = "\"reasons\":\"The borders of her country are closed.\"";

    @Test
    void a_simulation_tells_what_an_offer_would_give_and_saves_nothing() {
        String path = Journey.assessedCase();
        String period = path + "/reflection-periods/"
                + Json.text(Journey.CLARA.get(path + "/reflection-periods"), "/items/0/id");
        long before = fingerprint(path, period);
        LocalDate today = Journey.today();

        JsonPath granted = simulate(Journey.CLARA, period, "\"step\":\"GRANT\",\"startDate\":\"" + today + "\"");

        assertThat(granted.getBoolean("allowed")).isTrue();
        assertThat(granted.getString("endDate")).isEqualTo(today.plusDays(30).toString());
        assertThat(granted.getInt("totalDays")).isEqualTo(30);
        assertThat(granted.getInt("daysUsed")).isZero();
        assertThat(granted.getInt("ceiling")).isEqualTo(120);
        assertThat(granted.getString("latestEnd")).isEqualTo(today.plusDays(120).toString());
        assertThat(granted.getString("ruleVersion")).isEqualTo("reflection.maxTotalDays@2013-01-30");
        assertThat(granted.<String>getList("deadlines.type"))
                .containsExactly(
                        "REFLECTION_PERIOD_REMINDER",
                        "REFLECTION_PERIOD_REMINDER",
                        "REFLECTION_PERIOD_REMINDER",
                        "DEPARTURE_DEADLINE");
        assertThat(granted.getString("deadlines[3].dueDate"))
                .isEqualTo(today.plusDays(30).toString());
        assertThat(granted.<String>getList("because.rule"))
                .containsExactly(
                        "C4_BASIS_FOLLOWS_STAY",
                        "BR21_CEILING_OF_THE_PERIOD",
                        "BR01_LENGTH_OF_THE_PERIOD",
                        "REC_LAST_DAY_IS_FIRST_DAY_PLUS_DAYS_INCLUSIVE");
        assertThat(granted.getString("because[1].validFrom")).isEqualTo("2013-01-30");
        assertThat(simulate(Journey.ULRIK, period, "\"step\":\"EXTENSION\",\"days\":10")
                        .getString("refusal.code"))
                .isEqualTo("EXTENSION_OF_RUNNING_PERIOD");
        assertThat(fingerprint(path, period)).isEqualTo(before);
        assertThat(Owner.number("select count(*) from audit where action = 'reflection-period.simulate' and chain = '"
                        + handle(path) + "'"))
                .as("who looked is kept")
                .isEqualTo(2);
    }

    @Test
    void a_simulation_refuses_what_the_step_would_refuse_by_the_rule_of_the_day() {
        String period = Journey.grantedPeriod();
        LocalDate today = Journey.today();

        assertThat(simulate(Journey.ULRIK, period, "\"step\":\"EXTENSION\",\"days\":90")
                        .getString("endDate"))
                .isEqualTo(today.plusDays(120).toString());
        JsonPath over = simulate(Journey.ULRIK, period, "\"step\":\"EXTENSION\",\"days\":91");
        assertThat(over.getBoolean("allowed")).isFalse();
        assertThat(over.getString("refusal.code")).isEqualTo("REFLECTION_MAX_EXCEEDED");
        assertThat(over.getString("refusal.nextStep"))
                .contains(today.plusDays(120).toString());
        Map.of("2012-06-01", 100, "2013-01-29", 100, "2013-01-30", 120, today.toString(), 120)
                .forEach((day, ceiling) -> assertThat(simulate(
                                        Journey.ULRIK,
                                        period,
                                        "\"step\":\"EXTENSION\",\"days\":1,\"decidedOn\":\"" + day + "\"")
                                .getInt("ceiling"))
                        .as(day)
                        .isEqualTo(ceiling));
        assertThat(simulate(Journey.ULRIK, period, "\"step\":\"EXTENSION\",\"days\":71,\"decidedOn\":\"2013-01-29\"")
                        .getString("refusal.code"))
                .isEqualTo("REFLECTION_MAX_EXCEEDED");
        assertThat(simulate(Journey.CLARA, period, "\"step\":\"EARLY_END\",\"endedOn\":\"" + today + "\"")
                        .getInt("totalDays"))
                .isZero();
        assertThat(simulate(Journey.CLARA, period, "\"step\":\"GRANT\",\"startDate\":\"" + today + "\"")
                        .getString("refusal.code"))
                .isEqualTo("REFLECTION_STATE");
        problem(ask(Journey.CLARA, period, "\"step\":\"EXTENSION\""), 400, "INVALID_INPUT");
        problem(
                ask(Journey.CLARA, period, "\"step\":\"EXTENSION\",\"days\":1,\"decidedOn\":\"2006-12-31\""),
                400,
                "INVALID_INPUT");
        problem(ask(Api.as("hanne"), period, "\"step\":\"EXTENSION\",\"days\":1"), 403, "FORBIDDEN");
        problem(
                Journey.ULRIK.put(period + "/grant", period, "{\"startDate\":\"1950-01-01\"}"),
                409,
                "REFLECTION_START_DATE");
    }

    @Test
    void a_named_person_ends_a_period_early_and_nothing_is_due_any_more() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period);
        Journey.created(Journey.CLARA.post(period + "/extensions", "{\"days\":10,\"ground\":\"SPECIAL_REASONS\"}"));
        String body = "{\"reason\":\"DEPARTED\",\"endedOn\":\"" + Journey.today() + "\",\"reasons\":\"She has left.\"}";
        problem(Journey.CLARA.put(period + "/early-end", period, body), 403, "REFLECTION_NOT_COMPETENT");
        problem(
                Journey.ULRIK.put(period + "/early-end", period, body.replace("DEPARTED", "ABSCONDED")),
                400,
                "INVALID_INPUT");

        Journey.ULRIK.put(period + "/early-end", period, body).then().statusCode(200);

        JsonPath ended = Journey.CLARA.get(period).jsonPath();
        assertThat(ended.getString("status")).isEqualTo("ENDED_EARLY");
        assertThat(ended.getString("earlyEndReason")).isEqualTo("DEPARTED");
        assertThat(ended.getString("earlyEndReasons")).isEqualTo("She has left.");
        assertThat(ended.getString("endDate"))
                .isEqualTo(Journey.today().plusDays(30).toString());
        assertThat(Json.text(Journey.CLARA.get(path + "/reflection-periods"), "/items/0/earlyEndReasons"))
                .isNull();
        assertThat(Owner.number(
                        "select count(*) from deadline where state = 'SCHEDULED' and subject = '" + handle(path) + "'"))
                .isZero();
        assertThat(Journey.published(path, "reflection-period-ended-early")).isEqualTo(1);
        assertThat(Journey.CLARA.get(path + "/timeline?limit=100").jsonPath().<String>getList("items.what"))
                .contains("ENDED_EARLY")
                .doesNotContain("SUPERSEDED");
    }

    @Test
    void two_persons_let_one_period_pass_the_ceiling_of_everybody() {
        String period = Journey.grantedPeriod();
        String exception = period + "/exceptional-ceilings/"
                + Journey.created(
                        Journey.ULRIK.post(period + "/exceptional-ceilings", "{\"days\":240," + REASONS + "}"));
        problem(Journey.CLARA.get(exception), 404, "NOT_FOUND");
        assertThat(Journey.CLARA
                        .get(period + "/exceptional-ceilings")
                        .jsonPath()
                        .getList("items"))
                .as("nobody outside the authority learns of a proposal")
                .isEmpty();
        problem(
                Journey.CLARA.post(period + "/exceptional-ceilings", "{\"days\":240," + REASONS + "}"),
                403,
                "REFLECTION_NOT_COMPETENT");
        problem(
                Journey.ULRIK.post(period + "/exceptional-ceilings", "{\"days\":120," + REASONS + "}"),
                409,
                "EXCEPTION_NOT_HIGHER");
        problem(Journey.ULRIK.put(exception + "/confirmation", period, null), 409, "EXCEPTION_BY_ONE_PERSON");

        Journey.ULLA.put(exception + "/confirmation", period, null).then().statusCode(200);

        problem(Journey.ULLA.put(exception + "/withdrawal", period, null), 409, "EXCEPTION_STATE");
        assertThat(Json.text(Journey.CLARA.get(exception), "/reasons"))
                .isEqualTo("The borders of her country are closed.");
        assertThat(Journey.CLARA.get(period).jsonPath().getInt("exceptionalCeilingDays"))
                .isEqualTo(240);
        assertThat(Journey.published(Journey.caseOf(period), "reflection-period-ceiling-raised"))
                .isEqualTo(1);
        JsonPath most = simulate(Journey.CLARA, period, "\"step\":\"EXTENSION\",\"days\":210");
        assertThat(most.getBoolean("allowed")).isTrue();
        assertThat(most.getString("ruleVersion")).startsWith("exceptional-ceiling:Y-");
        String extension = period + "/extensions/"
                + Journey.created(
                        Journey.CLARA.post(period + "/extensions", "{\"days\":210,\"ground\":\"SPECIAL_REASONS\"}"));
        assertThat(Journey.ULRIK
                        .put(extension + "/grant", period, null)
                        .jsonPath()
                        .getInt("totalDays"))
                .isEqualTo(240);
        problem(
                Journey.CLARA.post(period + "/extensions", "{\"days\":1,\"ground\":\"SPECIAL_REASONS\"}"),
                409,
                "REFLECTION_MAX_EXCEEDED");
        String id = exception.substring(exception.lastIndexOf('/') + 1);
        assertThatThrownBy(() ->
                        Owner.run("update exceptional_ceiling set confirmed_by = proposed_by where id = '" + id + "'"))
                .as("four eyes also in the database")
                .hasStackTraceContaining("exceptional_ceiling_four_eyes");
    }

    @Test
    void of_fifty_who_extend_beyond_the_ceiling_as_many_succeed_as_there_are_days() throws Exception {
        String period = Journey.grantedPeriod();
        List<String> extensions = IntStream.range(0, 50)
                .mapToObj(i -> period + "/extensions/"
                        + Journey.created(Journey.CLARA.post(
                                period + "/extensions", "{\"days\":30,\"ground\":\"SPECIAL_REASONS\"}")))
                .toList();
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
            List<Future<Integer>> answers = extensions.stream()
                    .map(extension -> threads.submit(() -> grantWhateverTheVersion(period, extension)))
                    .toList();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(3);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(47);
        assertThat(Journey.CLARA.get(period).jsonPath().getInt("totalDays")).isEqualTo(120);
        assertThat(Journey.published(Journey.caseOf(period), "reflection-period-extended"))
                .isEqualTo(3);
    }

    private static int grantWhateverTheVersion(String period, String extension) {
        int status = 412;
        while (status == 412) {
            status = Journey.ULRIK.put(extension + "/grant", period, null).statusCode();
        }
        return status;
    }

    private static JsonPath simulate(Api api, String period, String fields) {
        Response answer = ask(api, period, fields);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static Response ask(Api api, String period, String fields) {
        return api.request()
                .contentType("application/json")
                .body("{" + fields + "}")
                .post(period + "/simulations");
    }

    /** Changes when a row of the case's period, deadlines or events does. */
    private static long fingerprint(String path, String period) {
        String subject = "subject = '" + handle(path) + "'";
        return Owner.number("select hashtext((select t::text from reflection_period t where id = '" + id(period)
                + "') || (select count(*) from deadline where " + subject + ") || (select count(*) from outbox where "
                + subject + ") || (select count(*) from reflection_extension))");
    }

    private static String handle(String path) {
        return path.split("/")[3];
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
