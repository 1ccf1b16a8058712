package org.hjemvej.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Map;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Contracts;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoticeApiTest {

    private static final String ACK = "{\"answer\":\"PROCESSED\"}";

    @Test
    void who_must_know_gets_a_thin_notice_and_acknowledges_it_once() {
        String handle = Ids.handle("K");
        TestTopics.send(
                "case.events",
                "org.hjemvej.case.victim-assessed.v1",
                handle,
                Contracts.example("case-service", "case-victim-assessed"));

        String path = awaitNotice("clara", handle);

        Api clara = Api.as("clara");
        assertThat(Json.text(clara.get(path), "/code")).isEqualTo("victim-assessed");
        problem(Api.as("hanne").get(path), 404, "NOT_FOUND");
        problem(clara.putIfMatch(path + "/acknowledgement", null, ACK), 428, "IF_MATCH_REQUIRED");
        problem(clara.putIfMatch(path + "/acknowledgement", "\"7\"", ACK), 412, "STALE_VERSION");
        problem(clara.put(path + "/acknowledgement", path, "{\"answer\":1}"), 400, "INVALID_INPUT");
        clara.put(path + "/acknowledgement", path, ACK).then().statusCode(200);
        problem(clara.put(path + "/acknowledgement", path, ACK), 409, "ACKNOWLEDGED_ALREADY");
        problem(Api.as("olga").get("/v1/notices"), 403, "FORBIDDEN");
        problem(io.restassured.RestAssured.get("/v1/notices"), 401, "UNAUTHENTICATED");
    }

    @Test
    void what_nobody_answered_goes_to_the_authority_first_and_then_to_leaders_only() {
        String unanswered = Ids.handle("K");
        TestTopics.send(
                "case.events",
                "org.hjemvej.case.reflection-request-unanswered.v1",
                unanswered,
                Contracts.example("case-service", "case-reflection-request-unanswered"));
        awaitNotice("ulrik", unanswered);
        assertThat(handles("mette")).doesNotContain(unanswered);

        String escalated = Ids.handle("K");
        TestTopics.send(
                "case.events",
                "org.hjemvej.case.reflection-request-escalated.v1",
                escalated,
                Contracts.example("case-service", "case-reflection-request-escalated"));
        String path = awaitNotice("mette", escalated);

        Api mette = Api.as("mette");
        assertThat(Json.text(mette.get(path), "/role")).isEqualTo("cmm-manager");
        assertThat(handles("clara")).doesNotContain(escalated);
        problem(Api.as("clara").get(path), 404, "NOT_FOUND");
        problem(Api.as("clara").putIfMatch(path + "/acknowledgement", "\"0\"", ACK), 404, "NOT_FOUND");
        mette.put(path + "/acknowledgement", path, ACK).then().statusCode(200);
    }

    @Test
    void a_partner_is_told_of_its_own_instructions_only() {
        String handle = Ids.handle("P");
        TestTopics.send(
                "partner.events",
                "org.hjemvej.partner.payment-instruction-received.v1",
                handle,
                Contracts.example("partner-service", "partner-payment-instruction-received"));

        awaitNotice("amara", handle);

        assertThat(handles("bilal")).doesNotContain(handle);
    }

    @Test
    void drc_hears_of_a_prepared_return_under_the_programme_handle_only() {
        String handle = Ids.handle("K");
        String ref = Ids.handle("P");
        TestTopics.send(
                "reintegration.events",
                "org.hjemvej.reintegration.return-prepared.v1",
                handle,
                Contracts.example("reintegration-service", "reintegration-return-prepared")
                        .replaceAll("P-[0-9A-Z]{26}", ref));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                TestTopics.read("drc.feed", seen -> seen.key().equals(ref)))
                        .singleElement()
                        .satisfies(seen -> {
                            assertThat(seen.data().toString()).doesNotContain(handle);
                            assertThat(seen.headers().values()).doesNotContain(handle);
                            assertThat(seen.headers()).containsEntry("ce_sequence", "1");
                            assertThat(Contracts.violations(
                                            "notification-service",
                                            "drc-return-prepared",
                                            seen.data().toString()))
                                    .isEmpty();
                        }));
    }

    @Test
    void only_cmm_and_the_competent_authority_are_told_a_case_handle() {
        String handle = Ids.handle("K");
        String ref = Ids.handle("P");
        TestTopics.send(
                "reintegration.events",
                "org.hjemvej.reintegration.partner-assigned.v1",
                handle,
                Contracts.example("reintegration-service", "reintegration-partner-assigned")
                        .replaceAll("P-[0-9A-Z]{26}", ref));
        awaitNotice("clara", handle);
        awaitNotice("dina", ref);
        assertThat(handles("dina")).doesNotContain(handle).noneMatch(known -> known.startsWith("K-"));

        String lawful = Ids.handle("K");
        TestTopics.send(
                "case.events",
                "org.hjemvej.case.assessment-opened.v1",
                lawful,
                Contracts.example("case-service", "case-assessment-opened").replace("UDL", "CMM"));
        awaitNotice("clara", lawful);
        assertThat(handles("ulrik")).doesNotContain(lawful);
    }

    @Test
    void who_pays_and_who_arranges_the_journey_hear_of_the_end_of_a_way_home_under_the_programme_handle() {
        String handle = Ids.handle("K");
        String ref = Ids.handle("P");
        TestTopics.send(
                "reintegration.events",
                "org.hjemvej.reintegration.programme-ended.v1",
                handle,
                Contracts.example("reintegration-service", "reintegration-programme-ended")
                        .replaceAll("P-[0-9A-Z]{26}", ref));

        awaitNotice("clara", handle);

        for (String who : new String[] {"hanne", "dina"}) {
            assertThat(Api.as(who).get(awaitNotice(who, ref)).jsonPath().getString("code"))
                    .isEqualTo("programme-ended");
            assertThat(handles(who)).doesNotContain(handle);
        }
    }

    @Test
    void who_is_told_that_an_instalment_is_held_is_told_that_it_is_due_again() {
        for (String news : new String[] {"instalment-on-hold", "instalment-due"}) {
            String handle = Ids.handle("K");
            String ref = Ids.handle("P");
            TestTopics.send(
                    "reintegration.events",
                    "org.hjemvej.reintegration." + news + ".v1",
                    handle,
                    Contracts.example("reintegration-service", "reintegration-" + news)
                            .replaceAll("P-[0-9A-Z]{26}", ref));

            assertThat(Api.as("clara")
                            .get(awaitNotice("clara", handle))
                            .jsonPath()
                            .getString("code"))
                    .isEqualTo(news);
            assertThat(Api.as("dina").get(awaitNotice("dina", ref)).jsonPath().getString("code"))
                    .isEqualTo(news);
        }
    }

    @Test
    void a_hand_over_is_told_to_both_authorities_and_an_answer_to_the_one_that_asked() {
        String handed = Ids.handle("K");
        TestTopics.send(
                "case.events",
                "org.hjemvej.case.competence-transferred.v1",
                handed,
                Contracts.example("case-service", "case-competence-transferred"));
        awaitNotice("clara", handed);
        awaitNotice("ulrik", handed);

        String answered = Ids.handle("K");
        TestTopics.send(
                "case.events",
                "org.hjemvej.case.assessment-information-given.v1",
                answered,
                Contracts.example("case-service", "case-assessment-information-given"));
        awaitNotice("ulrik", answered);
        assertThat(handles("clara")).doesNotContain(answered);
    }

    @Test
    void who_looks_for_a_missing_child_has_a_reference_and_a_role_to_call_and_nothing_else() {
        String handle = Ids.handle("K");
        String reference = Ids.handle("W");
        TestTopics.send(
                "case.events",
                "org.hjemvej.case.child-missing.v1",
                handle,
                Contracts.example("case-service", "case-child-missing").replaceAll("W-[0-9A-Z]{26}", reference));

        awaitNotice("clara", handle);

        for (String who : new String[] {"pelle", "ulrik", "mikkel", "rosa"}) {
            String path = awaitNotice(who, reference);
            assertThat(Api.as(who).get(path).jsonPath().getString("callBackRole"))
                    .isEqualTo("cmm-manager");
            assertThat(handles(who)).doesNotContain(handle);
        }
        assertThat(handles("hanne")).doesNotContain(reference, handle);
    }

    @Test
    void whoever_was_told_of_a_missing_child_is_told_how_the_search_ended_and_cmm_knows_it_by_the_case() {
        for (String news : new String[] {"child-found", "child-search-ended"}) {
            String handle = Ids.handle("K");
            String reference = Ids.handle("W");
            TestTopics.send(
                    "case.events",
                    "org.hjemvej.case." + news + ".v1",
                    handle,
                    Contracts.example("case-service", "case-" + news).replaceAll("W-[0-9A-Z]{26}", reference));

            for (String who : new String[] {"pelle", "ulrik", "mikkel", "rosa"}) {
                JsonPath notice = Api.as(who).get(awaitNotice(who, reference)).jsonPath();
                assertThat(notice.getString("code")).isEqualTo(news);
                assertThat(notice.getString("callBackRole")).isEqualTo("cmm-manager");
                assertThat(handles(who)).doesNotContain(handle);
            }
            for (String other : new String[] {"clara", "hanne"}) {
                assertThat(handles(other)).doesNotContain(reference, handle);
            }
        }
    }

    @Test
    void who_sent_a_referral_is_told_by_its_number_that_it_is_answered_and_nobody_else_and_cmm_not_of_its_own() {
        for (String[] sender :
                new String[][] {{"NGO", "nora"}, {"LAWFIRM", "lars"}, {"CLINIC", "helle"}, {"RI", "rikke"}}) {
            String handle = sent("referral-answered", Ids.handle("R"), 1, sender[0]);

            String path = awaitNotice(sender[1], handle);

            Api.as(sender[1]).put(path + "/acknowledgement", path, ACK).then().statusCode(200);
            assertThat(Api.as(sender[1]).get(path).jsonPath().getString("code")).isEqualTo("referral-answered");
            problem(Api.as("pelle").get(path), 404, "NOT_FOUND");
            assertThat(handles("clara")).doesNotContain(handle);
        }
        String own = sent("referral-answered", Ids.handle("R"), 1, "CMM");
        awaitNotice("clara", sent("referral-received", own, 2, "CMM"));
        assertThat(handles("clara").stream().filter(own::equals)).hasSize(1);
    }

    private static String sent(String name, String handle, int sequence, String sender) {
        String data = Contracts.example("case-service", "case-" + name).replace("\"POLICE\"", "\"" + sender + "\"");
        String type = "org.hjemvej.case." + name + ".v1";
        TestTopics.send("case.events", type, handle, data, Ids.random().toString(), sequence);
        return handle;
    }

    @Test
    void a_repeated_event_is_one_notice() {
        String handle = Ids.handle("K");
        String id = Ids.random().toString();
        String data = Contracts.example("case-service", "case-victim-assessed");
        TestTopics.send("case.events", "org.hjemvej.case.victim-assessed.v1", handle, data, id, 1);
        TestTopics.send("case.events", "org.hjemvej.case.victim-assessed.v1", handle, data, id, 1);
        TestTopics.sendRaw("case.events", handle, Map.of("ce_id", id), new byte[] {1});

        awaitNotice("clara", handle);

        assertThat(handles("clara").stream().filter(handle::equals)).hasSize(1);
    }

    static String awaitNotice(String user, String handle) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(handles(user)).contains(handle));
        return "/v1/notices/"
                + Api.as(user)
                        .get("/v1/notices?unacknowledged=true&limit=100")
                        .jsonPath()
                        .getString("items.find { it.handle == '" + handle + "' }.id");
    }

    private static java.util.List<String> handles(String user) {
        return Api.as(user).get("/v1/notices?limit=100").jsonPath().getList("items.handle");
    }
}
