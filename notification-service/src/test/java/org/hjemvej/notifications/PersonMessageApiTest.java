package org.hjemvej.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hjemvej.notifications.messaging.EventsListener;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Contracts;
import org.hjemvej.platform.testing.EveryChange;
import org.hjemvej.platform.testing.EveryReading;
import org.hjemvej.platform.testing.EveryStatusCode;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestEvent;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonMessageApiTest {

    private static final Api CLARA = Api.as("clara");
    private static final String CHANGED = "org.hjemvej.case.contact-rules-changed.v1";
    private static final String MESSAGES = "/v1/person-messages";
    private static final String DELIVERED = "{\"outcome\":\"DELIVERED\"}";

    @Inject
    EventsListener listener;

    @Inject
    DataSource database;

    @Test
    void what_is_not_known_to_be_safe_is_refused() {
        String handle = Ids.handle("K");
        problem(ask(handle, "PHONE"), 409, "CHANNEL_NOT_KNOWN_SAFE");
        learn(handle, 1, rule("PHONE", "UNSAFE", ""), rule("SMS", "UNKNOWN", ""));

        problem(ask(handle, "PHONE"), 409, "CHANNEL_UNSAFE");
        problem(ask(handle, "SMS"), 409, "CHANNEL_NOT_KNOWN_SAFE");
        problem(ask(handle, "E_MAIL"), 409, "CHANNEL_NOT_KNOWN_SAFE");
        assertThat(Owner.number("select count(*) from notice where handle = '" + handle + "'"))
                .isZero();
    }

    @Test
    void a_message_is_a_task_for_cmm_and_says_what_became_of_it() {
        String handle = Ids.handle("K");
        TestTopics.send(
                "case.events", CHANGED, handle, Contracts.example("case-service", "case-contact-rules-changed"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ask(handle, "MESSAGING_APP").statusCode() == 201);
        assertThat(notices(handle, "person-message-requested")).isEqualTo(1);
        String path = ask(handle, "THROUGH_CONTACT_PERSON").header("Location").replaceAll("^.*/v1/", "/v1/");

        CLARA.get(path)
                .then()
                .statusCode(200)
                .body("caseHandle", equalTo(handle))
                .body("status", equalTo("REQUESTED"))
                .body("textDa", equalTo("Ring gerne, når det passer dig."))
                .body("withdrawnFor", nullValue());
        problem(CLARA.put(path + "/outcome", path, "{\"outcome\":\"WITHDRAWN\"}"), 400, "INVALID_INPUT");
        EveryChange.check(new EveryChange.Change("clara", "dina", path, path + "/outcome", DELIVERED));
        CLARA.put(path + "/outcome", path, DELIVERED).then().statusCode(200).body("status", equalTo("DELIVERED"));
        problem(CLARA.put(path + "/outcome", path, DELIVERED), 409, "PERSON_MESSAGE_STATE");
        problem(CLARA.get(MESSAGES + "/F-00000000000000000000000000"), 404, "NOT_FOUND");
    }

    @Test
    void outside_her_hours_the_next_ones_are_named_and_can_be_chosen() {
        String handle = Ids.handle("K");
        LocalDate tomorrow = today().plusDays(1);
        // an hour of every day, which begins in the future
        learn(handle, 1, rule("PHONE", "SAFE", hours("EVERY_DAY", "12:00", "13:00")));
        Instant within = tomorrow.atTime(12, 30)
                .atZone(java.time.ZoneId.of("Europe/Copenhagen"))
                .toInstant();
        Instant outside = within.plusSeconds(3600);

        Response refused = ask(handle, "PHONE", outside);

        problem(refused, 409, "OUTSIDE_SAFE_HOURS");
        refused.then()
                .body("facts.from", equalTo(tomorrow.plusDays(1) + "T12:00"))
                .body("facts.until", equalTo(tomorrow.plusDays(1) + "T13:00"));
        ask(handle, "PHONE", within).then().statusCode(201).body("notBefore", equalTo(within.toString()));
        problem(ask(handle, "PHONE", within.plus(Duration.ofDays(400))), 400, "INVALID_INPUT");
        problem(ask(handle, "PHONE", Instant.MAX), 400, "INVALID_INPUT");
    }

    @Test
    void messages_on_a_channel_that_is_not_safe_any_more_are_withdrawn_at_once() {
        String handle = Ids.handle("K");
        learn(handle, 1, rule("PHONE", "SAFE", ""), rule("SMS", "SAFE", ""), rule("LETTER", "SAFE", ""));
        String phone = MESSAGES + "/" + ask(handle, "PHONE").jsonPath().getString("id");
        String sms = MESSAGES + "/" + ask(handle, "SMS").jsonPath().getString("id");
        String letter = MESSAGES + "/" + ask(handle, "LETTER").jsonPath().getString("id");

        learn(handle, 2, rule("PHONE", "UNSAFE", ""), rule("LETTER", "SAFE", ""));

        CLARA.get(phone).then().body("status", equalTo("WITHDRAWN")).body("withdrawnFor", equalTo("CHANNEL_UNSAFE"));
        CLARA.get(sms).then().body("withdrawnFor", equalTo("CHANNEL_NOT_KNOWN_SAFE"));
        CLARA.get(letter).then().body("status", equalTo("REQUESTED"));
        problem(CLARA.put(phone + "/outcome", phone, DELIVERED), 409, "PERSON_MESSAGE_STATE");
        assertThat(notices(handle, "person-message-withdrawn")).isEqualTo(2);
        assertThat(Owner.number("select count(distinct m.xmin::text || r.xmin::text) from person_message m"
                        + " join contact_rules r on r.case_handle = m.case_handle and r.xmin = m.xmin"
                        + " where m.case_handle = '" + handle + "' and m.status = 'WITHDRAWN'"))
                .as("withdrawn in the transaction that learned the rules")
                .isEqualTo(1);
    }

    @Test
    void an_event_that_comes_late_or_twice_changes_nothing() {
        String handle = Ids.handle("K");
        ConsumerRecord<String, byte[]> unsafe = event(handle, 5, rule("PHONE", "UNSAFE", ""));
        listener.on(unsafe);
        learn(handle, 4, rule("PHONE", "SAFE", ""));
        listener.on(unsafe);

        problem(ask(handle, "PHONE"), 409, "CHANNEL_UNSAFE");
        assertThat(Owner.number(
                        "select count(*) from audit where chain = '" + handle + "' and action = 'contact-rules.learn'"))
                .isEqualTo(1);
    }

    @Test
    void of_an_event_that_cannot_be_understood_no_rule_is_learned_and_a_new_channel_is_passed_over() {
        String handle = Ids.handle("K");
        learn(handle, 1, rule("PHONE", "SAFE", hours("EVERY_DAY", "15:00", "09:00")));
        problem(ask(handle, "PHONE"), 409, "CHANNEL_NOT_KNOWN_SAFE");
        learn(handle, 2, rule("CARRIER_PIGEON", "SAFE", ""), rule("PHONE", "SAFE", ""));

        ask(handle, "PHONE").then().statusCode(201);
        assertThat(TestTopics.read(
                        "case.events.dlq.notification-service",
                        seen -> seen.key().equals(handle)))
                .extracting(seen -> seen.headers().get("dead-letter-reason"))
                .containsExactly("DATA_NOT_VALID");
    }

    @Test
    void a_message_that_is_being_asked_for_while_its_channel_becomes_unsafe_is_withdrawn() throws SQLException {
        String handle = Ids.handle("K");
        learn(handle, 1, rule("PHONE", "SAFE", ""));
        try (Connection holder = database.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table person_message in share row exclusive mode");
            CompletableFuture<Response> asking = beside(() -> ask(handle, "PHONE"));
            await().atMost(Duration.ofSeconds(20)).until(() -> isWaiting("insert into person_message%"));
            CompletableFuture<Boolean> learning = beside(() -> {
                learn(handle, 2, rule("PHONE", "UNSAFE", ""));
                return true;
            });
            await().atMost(Duration.ofSeconds(20)).until(() -> learning.isDone() || isWaiting("select%contact_rules%"));

            holder.rollback();

            asking.join().then().statusCode(201);
            assertThat(learning.join()).isTrue();
        }
        assertThat(Owner.number("select count(*) from person_message where case_handle = '" + handle
                        + "' and status = 'WITHDRAWN'"))
                .isEqualTo(1);
    }

    private static <T> CompletableFuture<T> beside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().daemon().start(task));
    }

    private boolean isWaiting(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select 1 from pg_stat_activity where datname = current_database()"
                                + " and wait_event_type = 'Lock' and query like ?")) {
            statement.setString(1, query);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    @Test
    void of_a_case_that_is_merged_nothing_is_known_to_be_safe_any_more() {
        String handle = Ids.handle("K");
        learn(handle, 1, rule("PHONE", "SAFE", ""));
        String path = MESSAGES + "/" + ask(handle, "PHONE").jsonPath().getString("id");

        listener.on(event(
                "org.hjemvej.case.case-merged.v1", handle, 2, Contracts.example("case-service", "case-case-merged")));

        CLARA.get(path).then().body("withdrawnFor", equalTo("CHANNEL_NOT_KNOWN_SAFE"));
        problem(ask(handle, "PHONE"), 409, "CHANNEL_NOT_KNOWN_SAFE");
        assertThat(notices(handle, "case-merged")).isEqualTo(1);
    }

    @Test
    void bad_input_gets_a_problem_with_a_stable_code() {
        String handle = Ids.handle("K");
        learn(handle, 1, rule("PHONE", "SAFE", ""));

        EveryStatusCode.check(new EveryStatusCode.Command("clara", "dina", MESSAGES, body(handle, "PHONE", null)));
        EveryReading.check("clara", "ulrik", MESSAGES);
        List<String> open =
                CLARA.get(MESSAGES + "?open=true&limit=100").jsonPath().getList("items.status");
        assertThat(open).isNotEmpty().containsOnly("REQUESTED");
    }

    @Test
    void the_words_of_a_message_tell_nothing_of_the_person() {
        assertThat(
                        Owner.number(
                                "select count(*) from message_template where (text_da || text_en) ~*"
                                        + " 'offer|victim|handel|handle|traffic|udnyt|exploit|prostitu|politi|police|sag|case|hjemvej|cmm|center'"))
                .isZero();
        assertThat(Owner.number("select count(distinct code) from message_template where source <> ''"))
                .isEqualTo(3);
    }

    private static Response ask(String handle, String channel) {
        return CLARA.post(MESSAGES, body(handle, channel, null));
    }

    private static Response ask(String handle, String channel, Instant notBefore) {
        return CLARA.post(MESSAGES, body(handle, channel, notBefore));
    }

    private static String body(String handle, String channel, @org.jspecify.annotations.Nullable Instant notBefore) {
        return "{\"caseHandle\":\"%s\",\"channel\":\"%s\",\"template\":\"PLEASE_CALL\"%s}"
                .formatted(handle, channel, notBefore == null ? "" : ",\"notBefore\":\"" + notBefore + "\"");
    }

    private void learn(String handle, long sequence, String... rules) {
        listener.on(event(handle, sequence, rules));
    }

    private static ConsumerRecord<String, byte[]> event(String handle, long sequence, String... rules) {
        return event(CHANGED, handle, sequence, "{\"channels\":[" + String.join(",", rules) + "]}");
    }

    private static ConsumerRecord<String, byte[]> event(String type, String handle, long sequence, String data) {
        return new TestEvent("case.events", type, handle, data, sequence).read();
    }

    private static String rule(String channel, String safety, String hours) {
        return "{\"channel\":\"%s\",\"safety\":\"%s\",\"hours\":[%s]}".formatted(channel, safety, hours);
    }

    private static String hours(String days, String from, String to) {
        return "{\"days\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(days, from, to);
    }

    private static long notices(String handle, String code) {
        return Owner.number("select count(*) from notice where organisation = 'CMM' and handle = '" + handle
                + "' and code = '" + code + "'");
    }

    private static LocalDate today() {
        return LocalDate.parse(Json.text(CLARA.get("/dev/clock"), "/businessDate"));
    }
}
