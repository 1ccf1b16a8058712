package org.hjemvej.notifications.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Contracts;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestTopics;
import org.hjemvej.platform.vault.VaultException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookApiTest {

    private static final Api METTE = Api.as("mette");

    @Inject
    DeliverNotices deliver;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger answer = new AtomicInteger(204);
    private HttpServer receiver;

    private record Received(Map<String, List<String>> headers, String body) {}

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        receiver.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(Map.copyOf(exchange.getRequestHeaders()), body));
            exchange.getResponseHeaders().add("Location", "http://localhost:1/elsewhere");
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void stopPushing() {
        receiver.stop(0);
        METTE.get("/v1/webhook-subscriptions").jsonPath().<String>getList("items.id").stream()
                .map(id -> "/v1/webhook-subscriptions/" + id)
                .forEach(path -> METTE.put(path + "/status", path, "{\"status\":\"DISABLED\"}"));
        // an organisation may have ten; what is under way may still write an attempt of a delivery that is just
        // forgotten
        await().ignoreExceptions().untilAsserted(WebhookApiTest::forgetDisabled);
    }

    private static void forgetDisabled() {
        String subscriptions = "(select id from webhook_subscription where status = 'DISABLED')";
        Owner.run("delete from webhook_attempt where delivery_id in"
                + " (select id from webhook_delivery where subscription_id in " + subscriptions + ")");
        Owner.run("delete from webhook_delivery where subscription_id in " + subscriptions);
        Owner.run("delete from webhook_subscription where status = 'DISABLED'");
    }

    @Test
    void a_notice_is_pushed_signed_and_thin() throws Exception {
        JsonPath created = subscribe("[\"victim-assessed\"]").jsonPath();
        String secret = created.getString("secret");
        String handle = assessed();

        Received push = awaitPush(handle);

        new Webhook(secret).verify(push.body(), lowerCase(push.headers()));
        assertThat(JsonPath.from(push.body()).getString("type")).isEqualTo("victim-assessed");
        assertThat(JsonPath.from(push.body()).getMap("data")).containsOnlyKeys("notice", "handle");
        String path = "/v1/webhook-subscriptions/" + created.getString("id");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "DELIVERED"
                        .equals(METTE.get(path + "/deliveries").jsonPath().getString("items[-1].state")));
        assertThat(METTE.get(path).asString()).doesNotContain(secret);
        assertThat(METTE.get("/v1/webhook-subscriptions").asString()).doesNotContain("whsec_");
    }

    @Test
    void a_notice_for_one_role_is_pushed_only_where_a_subscription_names_it() {
        String body = "{\"url\":\"" + address() + "\",\"roles\":[\"cmm-manager\",\"cmm-contact-person\"]}";
        problem(METTE.post("/v1/webhook-subscriptions", body), 403, "WEBHOOK_ROLE_NOT_YOURS");
        subscribe("[\"victim-assessed\",\"reflection-request-escalated\"]");
        String unheard = escalated();
        String handle = assessed();
        awaitPush(handle);
        assertThat(received).noneMatch(push -> push.body().contains(unheard));

        Response answer =
                METTE.post("/v1/webhook-subscriptions", "{\"url\":\"" + address() + "\",\"roles\":[\"cmm-manager\"]}");
        answer.then().statusCode(201);
        assertThat(answer.jsonPath().getList("roles")).containsExactly("cmm-manager");
        String leaders = escalated();

        awaitPush(leaders);
        String all = assessed();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> received.stream()
                                .filter(push -> push.body().contains(all))
                                .count()
                        == 2);
        assertThat(received).filteredOn(push -> push.body().contains(leaders)).hasSize(1);
    }

    /** A request that nobody answered, of which leaders are told. */
    private static String escalated() {
        String handle = Ids.handle("K");
        TestTopics.send(
                "case.events",
                "org.hjemvej.case.reflection-request-escalated.v1",
                handle,
                Contracts.example("case-service", "case-reflection-request-escalated"));
        return handle;
    }

    @Test
    void deliveries_go_on_after_the_database_has_failed() {
        subscribe("[\"victim-assessed\"]");
        Owner.run("alter table webhook_delivery rename to webhook_delivery_away");
        try {
            // the scheduler may hold the room just then: an own look that fails is what counts
            await().until(() -> {
                try {
                    deliver.tick();
                    return false;
                } catch (RuntimeException failed) {
                    return true;
                }
            });
        } finally {
            Owner.run("alter table webhook_delivery_away rename to webhook_delivery");
        }

        awaitPush(assessed());
    }

    @Test
    void a_secret_that_cannot_be_read_holds_up_nobody_else() {
        String id = subscribe("[\"victim-assessed\"]").jsonPath().getString("id");
        Owner.run("update webhook_subscription set sealed_secret = sealed_secret || '\\x00' where id = '" + id + "'");
        subscribe("[\"victim-assessed\"]");

        String handle = assessed();
        awaitPush(handle);

        String deliveries = "/v1/webhook-subscriptions/" + id + "/deliveries";
        String unsigned = deliveries + "/" + Json.text(METTE.get(deliveries), "/items/0/id");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "SECRET_UNREADABLE".equals(Json.text(METTE.get(unsigned), "/attempts/0/failure")));
        assertThat(Json.text(METTE.get(unsigned), "/state")).isEqualTo("PENDING");
        assertThat(received).filteredOn(push -> push.body().contains(handle)).hasSize(1);

        // the former secret still does not open: the new one signs alone
        String path = "/v1/webhook-subscriptions/" + id;
        METTE.put(path + "/secret", path, null).then().statusCode(200);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> "DELIVERED".equals(Json.text(METTE.get(unsigned), "/state")));
    }

    @Test
    void keys_out_of_reach_cost_no_delivery_an_attempt() {
        String id = subscribe("[\"victim-assessed\"]").jsonPath().getString("id");
        String handle;
        Owner.runInKeys("alter table case_key rename to case_key_away");
        try {
            handle = assessed();
            await().until(() -> {
                try {
                    deliver.tick();
                    return false;
                } catch (VaultException failed) {
                    return failed.isOutOfReach();
                }
            });
        } finally {
            Owner.runInKeys("alter table case_key_away rename to case_key");
        }

        awaitPush(handle);
        String deliveries = "/v1/webhook-subscriptions/" + id + "/deliveries";
        String delivery = deliveries + "/" + Json.text(METTE.get(deliveries), "/items/0/id");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "DELIVERED".equals(Json.text(METTE.get(delivery), "/state")));
        assertThat(METTE.get(delivery).jsonPath().getList("attempts.number")).containsExactly(1);
    }

    @Test
    void a_failed_attempt_is_visible_and_comes_again_under_the_same_id() {
        answer.set(302);
        String path = "/v1/webhook-subscriptions/"
                + subscribe("[\"victim-assessed\"]").jsonPath().getString("id");
        String handle = assessed();
        Received first = awaitPush(handle);
        answer.set(204);

        await().atMost(Duration.ofSeconds(40))
                .until(() -> received.stream()
                                .filter(push -> push.body().contains(handle))
                                .count()
                        == 2);
        Received second = received.getLast();

        assertThat(second.headers().get("Webhook-id")).isEqualTo(first.headers().get("Webhook-id"));
        String delivery =
                path + "/deliveries/" + first.headers().get("Webhook-id").getFirst();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "DELIVERED".equals(Json.text(METTE.get(delivery), "/state")));
        assertThat(METTE.get(delivery).jsonPath().getList("attempts.statusCode"))
                .containsExactly(302, 204);
        METTE.post(delivery + "/resends", null).then().statusCode(201);
        problem(METTE.post(delivery + "/resends", null), 409, "DELIVERY_NOT_OVER");
    }

    @Test
    void a_new_secret_signs_beside_the_former_one() throws Exception {
        Response created = subscribe("[\"victim-assessed\"]");
        String path = "/v1/webhook-subscriptions/" + Json.text(created, "/id");
        String former = Json.text(created, "/secret");
        String fresh = Json.text(METTE.put(path + "/secret", path, null), "/secret");
        String handle = assessed();

        Received push = awaitPush(handle);

        new Webhook(former).verify(push.body(), lowerCase(push.headers()));
        new Webhook(fresh).verify(push.body(), lowerCase(push.headers()));
        assertThat(fresh).isNotEqualTo(former);
    }

    @Test
    void a_receiver_that_is_gone_is_pushed_to_no_more() {
        answer.set(410);
        String path = "/v1/webhook-subscriptions/"
                + subscribe("[\"victim-assessed\"]").jsonPath().getString("id");

        awaitPush(assessed());

        await().atMost(Duration.ofSeconds(20)).until(() -> "DISABLED".equals(Json.text(METTE.get(path), "/status")));
    }

    @Test
    void bad_addresses_and_foreign_subscriptions_are_refused() {
        problem(
                METTE.post("/v1/webhook-subscriptions", "{\"url\":\"https://10.0.0.1/\"}"),
                400,
                "WEBHOOK_TARGET_REFUSED");
        problem(
                METTE.post("/v1/webhook-subscriptions", "{\"url\":\"http://example.dk/\"}"),
                400,
                "WEBHOOK_TARGET_REFUSED");
        String path = "/v1/webhook-subscriptions/"
                + subscribe("[\"return-prepared\"]").jsonPath().getString("id");
        problem(Api.as("dorte").get(path), 404, "NOT_FOUND");
        problem(Api.as("dorte").get(path + "/deliveries"), 404, "NOT_FOUND");
        problem(Api.as("clara").get("/v1/webhook-subscriptions"), 403, "FORBIDDEN");
    }

    @Test
    void an_organisation_has_ten_addresses_at_most() {
        Api amara = Api.as("amara");
        String body = "{\"url\":\"" + address() + "\",\"codes\":[\"none-such\"]}";
        for (int i = 0; i < 10; i++) {
            amara.post("/v1/webhook-subscriptions", body).then().statusCode(201);
        }

        problem(amara.post("/v1/webhook-subscriptions", body), 409, "WEBHOOK_LIMIT");
    }

    private Response subscribe(String codes) {
        Response answer =
                METTE.post("/v1/webhook-subscriptions", "{\"url\":\"" + address() + "\",\"codes\":" + codes + "}");
        answer.then().statusCode(201);
        return answer;
    }

    private String address() {
        return "http://localhost:" + receiver.getAddress().getPort() + "/hook";
    }

    private static String assessed() {
        String handle = Ids.handle("K");
        TestTopics.send(
                "case.events",
                "org.hjemvej.case.victim-assessed.v1",
                handle,
                Contracts.example("case-service", "case-victim-assessed"));
        return handle;
    }

    private Received awaitPush(String handle) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> received.stream().anyMatch(push -> push.body().contains(handle)));
        return received.stream()
                .filter(push -> push.body().contains(handle))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> lowerCase(Map<String, List<String>> headers) {
        Map<String, List<String>> lower = new java.util.HashMap<>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(java.util.Locale.ROOT), values));
        return lower;
    }
}
