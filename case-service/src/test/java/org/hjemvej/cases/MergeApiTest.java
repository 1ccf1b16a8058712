package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergeApiTest {

    private static final Api METTE = Api.as("mette");
    private static final String CONSENT =
            "{\"scope\":\"INTERVIEW\",\"legalBasis\":\"CONSENT\",\"language\":\"eng\",\"textVersion\":\"2026-01\",\"givenBy\":\"PERSON\"}";

    @Inject
    DataSource database;

    @Test
    void the_old_handle_leads_to_the_case_that_stays_and_what_was_recorded_stays_readable() {
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.consent(duplicate, "INTERVIEW");

        String merge = merge(survivor, duplicate);

        Response old = unfollowed(duplicate);
        assertThat(old.statusCode()).isEqualTo(307);
        assertThat(old.header("Location")).endsWith(survivor);
        assertThat(old.header("Cache-Control")).isEqualTo("no-store");
        Journey.CLARA
                .get(duplicate + "/consents")
                .then()
                .statusCode(200)
                .body("items.scope", equalTo(List.of("INTERVIEW")));
        for (String path : List.of(survivor, duplicate)) {
            Journey.CLARA
                    .get(path + "/merges")
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(List.of(merge.substring(merge.lastIndexOf('/') + 1))))
                    .body("items[0].survivor", equalTo(handle(survivor)))
                    .body("items[0].duplicate", equalTo(handle(duplicate)));
        }
        assertThat(Owner.number("select count(*) from audit where action = 'case.merge' and chain in ('"
                        + handle(survivor) + "', '" + handle(duplicate) + "')"))
                .isEqualTo(2);
    }

    @Test
    void who_may_not_see_the_case_that_stays_still_reads_her_own_and_is_not_told_which_that_is() {
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        merge(survivor, duplicate);
        Owner.run("update case_file set contact_person = 'somebody' where handle = '" + handle(survivor) + "'");

        unfollowed(duplicate)
                .then()
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("mergedInto", nullValue());
        Response refused = Journey.CLARA.post(duplicate + "/consents", CONSENT);
        problem(refused, 409, "CASE_MERGED_ELSEWHERE");
        for (Response each : List.of(
                refused,
                Journey.CLARA.get(duplicate + "/merges"),
                Journey.CLARA.get(duplicate + "/next-actions"),
                Journey.CLARA.get(duplicate + "/timeline"),
                Journey.CLARA.get("/v1/cases?limit=100"))) {
            assertThat(each.asString()).doesNotContain(handle(survivor));
        }
        assertThat(METTE.get(duplicate + "/merges").asString()).contains(handle(survivor));
    }

    @Test
    void what_she_takes_back_does_not_go_on_standing_in_a_merged_case() {
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String consent =
                duplicate + "/consents/" + Journey.created(Journey.CLARA.post(duplicate + "/consents", CONSENT));
        merge(survivor, duplicate);

        Journey.CLARA.putIfMatch(consent + "/withdrawal", "\"0\"", null).then().statusCode(200);
    }

    @Test
    void somebody_who_is_being_interviewed_is_not_merged_away() {
        String interview = Journey.startedInterview();
        String duplicate = interview.substring(0, interview.indexOf("/identifications"));

        var refused = METTE.post(Journey.openCase("NO_LAWFUL_STAY", "ADULT") + "/merges", body(duplicate));

        problem(refused, 409, "CASE_NOT_MERGEABLE");
        assertThat(refused.asString()).contains("IDENTIFICATION_UNDER_WAY");
    }

    @Test
    void no_command_changes_a_merged_case_and_each_says_where_the_person_is() {
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        merge(survivor, duplicate);

        List<Response> refused = List.of(
                Journey.CLARA.post(duplicate + "/consents", CONSENT),
                Journey.CLARA.post(
                        duplicate + "/identifications", "{\"setting\":\"CMM\",\"plannedFor\":\"2026-11-22\"}"),
                Journey.CLARA.post(duplicate + "/assessments", null),
                Journey.CLARA.post(
                        duplicate + "/counselling-sessions",
                        "{\"heldOn\":\"2026-11-20\",\"language\":\"eng\",\"answer\":\"INTERESTED\"}"),
                Journey.CLARA.post(
                        duplicate + "/representatives",
                        "{\"name\":\"Invented\",\"organisation\":\"RED_CROSS\",\"appointedOn\":\"2026-11-20\",\"childView\":\"AGREES\"}"),
                Journey.CLARA.putIfMatch(duplicate + "/person", "\"0\"", "{\"name\":\"Invented\"}"),
                METTE.post(duplicate + "/merges", body(Journey.openCase("NO_LAWFUL_STAY", "CHILD"))),
                METTE.post(Journey.openCase("NO_LAWFUL_STAY", "CHILD") + "/merges", body(duplicate)));

        for (Response each : refused) {
            problem(each, 409, "CASE_MERGED");
            assertThat(each.jsonPath().getString("facts.survivor")).isEqualTo(handle(survivor));
            assertThat(Json.text(each, "/nextStep")).contains(handle(survivor));
        }
    }

    @Test
    void a_merge_that_is_undone_leaves_two_cases_that_go_on() {
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String merge = merge(survivor, duplicate);
        String etag = METTE.get(merge).header("ETag");
        problem(METTE.putIfMatch(merge + "/undo", null, null), 428, "IF_MATCH_REQUIRED");
        problem(METTE.putIfMatch(merge + "/undo", "\"7\"", null), 412, "STALE_VERSION");
        problem(Journey.CLARA.putIfMatch(merge + "/undo", etag, null), 403, "FORBIDDEN");
        problem(
                METTE.putIfMatch(merge.replace(handle(survivor), handle(duplicate)) + "/undo", etag, null),
                404,
                "NOT_FOUND");

        METTE.putIfMatch(merge + "/undo", etag, null).then().statusCode(200);

        unfollowed(duplicate)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("mergedInto", nullValue());
        Journey.consent(duplicate, "INTERVIEW");
        problem(METTE.put(merge + "/undo", merge, null), 409, "MERGE_UNDONE_ALREADY");
        await().untilAsserted(() -> assertThat(
                        TestTopics.read("case.events", seen -> seen.subject().equals(handle(duplicate))).stream()
                                .map(TestTopics.Seen::type))
                .containsSubsequence(
                        "org.hjemvej.case.case-merged.v1",
                        "org.hjemvej.case.case-merge-undone.v1",
                        "org.hjemvej.case.consent-given.v1"));
        merge(duplicate, survivor);
    }

    @Test
    void what_binds_an_authority_or_others_rely_on_is_settled_first() {
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String pending = Journey.openCase("EU_CITIZEN", "ADULT");
        Journey.recommend(pending);
        Journey.openAssessment(pending);
        String period = Journey.grantedPeriod();
        String granted = period.substring(0, period.indexOf("/reflection-periods"));
        String leaving = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        Owner.run("insert into way_home (case_handle, status, since, sequence) values ('" + handle(leaving)
                + "', 'PREPARED', now(), 1)");

        assertThat(because(survivor, pending)).containsExactly("ASSESSMENT_PENDING");
        assertThat(because(survivor, granted)).containsExactly("ASSESSMENT_POSITIVE", "PERIOD_GRANTED");
        assertThat(because(survivor, leaving)).containsExactly("WAY_HOME_UNDER_WAY");

        Owner.run("update way_home set status = 'COMPLETED' where case_handle = '" + handle(leaving) + "'");
        merge(survivor, leaving);
        merge(granted, survivor);
    }

    @Test
    void a_merge_that_is_not_in_order_is_refused() {
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        problem(METTE.post(survivor + "/merges", body(survivor)), 409, "MERGE_WITH_ITSELF");
        problem(METTE.post(survivor + "/merges", body("/K-00000000000000000000000000")), 404, "NOT_FOUND");
        problem(METTE.post("/v1/cases/K-00000000000000000000000000/merges", body(duplicate)), 404, "NOT_FOUND");
        problem(Journey.CLARA.post(survivor + "/merges", body(duplicate)), 403, "FORBIDDEN");

        for (String bad : List.of(
                "{}",
                "{\"duplicate\":\"" + handle(duplicate) + "\"}",
                "{\"duplicate\":\"somebody\",\"reason\":\"RECORDED_TWICE\"}",
                body(duplicate).replace("RECORDED_TWICE", "BECAUSE"),
                body(duplicate).replaceFirst("\\{", "{\"unknownField\":1,"))) {
            problem(METTE.post(survivor + "/merges", bad), 400, "INVALID_INPUT");
        }

        String key = UUID.randomUUID().toString();
        Response merged = METTE.post(survivor + "/merges", key, body(duplicate));
        String merge = survivor + "/merges/" + Journey.created(merged);
        assertThat(METTE.post(survivor + "/merges", key, body(duplicate)).asString())
                .isEqualTo(merged.asString());
        problem(METTE.get(survivor + "/merges/J-00000000000000000000000000"), 404, "NOT_FOUND");
        problem(Api.as("ulrik").get(merge), 403, "FORBIDDEN");
        METTE.get(merge).then().statusCode(200).body("duplicate", equalTo(handle(duplicate)));
    }

    @Test
    void of_many_who_merge_the_same_cases_in_both_directions_one_does() throws Exception {
        String one = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String other = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        List<Future<Response>> all = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(50)) {
            for (int i = 0; i < 50; i++) {
                String survivor = i % 2 == 0 ? one : other;
                String duplicate = i % 2 == 0 ? other : one;
                all.add(callers.submit(() -> METTE.post(survivor + "/merges", body(duplicate))));
            }
        }

        int merged = 0;
        for (Future<Response> each : all) {
            if (each.get().statusCode() == 201) {
                merged++;
            } else {
                problem(each.get(), 409, "CASE_MERGED");
            }
        }
        assertThat(merged).isEqualTo(1);
        assertThat(Owner.number("select count(*) from case_file where status = 'MERGED' and handle in ('" + handle(one)
                        + "', '" + handle(other) + "')"))
                .isEqualTo(1);
    }

    @Test
    void a_command_that_meets_a_merge_under_way_waits_and_hears_of_it() throws Exception {
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        CompletableFuture<Response> command;
        try (Connection merging = database.getConnection();
                Statement statement = merging.createStatement()) {
            merging.setAutoCommit(false);
            statement.executeUpdate("update case_file set status = 'MERGED', version = version + 1, merged_into = '"
                    + handle(survivor) + "' where handle = '" + handle(duplicate) + "'");

            command = CompletableFuture.supplyAsync(() -> Journey.CLARA.post(duplicate + "/consents", CONSENT));

            await().until(() -> Owner.number("select count(*) from pg_locks where not granted") > 0);
            merging.commit();
        }

        problem(command.get(), 409, "CASE_MERGED");
    }

    private static String merge(String survivor, String duplicate) {
        return survivor + "/merges/" + Journey.created(METTE.post(survivor + "/merges", body(duplicate)));
    }

    private static String body(String duplicate) {
        return "{\"duplicate\":\"" + handle(duplicate) + "\",\"reason\":\"RECORDED_TWICE\"}";
    }

    private static List<String> because(String survivor, String duplicate) {
        Response refused = METTE.post(survivor + "/merges", body(duplicate));
        problem(refused, 409, "CASE_NOT_MERGEABLE");
        return refused.jsonPath().getList("facts.because");
    }

    private static Response unfollowed(String path) {
        return Journey.CLARA.request().redirects().follow(false).get(path);
    }

    private static String handle(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
