package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.cases.Lodging.all;
import static org.hjemvej.cases.Lodging.answer;
import static org.hjemvej.cases.Lodging.code;
import static org.hjemvej.cases.Lodging.offered;
import static org.hjemvej.cases.Lodging.open;
import static org.hjemvej.cases.Lodging.referral;
import static org.hjemvej.cases.Lodging.status;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.EveryReading;
import org.hjemvej.platform.testing.EveryStatusCode;
import org.junit.jupiter.api.Test;

/** Each test has a language of its own, whose interpreters nobody else takes. */
@QuarkusTest
class InterpreterApiTest {

    private static final Api CLARA = Journey.CLARA;
    private static final Api METTE = Api.as("mette");

    @Test
    void bad_input_gets_a_problem_with_a_stable_code() {
        EveryStatusCode.check(new EveryStatusCode.Command(
                "clara",
                "pelle",
                "/v1/interpreter-reservations",
                body(offered("EU_CITIZEN", "ADULT"), "ron", today())));
        EveryReading.check("clara", "pelle", "/v1/interpreter-pools");
        String referral = offered("EU_CITIZEN", "ADULT");
        problem(reserve(body(referral, "ron", today().minusDays(1))), 400, "INVALID_INPUT");
        problem(CLARA.get("/v1/interpreter-reservations"), 400, "INVALID_INPUT");
        problem(reserve(body(referral("EU_CITIZEN", "ADULT"), "ron", today())), 409, "INTERPRETER_BEFORE_OFFER");
    }

    @Test
    void the_last_interpreter_is_reserved_once_however_many_need_one() throws Exception {
        onCall("vie", today(), 1).then().statusCode(201).body("onCall", equalTo(1));
        problem(onCall("vie", today(), 2), 409, "INTERPRETERS_COUNTED");
        List<String> referrals = all(20, i -> offered("NO_LAWFUL_STAY", "ADULT"));

        List<Response> answers = all(20, i -> reserve(body(referrals.get(i), "vie", today())));

        assertThat(answers).allMatch(each -> each.statusCode() == 201);
        assertThat(answers.stream().filter(each -> status(each).equals("RESERVED")))
                .hasSize(1);
        assertThat(answers.stream().filter(each -> status(each).equals("NO_CAPACITY")))
                .hasSize(19);
        reserve(body(referrals.getFirst(), "vie", today().plusDays(1))).then().body("status", equalTo("RESERVED"));
        problem(reserve(body(referrals.getFirst(), "vie", today())), 409, "INTERPRETER_EXISTS");
    }

    @Test
    void who_waits_longest_gets_the_interpreter_who_is_free_again_or_new() {
        onCall("tha", today(), 1);
        String first = reserved(offered("EU_CITIZEN", "ADULT"), "tha");
        String second = reserved(offered("EU_CITIZEN", "ADULT"), "tha");
        String third = reserved(offered("EU_CITIZEN", "ADULT"), "tha");
        CLARA.get(second).then().body("status", equalTo("NO_CAPACITY"));

        CLARA.put(first + "/release", first, null).then().statusCode(200).body("status", equalTo("CLOSED"));

        CLARA.get(second).then().body("status", equalTo("RESERVED"));
        CLARA.get(third).then().body("status", equalTo("NO_CAPACITY"));
        problem(CLARA.put(first + "/release", first, null), 409, "INTERPRETER_STATE");
        onCall("tha", today().plusDays(1), 2);
        CLARA.get(third).then().body("status", equalTo("NO_CAPACITY"));
        onCall("tha", today().minusDays(1), 9);
        CLARA.get(third).then().body("status", equalTo("NO_CAPACITY"));
    }

    @Test
    void more_interpreters_are_for_who_waits() {
        String waiting = reserved(offered("EU_CITIZEN", "ADULT"), "lit");
        CLARA.get(waiting).then().body("status", equalTo("NO_CAPACITY"));

        onCall("lit", today(), 1);

        CLARA.get(waiting).then().body("status", equalTo("RESERVED"));
    }

    @Test
    void it_moves_over_to_the_case() {
        String referral = offered("NO_LAWFUL_STAY", "ADULT");
        String reservation = reserved(referral, "pol");
        answer(referral, "ACCEPTED");

        String handle = open(referral, "ADULT");

        CLARA.get("/v1/interpreter-reservations?caseHandle=" + handle)
                .then()
                .body("items.id", equalTo(List.of(code(reservation))));
        CLARA.get("/v1/interpreter-reservations?referralId=" + referral).then().body("items", equalTo(List.of()));
    }

    @Test
    void what_the_person_wishes_is_known_to_who_chooses() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String wanted = "{\"caseHandle\":\"" + Journey.handleOf(path) + "\",\"day\":\"" + today() + "\"}";
        problem(reserve(wanted), 409, "INTERPRETER_LANGUAGE_UNKNOWN");
        String rules = path + "/contact-rules";
        CLARA.put(rules, rules, """
                        {"channels":[],"language":"tgl","interpreter":
                          {"needed":true,"language":"tgl","notFromOwnCommunity":true,"genderWish":"WOMAN"}}
                        """).then().statusCode(200);

        String id = Journey.created(reserve(wanted));

        for (String read : List.of("/" + id, "?caseHandle=" + Journey.handleOf(path))) {
            String item = read.startsWith("/") ? "" : "items[0].";
            CLARA.get("/v1/interpreter-reservations" + read)
                    .then()
                    .body(item + "language", equalTo("tgl"))
                    .body(item + "wishes.notFromOwnCommunity", equalTo(true))
                    .body(item + "wishes.genderWish", equalTo("WOMAN"));
        }
    }

    @Test
    void who_declines_the_interview_needs_none_and_leaves_no_language() {
        onCall("yor", today(), 1);
        String referral = offered("NO_LAWFUL_STAY", "ADULT");
        String reservation = reserved(referral, "yor");
        String waiting = reserved(offered("NO_LAWFUL_STAY", "ADULT"), "yor");

        answer(referral, "NO_CONTACT");

        CLARA.get(reservation).then().body("status", equalTo("CLOSED")).body("language", nullValue());
        CLARA.get(waiting).then().body("status", equalTo("RESERVED"));
    }

    private static LocalDate today() {
        return Journey.today();
    }

    private static Response onCall(String language, LocalDate from, int count) {
        return METTE.post(
                "/v1/interpreter-pools",
                "{\"language\":\"%s\",\"validFrom\":\"%s\",\"onCall\":%d}".formatted(language, from, count));
    }

    private static String body(String referral, String language, LocalDate day) {
        return "{\"referralId\":\"%s\",\"language\":\"%s\",\"day\":\"%s\"}".formatted(referral, language, day);
    }

    private static Response reserve(String body) {
        return CLARA.post("/v1/interpreter-reservations", body);
    }

    /** Asks for today; returns the reservation's path. */
    private static String reserved(String referral, String language) {
        return "/v1/interpreter-reservations/" + Journey.created(reserve(body(referral, language, today())));
    }
}
