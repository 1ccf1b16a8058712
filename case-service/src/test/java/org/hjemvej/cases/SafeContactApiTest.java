package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Optional;
import org.hjemvej.cases.contact.GenderWish;
import org.hjemvej.cases.contact.InterpreterNeeds;
import org.hjemvej.cases.contact.SafeContacts;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Contracts;
import org.hjemvej.platform.testing.EveryChange;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SafeContactApiTest {

    private static final Api CLARA = Journey.CLARA;
    private static final Api METTE = Api.as("mette");
    private static final String RULES = """
            {"channels":[{"channel":"PHONE","safety":"SAFE","hours":[{"days":"WEEKDAYS","from":"09:00","to":"15:00"}]},
                         {"channel":"SMS","safety":"UNSAFE"}],
             "language":"pcm",
             "interpreter":{"needed":true,"language":"pcm","notFromOwnCommunity":true,"genderWish":"WOMAN"}}
            """;
    private static final String ADDRESS = "{\"address\":\"+4599000001\",\"codeWord\":\"invented heron\"}";

    @Inject
    SafeContacts contacts;

    @Inject
    UserTransaction transaction;

    @Test
    void a_new_case_has_rules_and_every_channel_is_unknown() {
        String path = contactRules();

        CLARA.get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("channels", org.hamcrest.Matchers.hasSize(7))
                .body("channels.safety", everyItem(equalTo("UNKNOWN")))
                .body("language", nullValue())
                .body("changedAt", nullValue());
    }

    @Test
    void what_she_says_is_recorded_and_told_without_her_language() {
        String path = contactRules();

        CLARA.put(path, path, RULES).then().statusCode(200).header("ETag", "\"1\"");
        CLARA.put(path, path, RULES.replace("\"SMS\"", "\"LETTER\"")).then().statusCode(200);

        CLARA.get(path)
                .then()
                .header("ETag", "\"2\"")
                .body("channels.find { it.channel == 'PHONE' }.hours[0].to", equalTo("15:00"))
                .body("channels.find { it.channel == 'LETTER' }.safety", equalTo("UNSAFE"))
                .body("channels.find { it.channel == 'SMS' }.safety", equalTo("UNKNOWN"))
                .body("language", equalTo("pcm"))
                .body("interpreter.notFromOwnCommunity", equalTo(true));
        List<TestTopics.Seen> told = awaitEvents(handle(path), 2);
        assertThat(told)
                .allSatisfy(seen -> assertThat(Contracts.violations(
                                "case-service",
                                "case-contact-rules-changed",
                                seen.data().toString()))
                        .isEmpty());
        assertThat(told.getLast().data().toString()).doesNotContain("pcm").doesNotContain("WOMAN");
    }

    @Test
    void address_and_code_word_are_sealed_and_each_look_is_audited() {
        String path = contactRules();
        String address = path + "/PHONE/address";
        problem(CLARA.get(address), 404, "NOT_FOUND");

        CLARA.put(address, path, ADDRESS)
                .then()
                .statusCode(200)
                .body("channels.find { it.channel == 'PHONE' }.addressKnown", equalTo(true))
                .body("channels.find { it.channel == 'PHONE' }.safety", equalTo("UNKNOWN"))
                .body("channels.find { it.channel == 'SMS' }.codeWordAgreed", equalTo(false));
        CLARA.put(path, path, RULES).then().statusCode(200);

        long looks = looks(path);
        CLARA.get(address).then().body("address", equalTo("+4599000001")).body("codeWord", equalTo("invented heron"));
        assertThat(looks(path)).isEqualTo(looks + 1);
        assertThat(CLARA.get(path).asString()).doesNotContain("+4599000001").doesNotContain("heron");
        assertThat(Owner.number("select count(*) from safe_contact_channel where case_handle = '" + handle(path)
                        + "' and position('heron'::bytea in sealed_code_word) > 0"))
                .isZero();
        CLARA.put(address, path, "{}").then().statusCode(200);
        problem(CLARA.get(address), 404, "NOT_FOUND");
    }

    @Test
    void where_she_stays_is_for_her_contact_person_alone() {
        String path = contactRules();
        CLARA.put(path + "/VISIT/address", path, "{\"address\":\"The invented house\"}")
                .then()
                .statusCode(200);
        CLARA.put(path + "/PHONE/address", path, ADDRESS).then().statusCode(200);

        METTE.get(path + "/PHONE/address").then().statusCode(200);
        problem(METTE.get(path + "/VISIT/address"), 403, "FORBIDDEN");
        problem(METTE.put(path + "/LETTER/address", path, "{\"address\":\"Elsewhere\"}"), 403, "FORBIDDEN");
        CLARA.get(path + "/VISIT/address").then().body("address", equalTo("The invented house"));
    }

    @Test
    void others_learn_what_their_task_needs() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT") + "/contact-rules";
        CLARA.put(path + "/PHONE/address", path, ADDRESS).then().statusCode(200);
        problem(Journey.ULRIK.get(path), 404, "NOT_FOUND");
        problem(Api.as("dina").get(path), 403, "FORBIDDEN");
        problem(Api.as("olga").get(path + "/PHONE/address"), 403, "FORBIDDEN");

        String shared = Journey.assessedCase() + "/contact-rules";

        Journey.ULRIK.get(shared).then().statusCode(200);
        problem(Journey.ULRIK.get(shared + "/PHONE/address"), 403, "FORBIDDEN");
    }

    @Test
    void every_fault_of_what_is_said_is_named_at_once() {
        String path = contactRules();
        Response refused = CLARA.put(path, path, """
                {"channels":[{"channel":"PHONE","safety":"UNSAFE","hours":[{"days":"WEEKDAYS","from":"09:00","to":"15:00"}]},
                             {"channel":"PHONE","safety":"SAFE","hours":[{"days":"WEEKDAYS","from":"9","to":"25:00"}]},
                             {"channel":"SMS","safety":"SAFE","hours":[{"days":"EVERY_DAY","from":"15:00","to":"09:00"}]}],
                 "language":"zzz",
                 "interpreter":{"needed":true,"notFromOwnCommunity":false,"genderWish":"ANY"}}
                """);

        problem(refused, 400, "INVALID_INPUT");
        refused.then()
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/channels EACH_CHANNEL_ONCE",
                                "/channels/0 HOURS_IN_ORDER",
                                "/channels/1/hours/0/from PATTERN",
                                "/channels/1/hours/0/to PATTERN",
                                "/channels/2 HOURS_IN_ORDER",
                                "/interpreter INTERPRETER_IN_ORDER",
                                "/language KNOWN_LANGUAGE"))
                .body(
                        "violations.find { it.code == 'KNOWN_LANGUAGE' }.message",
                        equalTo("must be the ISO 639-3 code of a living language"));
        problem(CLARA.put(path + "/PHONE/address", path, "{\"address\":\"no number\"}"), 400, "INVALID_INPUT");
        problem(CLARA.put(path + "/PHONE/address", path, "{\"codeWord\":\" \"}"), 400, "INVALID_INPUT");
        problem(CLARA.put(path + "/PIGEON/address", path, ADDRESS), 400, "INVALID_INPUT");
        problem(CLARA.putIfMatch(path + "/PHONE/address", null, ADDRESS), 428, "IF_MATCH_REQUIRED");
        problem(CLARA.putIfMatch(path + "/PHONE/address", "\"9\"", ADDRESS), 412, "STALE_VERSION");
        EveryChange.check(new EveryChange.Change("clara", "amara", path, path, RULES));
    }

    @Test
    void another_feature_asks_which_interpreter_she_needs() throws Exception {
        String path = contactRules();
        assertThat(needs(path)).isEmpty();
        CLARA.put(path, path, "{\"channels\":[]}").then().statusCode(200);
        assertThat(needs(path)).isEmpty();

        CLARA.put(path, path, RULES).then().statusCode(200);

        assertThat(needs(path)).contains(new InterpreterNeeds(true, "pcm", true, GenderWish.WOMAN));
    }

    private Optional<InterpreterNeeds> needs(String path) throws Exception {
        transaction.begin();
        try {
            return contacts.interpreterNeeds(handle(path));
        } finally {
            transaction.commit();
        }
    }

    private static String contactRules() {
        return Journey.openCase("NO_LAWFUL_STAY", "ADULT") + "/contact-rules";
    }

    private static String handle(String path) {
        return path.split("/")[3];
    }

    private static long looks(String path) {
        return Owner.number("select count(*) from audit where chain = '" + handle(path)
                + "' and action = 'contact-address.read' and object_id = 'PHONE'");
    }

    private static List<TestTopics.Seen> awaitEvents(String handle, int count) {
        return org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(20))
                .until(
                        () -> TestTopics.read(
                                "case.events",
                                seen -> seen.key().equals(handle)
                                        && seen.type().equals("org.hjemvej.case.contact-rules-changed.v1")),
                        seen -> seen.size() == count);
    }
}
