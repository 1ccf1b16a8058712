package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hjemvej.platform.testing.Api;
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
        assertThat(granted.jsonPath().getString("endDate"))
                .isEqualTo(Journey.today().plusDays(90).toString());
        assertThat(Journey.CLARA.get(period).jsonPath().getString("endDate"))
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
        assertThat(read.jsonPath().getString("status")).isEqualTo("REFUSED");
        assertThat(read.jsonPath().getString("refusalReasons")).isEqualTo("The return was given up.");
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
        problem(Journey.ULRIK.post(period + "/extensions", SIXTY), 403, "FORBIDDEN");
        problem(Api.as("hanne").get(period + "/extensions"), 403, "FORBIDDEN");
        problem(Journey.CLARA.get(period + "/extensions/X-00000000000000000000000000"), 404, "NOT_FOUND");
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
