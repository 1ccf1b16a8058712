package org.hjemvej.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.partners.CoverageTest.awaitEvent;
import static org.hjemvej.partners.CoverageTest.events;
import static org.hjemvej.partners.CoverageTest.request;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.EveryReading;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnerSearchApiTest {

    private static final Api DORTE = Api.as("dorte");

    @Test
    void who_waits_is_served_in_the_order_of_the_requests() {
        String first = waiting("ZA");
        String second = waiting("ZA");
        assertThat(opened(second).path("joined").asBoolean()).isTrue();
        assertThat(opened(second).path("searchId")).isEqualTo(opened(first).path("searchId"));
        String search = search(first);
        assertThat(coverage("ZA")).isEqualTo("SEARCHING");

        List<String> more = IntStream.range(0, 5).mapToObj(i -> waiting("ZA")).toList();
        assertThat(waitingOf(search)).startsWith(first, second).endsWith(more.toArray(String[]::new));

        AgreementApiTest.active("FIRST_COME", "ZA", 1);

        awaitEvent(first, "place-reserved");
        awaitEvent(first, "partner-search-succeeded");
        assertThat(waitingOf(search)).startsWith(second).hasSize(6);
        assertThat(status(search)).isEqualTo("OPENED");

        TestTopics.send(
                "reintegration.for-partners",
                "org.hjemvej.reintegration.programme-completed.v1",
                first,
                "{\"programmeRef\":\"" + first + "\",\"completedOn\":\"2026-11-22\"}");

        awaitEvent(second, "place-reserved");
        assertThat(waitingOf(search)).containsExactlyElementsOf(more);
        AgreementApiTest.active("FOR_ALL", "ZA", 10);
        awaitEvent(more.getLast(), "place-reserved");
        assertThat(status(search)).isEqualTo("SUCCESS");
    }

    @Test
    void a_search_is_led_on_step_by_step_and_ends_by_a_named_person_only() {
        String ref = waiting("ZW");
        String search = search(ref);
        problem(DORTE.put(search + "/status", search, "{\"status\":\"NEGOTIATING\"}"), 409, "SEARCH_STATE");
        DORTE.put(search + "/status", search, "{\"status\":\"CANDIDATES_LISTED\"}")
                .then()
                .statusCode(200);
        awaitEvent(ref, "partner-search-progressed");
        problem(
                Api.as("dina").put(search + "/failure", search, "{\"reason\":\"SECURITY_SITUATION\"}"),
                403,
                "FORBIDDEN");

        DORTE.put(search + "/failure", search, "{\"reason\":\"NO_QUALIFIED_ORGANISATION\"}")
                .then()
                .statusCode(200);

        awaitEvent(ref, "partner-search-failed");
        assertThat(waitingOf(search)).isEmpty();
        assertThat(coverage("ZW")).isEqualTo("NOT_COVERED");
        problem(DORTE.put(search + "/failure", search, "{\"reason\":\"SECURITY_SITUATION\"}"), 409, "SEARCH_STATE");
        problem(DORTE.get("/v1/partner-searches/S-00000000000000000000000000"), 404, "NOT_FOUND");
    }

    @Test
    void a_search_that_takes_too_long_is_overdue_on_drcs_board_until_it_ends() {
        String ref = waiting("ZE");
        String search = search(ref);
        String id = search.substring(search.lastIndexOf('/') + 1);

        Owner.run("update deadline set due_at = due_at - interval '50 days' where reference = '" + id + "'");

        await().until(() ->
                Owner.number("select count(*) from deadline where state = 'FIRED' and reference = '" + id + "'") == 2);
        assertThat(board(id))
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .containsEntry("type", "PARTNER_SEARCH")
                        .containsEntry("mustAct", "DRC")
                        .containsEntry("overdue", true));
        DORTE.put(search + "/failure", search, "{\"reason\":\"SECURITY_SITUATION\"}")
                .then()
                .statusCode(200);
        assertThat(board(id)).isEmpty();
    }

    @Test
    void a_search_that_was_opened_before_there_was_a_board_is_reminded_of_and_due_as_any_other() throws IOException {
        String search = search(waiting("ZF"));
        String id = search.substring(search.lastIndexOf('/') + 1);
        Owner.run("update deadline set detail = case type when 'PARTNER_SEARCH' then '30 days' else '20 days' end,"
                + " type = 'PARTNER_SEARCH' where reference = '" + id + "'");

        Owner.run(earlierSearches());

        assertThat(board(id))
                .extracting(each -> each.get("type"))
                .containsExactly("PARTNER_SEARCH_REMINDER", "PARTNER_SEARCH");
        Owner.run("update deadline set type = 'PARTNER_SEARCH', state = 'FIRED', fired_at = due_at where reference = '"
                + id + "'");
        assertThat(board(id)).isEmpty();

        Owner.run(earlierSearches());

        assertThat(board(id))
                .as("its last day was told, and DRC has not ended it")
                .singleElement()
                .satisfies(each -> assertThat(each).containsEntry("type", "PARTNER_SEARCH"));
        DORTE.put(search + "/failure", search, "{\"reason\":\"SECURITY_SITUATION\"}")
                .then()
                .statusCode(200);
        Owner.run(earlierSearches());
        assertThat(board(id)).isEmpty();
    }

    private static String earlierSearches() throws IOException {
        try (InputStream migration = Objects.requireNonNull(
                PartnerSearchApiTest.class.getResourceAsStream("/db/migration/V102__open_searches.sql"))) {
            return new String(migration.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_list_refuses_what_it_does_not_know() {
        EveryReading.check("dorte", "clara", "/v1/partner-searches");
    }

    private static String waiting(String country) {
        String ref = Ids.handle("P");
        request(ref, country);
        awaitEvent(ref, "partner-search-opened");
        return ref;
    }

    private static com.fasterxml.jackson.databind.JsonNode opened(String ref) {
        return events(ref).stream()
                .filter(seen -> seen.type().endsWith("partner-search-opened.v1"))
                .findFirst()
                .orElseThrow()
                .data();
    }

    private static String search(String ref) {
        return "/v1/partner-searches/" + opened(ref).path("searchId").asText();
    }

    private static List<String> waitingOf(String search) {
        return DORTE.get(search).jsonPath().getList("waiting");
    }

    private static List<Map<String, Object>> board(String reference) {
        return DORTE.get("/v1/deadlines?limit=100&dueBefore=2060-01-01")
                .jsonPath()
                .getList("items.findAll { it.reference == '" + reference + "' }");
    }

    private static String status(String search) {
        return Json.text(DORTE.get(search), "/status");
    }

    private static String coverage(String country) {
        return Api.as("clara")
                .get("/v1/return-options?country=" + country)
                .jsonPath()
                .getString("coverage");
    }
}
