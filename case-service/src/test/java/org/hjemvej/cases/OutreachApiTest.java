package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.isA;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.EveryReading;
import org.hjemvej.platform.testing.EveryStatusCode;
import org.hjemvej.platform.testing.Json;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutreachApiTest {

    private static final Api NORA = Api.as("nora");
    private static final String REFERRAL = "{\"channel\":\"NGO\",\"urgency\":\"NORMAL\"}";

    @Test
    void an_encounter_keeps_codes_and_no_name() {
        String id = Journey.created(NORA.post("/v1/encounters", encounter("STREET", Journey.today())));

        NORA.get("/v1/encounters/" + id)
                .then()
                .statusCode(200)
                .body("organisation", equalTo("NGO"))
                .body("offers", equalTo(List.of("INFORMATION_ON_RIGHTS", "HEALTH_CARE")))
                .body("promoted", equalTo(false));
        problem(
                NORA.post(
                        "/v1/encounters",
                        encounter("STREET", Journey.today()).replaceFirst("\\{", "{\"name\":\"Anna\",")),
                400,
                "INVALID_INPUT");
    }

    @Test
    void bad_input_gets_a_problem_with_a_stable_code() {
        EveryStatusCode.check(
                new EveryStatusCode.Command("nora", "amara", "/v1/encounters", encounter("STREET", Journey.today())));
        EveryReading.check("nora", "amara", "/v1/encounters");
    }

    @Test
    void nobody_is_met_tomorrow() {
        problem(NORA.post("/v1/encounters", encounter("STREET", Journey.today().plusDays(1))), 400, "INVALID_INPUT");
    }

    @Test
    void an_encounter_becomes_one_referral_and_does_not_tell_which() throws Exception {
        String path = "/v1/encounters/"
                + Journey.created(NORA.post("/v1/encounters", encounter("DROP_IN_CENTRE", Journey.today())));

        List<Response> answers = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(50)) {
            List<Future<Response>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                all.add(callers.submit(() -> NORA.post(path + "/referrals", REFERRAL)));
            }
            for (Future<Response> each : all) {
                answers.add(each.get());
            }
        }

        List<Response> promoted =
                answers.stream().filter(each -> each.statusCode() == 201).toList();
        assertThat(promoted).hasSize(1);
        assertThat(answers).allMatch(each -> each.statusCode() == 201 || each.statusCode() == 409);
        promoted.getFirst().then().body("encounterId", equalTo(path.substring(path.lastIndexOf('/') + 1)));
        NORA.get(path).then().body("promoted", equalTo(true)).body("referralId", nullValue());
        problem(NORA.post(path + "/referrals", REFERRAL), 409, "ENCOUNTER_PROMOTED");
    }

    @Test
    void a_number_that_was_sent_before_is_no_second_person() {
        String numbered =
                "{\"channel\":\"NGO\",\"urgency\":\"NORMAL\",\"references\":[{\"system\":\"OWN\",\"number\":\""
                        + java.util.UUID.randomUUID() + "\"}]}";
        String id = Journey.created(NORA.post("/v1/referrals", numbered));
        String path =
                "/v1/encounters/" + Journey.created(NORA.post("/v1/encounters", encounter("STREET", Journey.today())));

        Response refused = NORA.post(path + "/referrals", numbered);

        problem(refused, 409, "REFERRED_ALREADY");
        assertThat(Json.text(refused, "/title")).contains(id);
        NORA.get(path).then().body("promoted", equalTo(false));
        NORA.post(path + "/referrals", REFERRAL).then().statusCode(201);
    }

    @Test
    void a_shelter_and_a_municipality_record_whom_they_meet_and_refer() {
        for (String user : List.of("rikke", "mikkel")) {
            Api api = Api.as(user);
            String path = "/v1/encounters/"
                    + Journey.created(api.post("/v1/encounters", encounter("DROP_IN_CENTRE", Journey.today())));
            String met = Journey.created(api.post(path + "/referrals", REFERRAL));
            String told = Journey.created(api.post("/v1/referrals", REFERRAL));

            assertThat(api.get("/v1/referrals?limit=100").jsonPath().getList("items.id", String.class))
                    .as(user)
                    .contains(met, told);
            api.get(path).then().statusCode(200).body("promoted", equalTo(true));
            problem(NORA.get("/v1/referrals/" + told), 404, "NOT_FOUND");
        }
    }

    @Test
    void another_organisation_does_not_see_it() {
        String path = "/v1/encounters/"
                + Journey.created(Journey.CLARA.post("/v1/encounters", encounter("HOTLINE", Journey.today())));

        problem(NORA.get(path), 404, "NOT_FOUND");
        problem(NORA.post(path + "/referrals", REFERRAL), 404, "NOT_FOUND");
    }

    @Test
    void small_counts_are_not_told() {
        LocalDate day = LocalDate.of(2019, 3, 2);
        for (int i = 0; i < 5; i++) {
            Journey.created(NORA.post("/v1/encounters", encounter("PRISON", day)));
        }
        Journey.created(NORA.post("/v1/encounters", encounter("OTHER", day)));

        Journey.CLARA
                .get("/v1/encounters/counts?year=2019")
                .then()
                .statusCode(200)
                .body("threshold", equalTo(5))
                .body("items.find { it.setting == 'PRISON' }.count", equalTo(5))
                .body("items.find { it.setting == 'OTHER' }.count", nullValue());
        problem(NORA.get("/v1/encounters/counts?year=2019"), 403, "FORBIDDEN");
        problem(Journey.CLARA.get("/v1/encounters/counts"), 400, "INVALID_INPUT");
        problem(Journey.CLARA.get("/v1/encounters/counts?year=20190"), 400, "INVALID_INPUT");
    }

    /** Organisations do outreach beside CMM, and cover different areas and target groups (BR20). */
    @Test
    void what_is_offered_and_who_reaches_out_to_whom_is_public_and_may_be_kept_for_a_while() {
        RestAssured.get("/v1/offers")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=3600")
                .body("items.code", hasItem("REFLECTION_AND_RESTITUTION_PERIOD"))
                .body("items.find { it.code == 'LEGAL_AID' }.actionPlan", equalTo("2022-2025"));
        RestAssured.get("/v1/outreach")
                .then()
                .statusCode(200)
                .body("providers.find { it.code == 'REDEN' }.targetGroups", equalTo(List.of("WOMEN")))
                .header("Cache-Control", "public, max-age=60")
                .body("hours.find { it.days == 'WEEKDAYS' }.opens", equalTo("08:30"))
                .body("hours.openNow", everyItem(isA(Boolean.class)))
                .body("contacts.value", hasItem("https://www.cmm.dk"));
        Journey.CLARA.get("/v1/cases").then().header("Cache-Control", "no-store");
    }

    private static String encounter(String setting, LocalDate metOn) {
        return """
                {"metOn":"%s","setting":"%s","channel":"IN_PERSON","region":"SYDDANMARK","language":"eng",
                 "offers":["INFORMATION_ON_RIGHTS","HEALTH_CARE","HEALTH_CARE"]}
                """.formatted(metOn, setting);
    }
}
