package org.hjemvej.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hjemvej.cases.matching.MatchTokens;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PossibleMatchApiTest {

    private static final String SEARCHES = "/v1/cases/possible-matches/searches";
    private static final Api METTE = Api.as("mette");

    @Inject
    MatchTokens tokens;

    @Test
    void a_person_is_found_in_another_spelling_whoever_has_her_case_and_only_handle_and_score_are_shown() {
        String handle = person("Mohammed Fictibanke", "1999-04-12", "SO");
        Owner.run("update case_file set contact_person = 'somebody' where handle = '" + handle + "'");

        Response found = Journey.searchMatches(
                Journey.CLARA, "{\"name\":\"Fictibancké, Muhamad\",\"birthYear\":2001,\"nationality\":\"SO\"}");

        assertThat(found.jsonPath().getList("items")).contains(Map.of("handle", handle, "score", 90));
        assertThat(found.jsonPath().getMap("$").keySet())
                .containsExactlyInAnyOrder("matchToken", "expiresAt", "items", "more");
        assertThat(found.jsonPath().getBoolean("more")).isFalse();
        assertThat(found.asString()).doesNotContainIgnoringCase("fictibanc").doesNotContain("\"SO\"");
        assertThat(Owner.number(
                        "select count(*) from audit where action = 'possible-match.search' and chain = 'service'"
                                + " and ids like '%" + handle + "%'"))
                .isEqualTo(1);
    }

    @Test
    void year_and_nationality_move_the_score_and_find_nobody_by_themselves() {
        String handle = person("Efosa Imaginoghie", "1990-01-01", "NG");

        assertThat(score("{\"name\":\"Efosa Imaginoghie\"}", handle)).isEqualTo(70);
        assertThat(score("{\"name\":\"Efosa Imaginoghie\",\"birthYear\":1990,\"nationality\":\"NG\"}", handle))
                .isEqualTo(100);
        assertThat(score("{\"name\":\"Efosa Imaginoghie\",\"birthYear\":1988,\"nationality\":\"GH\"}", handle))
                .isEqualTo(70);
        assertThat(score("{\"name\":\"Efosa Imaginoghie\",\"birthYear\":1993}", handle))
                .isEqualTo(40);
        assertThat(items("{\"birthYear\":1990,\"nationality\":\"NG\"}")).isEmpty();
        record(handle, "{\"name\":\"Irina Imaginoghie\"}");
        assertThat(score("{\"name\":\"Efosa Imaginoghie\",\"birthYear\":1990,\"nationality\":\"NG\"}", handle))
                .isEqualTo(35);
    }

    @Test
    void at_most_twenty_are_shown_best_first() {
        List<String> handles = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            handles.add(person("Common Makebelieve", null, null));
        }
        record(handles.getLast(), "{\"name\":\"Common Makebelieve\",\"nationality\":\"TH\"}");

        Response found =
                Journey.searchMatches(Journey.CLARA, "{\"name\":\"Common Makebelieve\",\"nationality\":\"TH\"}");

        assertThat(found.jsonPath().getList("items.handle")).hasSize(20).startsWith(handles.getLast());
        assertThat(found.jsonPath().getBoolean("more")).isTrue();
    }

    @Test
    void a_search_that_is_not_in_order_is_refused() {
        String valid = "{\"nothingKnown\":true}";
        problem(given().contentType("application/json").body(valid).post(SEARCHES), 401, "UNAUTHENTICATED");
        problem(search(Api.as("amara"), valid), 403, "FORBIDDEN");
        for (String bad : List.of(
                "{}",
                "{\"nothingKnown\":false}",
                "{\"nothingKnown\":true,\"name\":\"Invented\"}",
                "{\"nothingKnown\":true,\"birthYear\":1999}",
                "{\"name\":\"-\"}",
                "{\"name\":\"\\u0000\"}",
                "{\"name\":1}",
                "{\"birthYear\":1900}",
                "{\"birthYear\":2099}",
                "{\"birthYear\":19999}",
                "{\"birthYear\":\"1999\"}",
                "{\"nationality\":\"ng\"}",
                "{\"nationality\":\"NGA\"}",
                "{\"name\":\"Invented\",\"cpr\":\"x\"}")) {
            problem(search(Journey.CLARA, bad), 400, "INVALID_INPUT");
        }
        problem(search(Journey.CLARA, "{\"name\":\"" + "x".repeat(300_000) + "\"}"), 413, "BODY_TOO_LARGE");
        problem(Journey.CLARA.request().contentType("text/plain").body("x").post(SEARCHES), 415, null);
    }

    @Test
    void no_case_without_a_search_of_ones_own() {
        String referral = Journey.acceptedReferral();
        String ofMette = Journey.searchMatches(METTE, "{\"nothingKnown\":true}")
                .jsonPath()
                .getString("matchToken");
        String old = Journey.matchToken();
        Owner.run("update match_token set expires_at = now() where digest = sha256('" + old + "')");
        String used = Journey.matchToken();
        Journey.CLARA
                .post("/v1/cases", newCase(Journey.acceptedReferral(), used))
                .then()
                .statusCode(201);

        Response missing =
                Journey.CLARA.post("/v1/cases", newCase(referral, used).replaceFirst("\"matchToken\":\"[^\"]*\",", ""));

        problem(missing, 400, "INVALID_INPUT");
        assertThat(Json.text(missing, "/violations/0/pointer")).isEqualTo("/matchToken");
        for (String token : List.of(ofMette, old, used, "Q-00000000000000000000000000")) {
            problem(Journey.CLARA.post("/v1/cases", newCase(referral, token)), 409, "MATCH_TOKEN_NOT_VALID");
        }
        Journey.CLARA
                .post("/v1/cases", newCase(referral, Journey.matchToken()))
                .then()
                .statusCode(201);
    }

    @Test
    void a_probable_match_must_have_been_looked_at() {
        person("Lookedat Pretendova", "2001-02-03", "VN");
        String token = Journey.searchMatches(Journey.CLARA, "{\"name\":\"Lookedat Pretendova\",\"nationality\":\"VN\"}")
                .jsonPath()
                .getString("matchToken");
        String body = newCase(Journey.acceptedReferral(), token);

        problem(Journey.CLARA.post("/v1/cases", body), 409, "POSSIBLE_MATCH_NOT_LOOKED_AT");
        Response opened = Journey.CLARA.post("/v1/cases", body.replaceFirst("\\{", "{\"differentPerson\":true,"));

        opened.then().statusCode(201);
        assertThat(Owner.number("select count(*) from audit where action = 'possible-match.dismiss' and chain = '"
                        + Json.text(opened, "/handle") + "'"))
                .isEqualTo(1);
    }

    @Test
    void who_is_named_after_her_case_was_opened_is_looked_for_then() {
        String known = person("Lateron Namedova", "2000-05-06", "UA");
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String named = "{\"name\":\"Latteron Namedova\",\"birthDate\":\"2000-05-06\",\"nationality\":\"UA\"}";

        Response recorded = Journey.CLARA.put(path + "/person", path, named);

        recorded.then()
                .statusCode(200)
                .body("similarCases.items", equalTo(List.of(Map.of("handle", known, "score", 100))))
                .body("similarCases.more", equalTo(false));
        assertThat(recorded.asString()).doesNotContain("Namedova");
        assertThat(Owner.number(
                        "select count(*) from audit where action = 'possible-match.search' and chain = 'service'"
                                + " and ids like '%" + known + "%'"))
                .isEqualTo(1);
        Journey.CLARA.get(path).then().body("similarCases", nullValue());
        Journey.created(
                METTE.post(path + "/merges", "{\"duplicate\":\"" + known + "\",\"reason\":\"RECORDED_TWICE\"}"));
        Journey.CLARA.put(path + "/person", path, named).then().body("similarCases.items", equalTo(List.of()));
    }

    @Test
    void a_token_that_many_use_at_once_opens_one_case() throws Exception {
        Owner.run("insert into referral (id, version, status, channel, urgency, organisation, sent_by, received_at)"
                + " select 'R-T' || lpad(i::text, 25, '0'), 4, 'ACCEPTED', 'POLICE_ACTION', 'NORMAL', 'POLICE', 'test', now()"
                + " from generate_series(1, 50) i");
        String token = Journey.matchToken();
        List<Future<Response>> all = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(50)) {
            for (int i = 1; i <= 50; i++) {
                String body = newCase("R-T" + "%025d".formatted(i), token);
                all.add(callers.submit(() -> Journey.CLARA.post("/v1/cases", body)));
            }
        }

        int opened = 0;
        for (Future<Response> each : all) {
            if (each.get().statusCode() == 201) {
                opened++;
            } else {
                problem(each.get(), 409, "MATCH_TOKEN_NOT_VALID");
            }
        }
        assertThat(opened).isEqualTo(1);
        assertThat(Owner.number("select count(*) from case_file where referral_id like 'R-T0000%'"))
                .isEqualTo(1);
        assertThat(Owner.number("select count(*) from match_token t join case_file c on c.handle = t.opened_case"
                        + " where t.digest = sha256('" + token + "')"))
                .isEqualTo(1);
    }

    @Test
    void a_token_whose_time_is_over_is_forgotten_and_no_other() {
        String kept = Journey.matchToken();
        String over = Journey.matchToken();
        Owner.run("update match_token set expires_at = now() where digest = sha256('" + over + "')");

        tokens.forget();

        assertThat(Owner.number("select count(*) from match_token where digest = sha256('" + over + "')"))
                .isZero();
        assertThat(Owner.number("select count(*) from match_token where digest = sha256('" + kept + "')"))
                .isEqualTo(1);
    }

    @Test
    void two_cases_do_not_show_that_their_persons_are_alike_in_year_and_nationality() {
        String one = person("Alike Unrealton", "1995-01-01", "UG");
        String other = person("Alike Dreamton", "1995-12-31", "UG");

        assertThat(Owner.number(
                        "select count(distinct digest) from person_index where field in ('BIRTH_YEAR', 'NATIONALITY')"
                                + " and case_handle in ('" + one + "', '" + other + "')"))
                .isEqualTo(4);
    }

    private static String newCase(String referral, String token) {
        return Journey.newCase(referral, token, "NO_LAWFUL_STAY", "ADULT");
    }

    private static String person(String name, String birthDate, String nationality) {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String handle = path.substring(path.lastIndexOf('/') + 1);
        String date = birthDate == null ? "" : ",\"birthDate\":\"" + birthDate + "\"";
        String country = nationality == null ? "" : ",\"nationality\":\"" + nationality + "\"";
        record(handle, "{\"name\":\"" + name + "\"" + date + country + "}");
        return handle;
    }

    private static void record(String handle, String person) {
        String path = "/v1/cases/" + handle;
        Journey.CLARA.put(path + "/person", path, person).then().statusCode(200);
    }

    private static int score(String search, String handle) {
        return items(search).stream()
                .filter(item -> item.get("handle").equals(handle))
                .mapToInt(item -> (int) item.get("score"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> items(String search) {
        return Journey.searchMatches(Journey.CLARA, search).jsonPath().getList("items");
    }

    private static Response search(Api api, String body) {
        return api.request().contentType("application/json").body(body).post(SEARCHES);
    }
}
