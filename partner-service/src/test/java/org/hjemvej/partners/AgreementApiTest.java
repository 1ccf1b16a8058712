package org.hjemvej.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementApiTest {

    static final Api DORTE = Api.as("dorte");

    /** As application.properties has it. */
    private static final int LEAST_DAYS_LEFT = 243;

    @Test
    void an_agreement_is_signed_with_a_qualified_partner_only() {
        String organisation = organisation("UNQUALIFIED", "KE");
        problem(
                DORTE.post("/v1/organisations", "{\"code\":\"UNQUALIFIED\",\"name\":\"Again\",\"country\":\"KE\"}"),
                409,
                "ORGANISATION_CODE_TAKEN");
        problem(
                DORTE.put(organisation + "/status", organisation, "{\"status\":\"QUALIFIED\"}"),
                409,
                "ORGANISATION_STATE");
        String agreement = draft(organisation, "KE", 1);
        DORTE.put(agreement + "/negotiation", agreement, null).then().statusCode(200);

        problem(DORTE.put(agreement + "/signature", agreement, null), 409, "AGREEMENT_NEEDS_QUALIFIED_PARTNER");
    }

    @Test
    void a_country_is_covered_by_an_active_agreement_with_a_free_place() {
        assertThat(options("GH").getString("coverage")).isEqualTo("NOT_COVERED");

        active("COVERAGE", "GH", 2);

        assertThat(options("GH").getString("coverage")).isEqualTo("COVERED");
        assertThat(options("GH").getInt("items[0].freePlaces")).isEqualTo(2);
    }

    @Test
    void an_agreement_counts_to_the_last_day_on_which_enough_of_it_is_left_and_not_while_it_is_suspended() {
        LocalDate lastDay = today().plusDays(LEAST_DAYS_LEFT);
        concluded(qualified("TOO_SHORT", "GM"), "GM", 1, lastDay.minusDays(1));
        assertThat(options("GM").getString("coverage")).isEqualTo("NOT_COVERED");

        String enough = concluded(qualified("LONG_ENOUGH", "GM"), "GM", 1, lastDay);
        assertThat(options("GM").getList("items.agreementId"))
                .containsExactly(enough.substring(enough.lastIndexOf('/') + 1));

        DORTE.put(enough + "/suspension", enough, null).then().statusCode(200);
        assertThat(options("GM").getString("coverage")).isEqualTo("NOT_COVERED");
    }

    @Test
    void a_country_that_there_is_not_is_named_as_the_fault() {
        Response answer =
                Api.as("clara").request().header("Accept-Language", "da").get("/v1/return-options?country=ZZ");

        problem(answer, 400, "INVALID_INPUT");
        assertThat(answer.jsonPath().getList("violations.code")).containsExactly("KNOWN_COUNTRY");
        assertThat(Json.text(answer, "/violations/0/message"))
                .isEqualTo("skal være ISO 3166 alpha-2-koden for et land");
    }

    static String active(String code, String country, int places) {
        return concluded(qualified(code, country), country, places);
    }

    /** So many active agreements with one organisation, of one place each. */
    static void manyActive(int many, String code, String country) {
        String organisation = qualified(code, country);
        for (int i = 0; i < many; i++) {
            concluded(organisation, country, 1);
        }
    }

    private static String qualified(String code, String country) {
        String organisation = organisation(code, country);
        for (String status : new String[] {"SCREENED", "DUE_DILIGENCE", "QUALIFIED"}) {
            DORTE.put(organisation + "/status", organisation, "{\"status\":\"" + status + "\"}")
                    .then()
                    .statusCode(200);
        }
        return organisation;
    }

    private static String concluded(String organisation, String country, int places) {
        return concluded(organisation, country, places, today().plusYears(2));
    }

    private static String concluded(String organisation, String country, int places, LocalDate validTo) {
        String agreement = draft(organisation, country, places, validTo);
        for (String step : new String[] {"negotiation", "signature", "activation"}) {
            DORTE.put(agreement + "/" + step, agreement, null).then().statusCode(200);
        }
        return agreement;
    }

    private static String organisation(String code, String country) {
        var answer = DORTE.post(
                "/v1/organisations",
                "{\"code\":\"" + code + "\",\"name\":\"Invented\",\"country\":\"" + country + "\"}");
        answer.then().statusCode(201);
        return "/v1/organisations/" + Json.text(answer, "/id");
    }

    private static String draft(String organisation, String country, int places) {
        return draft(organisation, country, places, today().plusYears(2));
    }

    private static LocalDate today() {
        return LocalDate.parse(Json.text(DORTE.get("/dev/clock"), "/businessDate"));
    }

    private static String draft(String organisation, String country, int places, LocalDate validTo) {
        var answer = DORTE.post("/v1/agreements", """
                {"organisationId":"%s","country":"%s","validFrom":"%s","validTo":"%s","places":%d,"acceptsMinors":false}
                """.formatted(
                        organisation.substring(organisation.lastIndexOf('/') + 1), country, today(), validTo, places));
        answer.then().statusCode(201);
        return "/v1/agreements/" + Json.text(answer, "/id");
    }

    private static io.restassured.path.json.JsonPath options(String country) {
        return Api.as("clara").get("/v1/return-options?country=" + country).jsonPath();
    }
}
