package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferralApiTest {

    private static final Api PELLE = Api.as("pelle");
    private static final Api NORA = Api.as("nora");

    @Test
    void the_same_number_names_the_same_referral() {
        String number = "0100-" + UUID.randomUUID();
        String id = Journey.created(PELLE.post("/v1/referrals", referral(number)));

        PELLE.post("/v1/referrals", referral(number.replace("-", " ").toUpperCase(java.util.Locale.ROOT)))
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        assertThat(Journey.created(NORA.post("/v1/referrals", referral(number))))
                .isNotEqualTo(id);
    }

    @Test
    void numbers_that_differ_in_their_parts_are_different() {
        String unique = UUID.randomUUID().toString();
        String id = Journey.created(PELLE.post("/v1/referrals", referral(unique + " 12-3")));

        assertThat(Journey.created(PELLE.post("/v1/referrals", referral(unique + " 1-23"))))
                .isNotEqualTo(id);
    }

    @Test
    void a_second_number_leads_to_the_same_referral_from_then_on() {
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        String id = Journey.created(PELLE.post("/v1/referrals", referral(first)));
        String both = referral(first)
                .replace(
                        "]}",
                        ",{\"system\":\"POLSAS\",\"number\":\"" + second + "\"},"
                                + "{\"system\":\"POLSAS\",\"number\":\"" + second + "\"}]}");

        PELLE.post("/v1/referrals", both).then().statusCode(200).body("id", equalTo(id));

        PELLE.post("/v1/referrals", referral(second)).then().statusCode(200).body("id", equalTo(id));
        PELLE.get("/v1/referrals/" + id + "/references").then().body("items.number", equalTo(List.of(first, second)));
    }

    @Test
    void a_list_tells_each_referral_once_however_it_is_cut_also_those_of_one_moment() {
        Owner.run("insert into referral (id, version, status, channel, urgency, organisation, sent_by, received_at)"
                + " select 'R-PAGE' || i, 0, 'RECEIVED', 'HOTLINE', 'NORMAL', 'NGO', 'nora',"
                + " timestamptz '2001-01-01 00:00Z' + (i / 4) * interval '1 microsecond' from generate_series(1, 9) i");

        assertThat(oldest(9, 1)).isEqualTo(oldest(9, 100)).allMatch(id -> id.startsWith("R-PAGE"));
        assertThat(oldest(9, 3)).isEqualTo(oldest(9, 100)).doesNotHaveDuplicates();
    }

    /** Nora's oldest referrals, read in pages. */
    private static List<String> oldest(int many, int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (ids.size() < many) {
            Response page = NORA.get("/v1/referrals?limit=" + limit + cursor);
            ids.addAll(page.jsonPath().getList("items.id"));
            cursor = "&cursor=" + Json.text(page, "/next");
        }
        return ids.subList(0, many);
    }

    @Test
    void a_number_that_is_sent_by_many_at_once_makes_one_referral() throws Exception {
        String body = referral("0200-" + UUID.randomUUID());
        List<Future<Response>> all = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(50)) {
            for (int i = 0; i < 50; i++) {
                all.add(callers.submit(() -> PELLE.post("/v1/referrals", body)));
            }
        }
        List<Response> answers = new ArrayList<>();
        for (Future<Response> each : all) {
            answers.add(each.get());
        }

        Set<String> ids = answers.stream().map(each -> Json.text(each, "/id")).collect(Collectors.toSet());
        assertThat(ids).hasSize(1).doesNotContainNull();
        assertThat(answers.stream().filter(each -> each.statusCode() == 201)).hasSize(1);
        assertThat(Owner.number("select count(*) from outbox where subject = '"
                        + ids.iterator().next() + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_number_is_sealed_and_found_by_its_owner_and_cmm() {
        String number = "0300-" + UUID.randomUUID();
        String id = Journey.created(PELLE.post("/v1/referrals", referral(number)));
        String search = "{\"reference\":{\"system\":\"POLSAS\",\"number\":\"" + number + "\"}}";
        String ofPolice = "{\"organisation\":\"POLICE\"," + search.substring(1);

        PELLE.post("/v1/referrals/searches", search).then().statusCode(200).body("items.id", equalTo(List.of(id)));
        Journey.CLARA
                .post("/v1/referrals/searches", ofPolice)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
        NORA.post("/v1/referrals/searches", search).then().statusCode(200).body("items.id", equalTo(List.of()));
        problem(NORA.post("/v1/referrals/searches", ofPolice), 403, "FORBIDDEN");
        PELLE.get("/v1/referrals/" + id + "/references")
                .then()
                .statusCode(200)
                .body("items[0].number", equalTo(number));
        problem(NORA.get("/v1/referrals/" + id + "/references"), 404, "NOT_FOUND");
        assertThat(Owner.number("select count(*) from referral_reference where encode(sealed, 'escape') like '%"
                        + number + "%'"))
                .isZero();
    }

    @Test
    void who_declines_leaves_no_number_behind() {
        String number = "0400-" + UUID.randomUUID();
        String path = "/v1/referrals/" + Journey.created(PELLE.post("/v1/referrals", referral(number)));
        Journey.CLARA
                .put(path + "/triage", path, "{\"indication\":true}")
                .then()
                .statusCode(200);
        Journey.CLARA.put(path + "/interview-offer", path, null).then().statusCode(200);
        Journey.CLARA
                .put(path + "/interview-answer", path, "{\"answer\":\"DECLINED_BY_PERSON\"}")
                .then()
                .statusCode(200);

        assertThat(Owner.number("select count(*) from referral_reference where referral_id = '"
                        + path.substring(path.lastIndexOf('/') + 1) + "'"))
                .isZero();
        PELLE.post("/v1/referrals", referral(number)).then().statusCode(201);
    }

    @Test
    void what_was_not_known_at_first_is_added_by_the_sender() {
        String path = "/v1/referrals/"
                + Journey.created(
                        PELLE.post("/v1/referrals", "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"NORMAL\"}"));
        String received = Json.text(PELLE.get(path), "/receivedAt");

        PELLE.put(path + "/facts", path, "{\"stayBasis\":\"NO_LAWFUL_STAY\"}")
                .then()
                .statusCode(200)
                .body("missing", equalTo(List.of("ageState", "summary")))
                .body("receivedAt", equalTo(received));
        PELLE.put(path + "/facts", path, "{\"ageState\":\"ADULT\",\"summary\":\"Speaks English.\"}")
                .then()
                .statusCode(200)
                .body("missing", equalTo(List.of()))
                .body("stayBasis", equalTo("NO_LAWFUL_STAY"));
        Journey.CLARA.get(path + "/summary").then().body("summary", equalTo("Speaks English."));
    }

    @Test
    void nobody_else_adds_and_nothing_is_added_to_what_is_over() {
        String path = "/v1/referrals/" + Journey.referral();
        problem(Api.as("ulrik").putIfMatch(path + "/facts", "\"0\"", "{\"ageState\":\"ADULT\"}"), 404, "NOT_FOUND");
        Journey.CLARA
                .put(path + "/triage", path, "{\"indication\":false}")
                .then()
                .statusCode(200);

        problem(PELLE.put(path + "/facts", path, "{\"ageState\":\"ADULT\"}"), 409, "REFERRAL_NOT_OPEN");
    }

    @Test
    void its_sender_is_told_what_becomes_of_it_and_nothing_of_the_person() {
        String answered = Journey.referral();
        String path = "/v1/referrals/" + answered;
        Journey.CLARA
                .put(path + "/triage", path, "{\"indication\":true}")
                .then()
                .statusCode(200);
        assertThat(Journey.published(path, "referral-answered"))
                .as("nothing is found yet")
                .isZero();
        Journey.CLARA.put(path + "/interview-offer", path, null).then().statusCode(200);
        Lodging.answer(answered, "NO_CONTACT");
        Journey.CLARA.put(path + "/interview-offer", path, null).then().statusCode(200);
        Lodging.answer(answered, "DECLINED_BY_PERSON");
        Journey.CLARA.put(path + "/interview-offer", path, null).then().statusCode(200);
        Lodging.answer(answered, "ACCEPTED");
        Lodging.open(answered, "ADULT");
        String closed = Journey.referral();
        Journey.CLARA
                .put("/v1/referrals/" + closed + "/triage", "/v1/referrals/" + closed, "{\"indication\":false}")
                .then()
                .statusCode(200)
                .body("missing", equalTo(List.of("stayBasis", "ageState", "summary")));

        assertThat(told(answered))
                .extracting("outcome")
                .containsExactly(
                        "INTERVIEW_OFFERED",
                        "NO_CONTACT",
                        "INTERVIEW_OFFERED",
                        "DECLINED_BY_PERSON",
                        "INTERVIEW_OFFERED",
                        "ACCEPTED");
        assertThat(told(closed)).isEqualTo(List.of(Map.of("outcome", "NO_INDICATION", "senderOrganisation", "POLICE")));
    }

    /** What was told to the sender of a referral. */
    private static List<Map<String, Object>> told(String referral) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.ofClient("reintegration-service"))
                .get("/v1/events?topic=case.events&limit=100&subject=" + referral)
                .jsonPath()
                .getList("items.findAll { it.type == 'org.hjemvej.case.referral-answered.v1' }.data");
    }

    @Test
    void a_lawyer_refers_and_completes_and_a_representative_does_not() {
        Api lars = Api.as("lars");
        String number = "0500-" + UUID.randomUUID();
        String body = referral(number).replace("POLICE_ACTION", "OTHER");
        String path = "/v1/referrals/" + Journey.created(lars.post("/v1/referrals", body));

        lars.put(path + "/facts", path, "{\"stayBasis\":\"NO_LAWFUL_STAY\"}")
                .then()
                .statusCode(200)
                .body("organisation", equalTo("LAWFIRM"));
        lars.get(path + "/references").then().statusCode(200).body("items.number", equalTo(List.of(number)));
        assertThat(lars.get("/v1/referrals?limit=100").jsonPath().getList("items.organisation"))
                .containsOnly("LAWFIRM");
        problem(lars.get(path + "/summary"), 403, "FORBIDDEN");
        problem(PELLE.get(path), 404, "NOT_FOUND");
        problem(Api.as("rosa").post("/v1/referrals", body), 403, "FORBIDDEN");
    }

    @Test
    void a_number_that_tells_nothing_is_refused() {
        problem(PELLE.post("/v1/referrals", referral("---")), 400, "INVALID_INPUT");
        PELLE.post("/v1/referrals", "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"NORMAL\",\"references\":[]}")
                .then()
                .statusCode(201)
                .body("encounterId", nullValue());
    }

    private static String referral(String number) {
        return """
                {"channel":"POLICE_ACTION","urgency":"NORMAL","references":[{"system":"POLSAS","number":"%s"}]}
                """.formatted(number);
    }
}
