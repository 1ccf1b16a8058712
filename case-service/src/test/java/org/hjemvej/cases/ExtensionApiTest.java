package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtensionApiTest {

    private static final String SIXTY = "{\"days\":60,\"ground\":\"COOPERATES_ON_RETURN\"}";

    @Test
    void more_days_are_asked_for_and_granted_by_the_authority() {
        String period = Journey.grantedPeriod();
        String extension = period + "/extensions/" + Journey.created(Journey.CLARA.post(period + "/extensions", SIXTY));

        Response granted = Journey.ULRIK.put(extension + "/grant", extension, null);

        granted.then().statusCode(200);
        assertThat(granted.jsonPath().getInt("totalDays")).isEqualTo(90);
        assertThat(Json.text(granted, "/endDate"))
                .isEqualTo(Journey.today().plusDays(90).toString());
        assertThat(Json.text(Journey.CLARA.get(period), "/endDate"))
                .isEqualTo(Journey.today().plusDays(90).toString());
        problem(Journey.ULRIK.put(extension + "/grant", extension, null), 409, "EXTENSION_STATE");
        problem(
                Journey.CLARA.post(period + "/extensions", "{\"days\":31,\"ground\":\"SPECIAL_REASONS\"}"),
                409,
                "REFLECTION_MAX_EXCEEDED");
    }

    @Test
    void a_refusal_names_its_reasons_to_cmm_and_the_old_end_stands() {
        String period = Journey.grantedPeriod();
        String extension = period + "/extensions/" + Journey.created(Journey.CLARA.post(period + "/extensions", SIXTY));

        Journey.ULRIK
                .put(extension + "/refusal", extension, "{\"reasons\":\"The return was given up.\"}")
                .then()
                .statusCode(200);

        Response read = Journey.CLARA.get(extension);
        assertThat(Json.text(read, "/status")).isEqualTo("REFUSED");
        assertThat(Json.text(read, "/refusalReasons")).isEqualTo("The return was given up.");
        assertThat(read.jsonPath().getInt("totalDays")).isEqualTo(30);
        assertThat(Journey.CLARA.get(period + "/extensions").jsonPath().getList("items.refusalReasons"))
                .containsOnlyNulls();
    }

    @Test
    void bad_requests_and_foreign_readers_are_refused() {
        String period = Journey.grantedPeriod();

        problem(
                Journey.CLARA.post(period + "/extensions", "{\"days\":0,\"ground\":\"SPECIAL_REASONS\"}"),
                400,
                "INVALID_INPUT");
        problem(Journey.CLARA.post(period + "/extensions", "{\"days\":1,\"ground\":\"PITY\"}"), 400, "INVALID_INPUT");
        problem(Api.as("pelle").post(period + "/extensions", SIXTY), 403, "FORBIDDEN");
        String tomorrow = received(Journey.today().plusDays(1));
        problem(Journey.CLARA.post(period + "/extensions", tomorrow), 400, "INVALID_INPUT");
        String early = received(Journey.today().minusDays(1));
        problem(Journey.CLARA.post(period + "/extensions", early), 400, "INVALID_INPUT");
        problem(Api.as("hanne").get(period + "/extensions"), 403, "FORBIDDEN");
        problem(Journey.CLARA.get(period + "/extensions/X-00000000000000000000000000"), 404, "NOT_FOUND");
    }

    @Test
    void udlaendingestyrelsen_takes_a_request_for_the_periods_it_grants_on_the_day_it_was_received() {
        String period = Journey.grantedPeriod();
        Owner.run("update reflection_period set offered_on = offered_on - 5 where id = '" + Lodging.code(period) + "'");
        LocalDate received = Journey.today().minusDays(2);

        Response filed = Journey.ULRIK.post(period + "/extensions", received(received));

        filed.then().statusCode(201);
        assertThat(Json.text(filed, "/filedOn")).isEqualTo(received.toString());
        String extension = period + "/extensions/" + Json.text(filed, "/id");
        Journey.ULRIK.put(extension + "/grant", extension, null).then().statusCode(200);
    }

    @Test
    void the_house_she_lives_in_forwards_her_request_and_reads_a_receipt() {
        String period = Journey.grantedPeriod();
        String placement = "/v1/placements/" + Journey.created(place(Journey.caseOf(period)));
        String requests = Lodging.houseOf(placement) + "/extension-requests";
        Api signe = Api.as("signe");
        problem(signe.post(requests, forwarded(placement)), 404, "NOT_FOUND");
        Journey.CLARA.put(placement + "/start", placement, null).then().statusCode(200);

        Response receipt = signe.post(requests, forwarded(placement));

        receipt.then().statusCode(201);
        assertThat(receipt.jsonPath().getMap("$")).containsOnlyKeys("placementId", "receivedOn");
        assertThat(Journey.published(period, "reflection-period-extension-requested"))
                .isEqualTo(1);
        assertThat(Journey.ULRIK.get(period + "/extensions").jsonPath().getList("items.filedOn"))
                .isEqualTo(List.of(Journey.today().toString()));
        problem(Journey.CLARA.post(requests, forwarded(placement)), 403, "FORBIDDEN");
        problem(signe.post(requests, forwarded(placement).replace("SPECIAL_REASONS", "PITY")), 400, "INVALID_INPUT");
        problem(Api.as("rikke").post(requests, forwarded(placement)), 404, "NOT_FOUND");
        problem(
                signe.post(requests, forwarded(placement).replace("\"days\":5", "\"days\":300")),
                409,
                "EXTENSION_NOT_FROM_A_HOUSE");
    }

    @Test
    void what_a_house_had_on_the_last_day_counts_though_the_period_has_expired_and_she_has_moved_out() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period);
        String placement = livedIn(path);
        over(period);
        Journey.withdraw(path, "ASSESSMENT_TRANSFER_UDL");
        problem(Journey.ULRIK.get(period), 404, "NOT_FOUND");
        String requests = Lodging.houseOf(placement) + "/extension-requests";
        LocalDate last = Journey.today().minusDays(1);
        Api signe = Api.as("signe");
        problem(signe.post(requests, forwarded(placement)), 409, "EXTENSION_NOT_FROM_A_HOUSE");

        signe.post(requests, forwarded(placement, last)).then().statusCode(201);

        assertThat(Json.text(Journey.CLARA.get(period), "/status")).isEqualTo("GRANTED");
        assertThat(Journey.published(period, "reflection-period-resumed")).isEqualTo(1);
        assertThat(Timelines.told(Journey.CLARA, path)).contains("REFLECTION_PERIOD RESUMED");
        EventsOnTimeline.everyOneIsTold(path);
        Response asked = Journey.ULRIK.get(period + "/extensions");
        assertThat(asked.jsonPath().getList("items.filedOn")).isEqualTo(List.of(last.toString()));
        String extension = period + "/extensions/" + Json.text(asked, "/items/0/id");
        Journey.ULRIK
                .put(extension + "/refusal", extension, "{\"reasons\":\"The return was given up.\"}")
                .then()
                .statusCode(200);
        assertThat(Json.text(Journey.CLARA.get(period), "/status")).isEqualTo("EXPIRED");
        assertThat(Journey.published(period, "reflection-period-expired")).isEqualTo(1);
        await().until(() -> Journey.ULRIK.get(period).statusCode() == 404);
    }

    @Test
    void what_is_forwarded_too_late_or_after_the_decision_was_revoked_makes_nothing_longer() {
        String late = Journey.grantedPeriod();
        over(late);
        Owner.run("update reflection_period set offered_on = offered_on - 30, start_date = start_date - 30,"
                + " end_date = end_date - 30 where id = '" + Lodging.code(late) + "'");
        String revoked = Journey.grantedPeriod();
        over(revoked);
        Journey.revoke(Journey.caseOf(revoked));

        problem(
                Journey.CLARA.post(
                        late + "/extensions", received(Journey.today().minusDays(31))),
                409,
                "EXTENSION_FORWARDED_TOO_LATE");
        problem(
                Journey.CLARA.post(
                        revoked + "/extensions", received(Journey.today().minusDays(1))),
                409,
                "REFLECTION_GROUND_REVOKED");
        assertThat(Json.text(Journey.CLARA.get(revoked), "/groundRevokedOn"))
                .as("what was over is as it was")
                .isNull();
    }

    /** A place in which she lived for twenty days, and which she left yesterday. */
    private static String livedIn(String path) {
        String placement = "/v1/placements/" + Journey.created(place(path));
        Journey.CLARA.put(placement + "/start", placement, null).then().statusCode(200);
        Journey.CLARA.put(placement + "/end", placement, null).then().statusCode(200);
        Owner.run("update placement set started_on = started_on - 20, ended_on = ended_on - 1 where id = '"
                + Lodging.code(placement) + "'");
        return placement;
    }

    /** Yesterday was the last day, and the deadline has fired. */
    private static void over(String period) {
        Owner.run(
                "update reflection_period set status = 'EXPIRED', offered_on = offered_on - 31, start_date = start_date - 31,"
                        + " end_date = end_date - 31 where id = '" + Lodging.code(period) + "'");
    }

    @Test
    void a_house_is_not_told_whether_there_is_a_period() {
        String placement = "/v1/placements/" + Journey.created(place(Journey.openCase("NO_LAWFUL_STAY", "ADULT")));
        Journey.CLARA.put(placement + "/start", placement, null).then().statusCode(200);

        Response refused =
                Api.as("signe").post(Lodging.houseOf(placement) + "/extension-requests", forwarded(placement));

        problem(refused, 409, "EXTENSION_NOT_FROM_A_HOUSE");
        assertThat(refused.asString()).doesNotContain("GRANTED", "OFFERED", "EXPIRED");
    }

    private static Response place(String path) {
        return Lodging.ask(
                Journey.CLARA, Lodging.forCase(Lodging.code(path)).replace("}", ",\"type\":\"HOSTEL_HERBERG\"}"));
    }

    private static String received(LocalDate on) {
        return "{\"days\":1,\"ground\":\"SPECIAL_REASONS\",\"receivedOn\":\"" + on + "\"}";
    }

    private static String forwarded(String placement) {
        return forwarded(placement, Journey.today());
    }

    private static String forwarded(String placement, LocalDate on) {
        return "{\"placementId\":\"%s\",\"days\":5,\"ground\":\"SPECIAL_REASONS\",\"receivedOn\":\"%s\"}"
                .formatted(Lodging.code(placement), on);
    }

    @Test
    void of_two_officers_who_decide_at_the_same_time_one_wins_and_no_total_passes_120() {
        String period = Journey.grantedPeriod();
        List<String> extensions = IntStream.range(0, 8)
                .mapToObj(i ->
                        period + "/extensions/" + Journey.created(Journey.CLARA.post(period + "/extensions", SIXTY)))
                .toList();
        String etag = Journey.ULRIK.get(period).header("ETag");

        List<CompletableFuture<Integer>> answers = extensions.stream()
                .map(extension -> CompletableFuture.supplyAsync(() -> Journey.ULRIK
                        .putIfMatch(extension + "/grant", etag, null)
                        .statusCode()))
                .toList();

        List<Integer> statuses = answers.stream().map(CompletableFuture::join).toList();
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(Journey.CLARA.get(period).jsonPath().getInt("totalDays")).isEqualTo(90);
    }
}
