package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** The days of a period: those of recovery, those on which somebody must answer, and the last one. */
@QuarkusTest
class PeriodDeadlinesApiTest {

    @Test
    void nobody_brings_up_a_return_in_the_days_of_recovery_but_she_herself() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period);
        LocalDate today = Journey.today();
        String session = "{\"heldOn\":\"" + today + "\",\"language\":\"eng\",\"answer\":\"UNDECIDED\"}";

        Response refused = Journey.CLARA.post(path + "/counselling-sessions", session);
        problem(refused, 409, "RECOVERY_DAYS");
        assertThat(refused.jsonPath().getString("facts.overOn"))
                .isEqualTo(today.plusDays(7).toString());
        assertThat(Json.text(refused, "/nextStep")).contains("atOwnWish");
        assertThat(Journey.CLARA
                        .get(path + "/next-actions")
                        .jsonPath()
                        .getString("_actions.find { it.operation == 'recordCounselling' }.because.rule"))
                .isEqualTo("RECOVERY_DAYS");
        String own = Journey.created(
                Journey.CLARA.post(path + "/counselling-sessions", session.replace("}", ",\"atOwnWish\":true}")));
        assertThat(Journey.CLARA
                        .get(path + "/counselling-sessions/" + own)
                        .jsonPath()
                        .getBoolean("atOwnWish"))
                .isTrue();
        begun(period, 7);
        Journey.created(Journey.CLARA.post(path + "/counselling-sessions", session));
    }

    @Test
    void the_days_between_the_grant_and_a_later_first_day_are_for_recovery_as_well() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period);
        LocalDate today = Journey.today();
        begun(period, -20);
        String session = "{\"heldOn\":\"" + today + "\",\"language\":\"eng\",\"answer\":\"UNDECIDED\"}";

        Response refused = Journey.CLARA.post(path + "/counselling-sessions", session);

        problem(refused, 409, "RECOVERY_DAYS");
        assertThat(refused.jsonPath().getString("facts.overOn"))
                .isEqualTo(today.plusDays(27).toString());
        String before = session.replace(today.toString(), today.minusDays(1).toString());
        Journey.created(Journey.CLARA.post(path + "/counselling-sessions", before));
    }

    @Test
    void a_request_that_nobody_answers_is_on_the_board_goes_to_a_leader_and_decides_nothing() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period);
        String extension = Journey.created(
                Journey.CLARA.post(period + "/extensions", "{\"days\":10,\"ground\":\"SPECIAL_REASONS\"}"));
        List<Map<String, Object>> waiting = Board.of(extension);
        assertThat(waiting)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each)
                        .containsEntry("type", "UDL_ANSWER")
                        .containsEntry("mustAct", "UDL")
                        .containsEntry("subject", handle(path))
                        .containsEntry("overdue", false));
        assertThat(waiting.getFirst())
                .containsEntry("dueDate", Journey.today().plusDays(5).toString());

        Owner.run("update deadline set due_at = now() - interval '1 hour' where reference = '" + extension + "'");

        await().until(() -> Journey.published(path, "reflection-request-escalated") == 2);
        assertThat(Journey.published(path, "reflection-request-unanswered")).isEqualTo(1);
        assertThat(Board.of(extension))
                .hasSize(3)
                .allSatisfy(each -> assertThat(each)
                        .containsEntry("mustAct", "UDL")
                        .containsEntry("overdue", true)
                        .containsEntry("state", "FIRED"));
        String asked = period + "/extensions/" + extension;
        assertThat(Json.text(Journey.CLARA.get(asked), "/status")).isEqualTo("REQUESTED");

        Journey.ULRIK.put(asked + "/grant", period, null).then().statusCode(200);

        assertThat(Board.of(extension)).as("answered: off the board").isEmpty();
        problem(Journey.ULRIK.get("/v1/deadlines?dueBefore=2060-01-01"), 403, "FORBIDDEN");
    }

    @Test
    void who_asked_in_time_waits_and_who_did_not_ask_or_not_again_is_missed_when_the_period_ends() {
        String asked = Journey.grantedPeriod();
        Journey.created(Journey.CLARA.post(asked + "/extensions", "{\"days\":10,\"ground\":\"SPECIAL_REASONS\"}"));
        String never = Journey.grantedPeriod();
        String extended = Journey.grantedPeriod();
        String extension = extended + "/extensions/"
                + Journey.created(
                        Journey.CLARA.post(extended + "/extensions", "{\"days\":10,\"ground\":\"SPECIAL_REASONS\"}"));
        Journey.ULRIK.put(extension + "/grant", extended, null).then().statusCode(200);
        Owner.run("update reflection_extension set decided_on = decided_on - 30 where id = '" + id(extension) + "'");
        begun(extended, 10);
        for (String period : List.of(asked, never, extended)) {
            begun(period, 31);
            Owner.run("update deadline set due_at = now() - interval '1 hour' where state = 'SCHEDULED'"
                    + " and type = 'DEPARTURE_DEADLINE' and reference = '" + id(period) + "'");
        }

        await().until(() -> Journey.published(Journey.caseOf(never), "reflection-period-expired") == 1);
        await().until(() -> Owner.number("select count(*) from deadline where state = 'FIRED' and reference = '"
                        + id(asked) + "' and type = 'DEPARTURE_DEADLINE'")
                == 1);

        await().until(() -> Journey.published(Journey.caseOf(extended), "reflection-period-expired") == 1);

        assertThat(Journey.published(Journey.caseOf(never), "deadline-missed")).isEqualTo(1);
        assertThat(Journey.published(Journey.caseOf(extended), "deadline-missed"))
                .isEqualTo(1);
        problem(
                Journey.CLARA.post(never + "/extensions", "{\"days\":1,\"ground\":\"SPECIAL_REASONS\"}"),
                409,
                "EXTENSION_AFTER_END");
        assertThat(Json.text(Journey.CLARA.get(asked), "/status")).isEqualTo("GRANTED");
        assertThat(Journey.published(Journey.caseOf(asked), "deadline-missed")).isZero();
        for (String period : List.of(asked, never)) {
            assertThat(Board.of(id(period)))
                    .as("the board tells what is to come, and what has fired and is done no more")
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each)
                            .containsEntry("state", "SCHEDULED")
                            .containsEntry("type", "REFLECTION_PERIOD_REMINDER"));
        }
        problem(
                Journey.CLARA.post(asked + "/extensions", "{\"days\":1,\"ground\":\"SPECIAL_REASONS\"}"),
                409,
                "EXTENSION_AFTER_END");
    }

    @Test
    void silence_on_a_request_for_more_days_ends_no_service_and_its_refusal_does() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period);
        LocalDate today = Journey.today();
        String offer = path + "/service-offers/"
                + Journey.created(Journey.CLARA.post(
                        path + "/service-offers", "{\"category\":\"EXTENDED_HEALTH\",\"provider\":\"PRACTICE\"}"));
        Journey.CLARA
                .put(offer + "/answer", offer, "{\"answer\":\"ACCEPTED\"}")
                .then()
                .statusCode(200);
        String asked = period + "/extensions/"
                + Journey.created(
                        Journey.CLARA.post(period + "/extensions", "{\"days\":10,\"ground\":\"SPECIAL_REASONS\"}"));
        begun(period, 35);
        Owner.run("update reflection_extension set filed_on = filed_on - 6 where id = '" + id(asked) + "'");

        assertThat(health(path, today).getString("answer")).isEqualTo("YES");
        assertThat(health(path, today).<String>getList("because.fact"))
                .containsExactly("IN_PERIOD=true,requestUnansweredSince=" + today.minusDays(6));
        appointment(offer, today.plusDays(5)).then().statusCode(201);
        problem(appointment(offer, today.plusDays(6)), 409, "OFFER_NOT_ENTITLED");

        Journey.ULRIK
                .put(asked + "/refusal", asked, "{\"reasons\":\"The return was given up.\"}")
                .then()
                .statusCode(200);

        assertThat(Json.text(Journey.CLARA.get(period), "/status")).isEqualTo("EXPIRED");
        assertThat(health(path, today).getString("answer"))
                .as("the day of the answer is the last")
                .isEqualTo("YES");
        assertThat(health(path, today.plusDays(1)).getString("answer")).isEqualTo("NO");
        problem(appointment(offer, today.plusDays(1)), 409, "OFFER_NOT_ENTITLED");
        assertThat(Journey.published(path, "deadline-missed"))
                .as("she had asked in time")
                .isZero();
    }

    private static JsonPath health(String path, LocalDate on) {
        return Journey.CLARA
                .get(path + "/entitlements?on=" + on)
                .jsonPath()
                .setRootPath("items.find { it.category == 'EXTENDED_HEALTH' }");
    }

    private static Response appointment(String offer, LocalDate day) {
        return Journey.CLARA.post(offer + "/appointments", "{\"day\":\"" + day + "\",\"beginsAt\":\"09:30\"}");
    }

    /** As if the period had begun so many days ago. */
    private static void begun(String period, int days) {
        Owner.run("update reflection_period set start_date = start_date - " + days + ", end_date = end_date - " + days
                + " where id = '" + id(period) + "'");
    }

    private static String handle(String path) {
        return path.split("/")[3];
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
