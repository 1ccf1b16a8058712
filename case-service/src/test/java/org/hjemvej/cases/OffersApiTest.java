package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.cases.Journey.CLARA;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OffersApiTest {

    private static final String ATTENDED = "{\"attendance\":\"ATTENDED\",\"outcome\":\"GOES_ON\"}";

    @Test
    void what_she_is_entitled_to_follows_from_what_is_decided_and_the_date() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period) + "/entitlements";
        LocalDate today = Journey.today();
        String of = "items.find { it.category == 'EXTENDED_HEALTH' }";

        CLARA.get(path)
                .then()
                .statusCode(200)
                .body("on", equalTo(today.toString()))
                .body("items.size()", equalTo(8))
                .body(of + ".answer", equalTo("YES"))
                .body(of + ".because.rule", equalTo(List.of("BR05_EXTENDED_HEALTH_DURING_THE_PERIOD")))
                .body(of + ".because.version", equalTo(List.of("2022-01")))
                .body(of + ".restsOn[0].kind", equalTo("REFLECTION_PERIOD"))
                .body(of + ".restsOn[0].id", equalTo(id(period)))
                .body(of + ".restsOn[0].decidedOn", equalTo(today.toString()))
                .body("items.find { it.category == 'LEGAL_AID' }.restsOn[0].kind", equalTo("ASSESSMENT"));
        assertThat(answer(path, today.plusDays(30), "EXTENDED_HEALTH")).isEqualTo("YES");
        assertThat(answer(path, today.plusDays(31), "EXTENDED_HEALTH")).isEqualTo("NO");
        assertThat(answer(path, today.plusDays(31), "LEGAL_AID")).isEqualTo("YES");
        assertThat(answer(path, today.minusDays(1), "LEGAL_AID")).isEqualTo("CONDITIONAL");
        CLARA.get(path + "?on=2021-12-31")
                .then()
                .body("items.answer.unique()", equalTo(List.of("NO")))
                .body("items[0].because.rule", equalTo(List.of("NO_RULE_IS_VALID_ON_THIS_DATE")));
        problem(CLARA.get(path + "?on=9999-12-31"), 400, "INVALID_INPUT");
        problem(Journey.ULRIK.get(path), 403, "FORBIDDEN");
    }

    @Test
    void of_a_day_on_which_the_period_was_only_offered_the_answer_is_what_held_then() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period) + "/entitlements?on=";
        LocalDate today = Journey.today();
        Owner.run("update reflection_period set offered_on = offered_on - 10, requested_on = requested_on - 4"
                + " where id = '" + id(period) + "'");
        String of = "items.find { it.category == 'EXTENDED_HEALTH' }";

        for (LocalDate day : List.of(today.minusDays(10), today.minusDays(5), today.minusDays(1))) {
            CLARA.get(path + day)
                    .then()
                    .statusCode(200)
                    .body(of + ".answer", equalTo("CONDITIONAL"))
                    .body(of + ".conditions", equalTo(List.of("WHEN_PERIOD_IS_GRANTED")))
                    .body(of + ".because.rule", equalTo(List.of("BR05_EXTENDED_HEALTH_ONCE_THE_PERIOD_RUNS")))
                    .body(of + ".because.fact", equalTo(List.of("PERIOD_OPEN=true")))
                    .body(of + ".restsOn[0].id", equalTo(id(period)))
                    .body(of + ".restsOn[0].decidedOn", nullValue());
        }
        CLARA.get(path + today.minusDays(11)).then().body(of + ".answer", equalTo("NO"));
        CLARA.get(path + today).then().body(of + ".answer", equalTo("YES"));
    }

    @Test
    void who_is_presumed_to_be_trafficked_gets_help_at_cmms_discretion_and_no_extended_health() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");

        CLARA.get(path + "/entitlements")
                .then()
                .body(
                        "items.find { it.category == 'PSYCHOLOGICAL' }.conditions",
                        equalTo(List.of("AT_CMMS_DISCRETION")));
        CLARA.post(path + "/service-offers", offer("LEGAL_AID"))
                .then()
                .statusCode(201)
                .body("ruleVersion", equalTo("SUPPORT_BEFORE_THE_ASSESSMENT@2022-01"))
                .body("organisation", equalTo("CMM"));
        problem(CLARA.post(path + "/service-offers", offer("EXTENDED_HEALTH")), 409, "OFFER_NOT_ENTITLED");
        problem(CLARA.post(path + "/service-offers", offer("LODGING")), 409, "OFFER_IS_A_PLACEMENT");
    }

    @Test
    void declining_one_offer_touches_no_other_and_no_entitlement() {
        String path = Journey.caseOf(Journey.grantedPeriod());
        String psychologist = made(path, "PSYCHOLOGICAL");
        String lawyer = made(path, "LEGAL_AID");
        String doctor = made(path, "EXTENDED_HEALTH");
        CLARA.put(lawyer + "/answer", lawyer, "{\"answer\":\"ACCEPTED\"}")
                .then()
                .statusCode(200);
        String before = CLARA.get(path + "/entitlements").asString();
        String lawyerBefore = CLARA.get(lawyer).asString();

        CLARA.put(psychologist + "/answer", psychologist, "{\"answer\":\"DECLINED\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"));

        assertThat(CLARA.get(path + "/entitlements").asString()).isEqualTo(before);
        assertThat(CLARA.get(lawyer).asString()).isEqualTo(lawyerBefore);
        CLARA.get(doctor).then().header("ETag", equalTo("\"0\"")).body("status", equalTo("OFFERED"));
        made(path, "PSYCHOLOGICAL");
        assertThat(Journey.published(path, "service-offered")).isEqualTo(4);
        assertThat(Journey.published(path, "service-accepted")).isEqualTo(1);
        assertThat(Journey.published(path, "service-declined")).isEqualTo(1);
        JsonPath page = CLARA.get(path + "/service-offers?limit=3").jsonPath();
        assertThat(page.getList("items.category")).containsExactly("PSYCHOLOGICAL", "LEGAL_AID", "EXTENDED_HEALTH");
        CLARA.get(path + "/service-offers?limit=3&cursor=" + page.getString("next"))
                .then()
                .body("items.status", equalTo(List.of("OFFERED")))
                .body("next", nullValue());
    }

    @Test
    void a_service_goes_from_the_offer_over_its_appointments_to_its_end() {
        String path = Journey.caseOf(Journey.grantedPeriod());
        LocalDate today = Journey.today();
        String doctor = made(path, "EXTENDED_HEALTH");
        problem(appointment(doctor, today), 409, "APPOINTMENT_OF_ACCEPTED_OFFER");
        CLARA.put(doctor + "/answer", doctor, "{\"answer\":\"ACCEPTED\"}")
                .then()
                .statusCode(200);
        appointment(doctor, today).then().statusCode(201).body("number", equalTo(1));
        appointment(doctor, today.plusDays(30))
                .then()
                .statusCode(201)
                .header("Location", endsWith(doctor + "/appointments"));
        problem(appointment(doctor, today.plusDays(31)), 409, "OFFER_NOT_ENTITLED");

        CLARA.put(doctor + "/appointments/1/attendance", doctor, ATTENDED)
                .then()
                .statusCode(200)
                .body("attendance", equalTo("ATTENDED"));
        problem(CLARA.put(doctor + "/appointments/1/attendance", doctor, ATTENDED), 409, "APPOINTMENT_OVER");
        problem(CLARA.put(doctor + "/appointments/9/attendance", doctor, ATTENDED), 404, "NOT_FOUND");
        problem(end(doctor, "COMPLETED"), 409, "APPOINTMENTS_OPEN");
        CLARA.put(doctor + "/appointments/2/attendance", doctor, "{\"attendance\":\"CANCELLED_BY_PERSON\"}")
                .then()
                .statusCode(200);
        end(doctor, "COMPLETED")
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("startedOn", equalTo(today.toString()))
                .body("openAppointments", equalTo(0));

        assertThat(Journey.published(path, "service-completed")).isEqualTo(1);
        String next = Json.text(CLARA.get(doctor + "/appointments?limit=1"), "/next");
        CLARA.get(doctor + "/appointments?limit=1&cursor=" + next)
                .then()
                .body("items.number", equalTo(List.of(2)))
                .body("items[0].beginsAt", equalTo("09:30"))
                .body("next", nullValue());
        CLARA.get(path + "/timeline?limit=100")
                .then()
                .body("items.findAll { it.kind == 'SERVICE_OFFER' }.what", hasItem("COMPLETED"));
        assertThat(Journey.ULRIK.get(path + "/timeline?limit=100").asString()).doesNotContain("SERVICE_OFFER");
    }

    @Test
    void after_a_revocation_a_running_service_goes_on_and_help_that_needs_no_finding_is_offered() {
        String path = Journey.assessedCase();
        LocalDate today = Journey.today();
        String lawyer = made(path, "LEGAL_AID");
        CLARA.put(lawyer + "/answer", lawyer, "{\"answer\":\"ACCEPTED\"}")
                .then()
                .statusCode(200);

        Journey.revoke(path);

        assertThat(answer(path + "/entitlements", today, "LEGAL_AID")).isEqualTo("CONDITIONAL");
        appointment(lawyer, today).then().statusCode(201);
        made(path, "PSYCHOLOGICAL");
        made(path, "SOCIAL");
    }

    @Test
    void a_service_that_was_accepted_is_discontinued_with_a_reason() {
        String offer = made(Journey.assessedCase(), "SOCIAL");
        CLARA.put(offer + "/answer", offer, "{\"answer\":\"ACCEPTED\"}").then().statusCode(200);

        problem(end(offer, "DISCONTINUED"), 409, "DISCONTINUATION_REASON");
        problem(CLARA.putIfMatch(offer + "/end", "\"0\"", "{\"result\":\"COMPLETED\"}"), 412, "STALE_VERSION");
        CLARA.put(offer + "/end", offer, "{\"result\":\"DISCONTINUED\",\"reason\":\"PERSON_ENDED_IT\"}")
                .then()
                .statusCode(200)
                .body("endReason", equalTo("PERSON_ENDED_IT"));

        assertThat(Journey.published(offer, "service-discontinued")).isEqualTo(1);
    }

    @Test
    void one_provider_offers_one_kind_of_service_once_at_a_time() {
        String path = Journey.assessedCase();
        made(path, "LEGAL_AID");

        problem(CLARA.post(path + "/service-offers", offer("LEGAL_AID")), 409, "OFFER_STANDS_ALREADY");
        CLARA.post(path + "/service-offers", offer("LEGAL_AID").replace("PRACTICE", "OTHER"))
                .then()
                .statusCode(201);
        problem(CLARA.get(path + "/service-offers/U-" + "0".repeat(26)), 404, "NOT_FOUND");
        problem(Api.as("lars").get(path + "/service-offers"), 403, "FORBIDDEN");
    }

    @Test
    void of_many_answers_to_one_offer_at_the_same_time_one_counts() throws Exception {
        String offer = made(Journey.assessedCase(), "SOCIAL");
        List<Future<Response>> all = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(50)) {
            for (int i = 0; i < 50; i++) {
                String body = "{\"answer\":\"" + (i % 2 == 0 ? "ACCEPTED" : "DECLINED") + "\"}";
                all.add(callers.submit(() -> CLARA.putIfMatch(offer + "/answer", "\"0\"", body)));
            }
        }

        List<String> won = new ArrayList<>();
        for (Future<Response> each : all) {
            if (each.get().statusCode() == 200) {
                won.add(Json.text(each.get(), "/status"));
            } else {
                problem(each.get(), 412, "STALE_VERSION");
            }
        }
        assertThat(won).hasSize(1);
        CLARA.get(offer).then().body("status", equalTo(won.getFirst()));
        assertThat(Journey.published(offer, "service-accepted") + Journey.published(offer, "service-declined"))
                .isEqualTo(1);
    }

    private static String answer(String entitlements, LocalDate on, String category) {
        return CLARA.get(entitlements + "?on=" + on)
                .jsonPath()
                .getString("items.find { it.category == '" + category + "' }.answer");
    }

    private static String offer(String category) {
        return "{\"category\":\"" + category + "\",\"provider\":\"PRACTICE\"}";
    }

    private static String made(String casePath, String category) {
        return casePath + "/service-offers/"
                + Journey.created(CLARA.post(casePath + "/service-offers", offer(category)));
    }

    private static Response appointment(String offer, LocalDate day) {
        return CLARA.post(offer + "/appointments", "{\"day\":\"" + day + "\",\"beginsAt\":\"09:30\"}");
    }

    private static Response end(String offer, String result) {
        return CLARA.put(offer + "/end", offer, "{\"result\":\"" + result + "\"}");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
