package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObservationApiTest {

    @Test
    void an_observation_tells_its_source_and_its_note_is_sealed() {
        String interview = Journey.startedInterview();
        Response recorded = Journey.CLARA.put(
                interview + "/indicators",
                interview,
                observations(
                        observation("CHILD_TOLD_WHOM_TO_CALL", "2", ",\"source\":\"PERSON\",\"strength\":\"CLEAR\""),
                        observation("VIOLENCE", "2", ",\"note\":\"An invented note.\"")));

        recorded.then()
                .statusCode(200)
                .body("observations[0].strength", equalTo("CLEAR"))
                .body("observations[1].note", nullValue());
        String ref = Json.text(recorded, "/observations/1/noteRef");
        Journey.CLARA.get(interview + "/notes/" + ref).then().body("text", equalTo("An invented note."));
        String kept = observation("VIOLENCE", "2", ",\"noteRef\":\"" + ref + "\"");
        Journey.CLARA
                .put(interview + "/indicators", interview, observations(kept))
                .then()
                .body("observations[0].noteRef", equalTo(ref));
        problem(
                Journey.CLARA.put(interview + "/indicators", interview, observations(kept, kept)),
                409,
                "INDICATOR_TWICE");
        problem(
                Journey.CLARA.put(
                        interview + "/indicators",
                        interview,
                        observations(observation("VIOLENCE", "2", ",\"noteRef\":\"J-7F3Q2M0T7V5B9D1H3K6N8R0S2W\""))),
                409,
                "OBSERVATION_NOTE");
        Journey.CLARA
                .put(interview + "/indicators", interview, observations(observation("VIOLENCE", "2", "")))
                .then()
                .statusCode(200);
        problem(Journey.CLARA.get(interview + "/notes/" + ref), 404, "NOT_FOUND");
    }

    @Test
    void the_catalogue_has_versions_and_each_is_used_on_its_days() {
        Response catalogue = Journey.CLARA.get("/v1/indicators");
        List<String> first = catalogue.jsonPath().getList("items.findAll { it.catalogueVersion == '1' }.code");
        List<String> second = catalogue.jsonPath().getList("items.findAll { it.catalogueVersion == '2' }.code");
        assertThat(first).hasSize(11);
        assertThat(second).containsAll(first).hasSizeGreaterThan(11);
        catalogue
                .then()
                .body(
                        "items.find { it.code == 'DAILY_QUOTA' }.exploitationForms",
                        equalTo(List.of("CRIMINAL_ACTS", "BEGGING")))
                .body("items.find { it.code == 'CHILD_TOLD_WHOM_TO_CALL' }.targetGroup", equalTo("CHILD"))
                .body("items.find { it.catalogueVersion == '2' }.validFrom", equalTo("2022-01-01"));

        String interview = Journey.startedInterview();
        String tooEarly =
                observation("VIOLENCE", "2", "").replace(Journey.today().toString(), "2021-12-31");
        problem(
                Journey.CLARA.put(interview + "/indicators", interview, observations(tooEarly)),
                409,
                "INDICATOR_VERSION_NOT_VALID");
        String tomorrow = observation("VIOLENCE", "2", "")
                .replace(Journey.today().toString(), Journey.today().plusDays(1).toString());
        problem(Journey.CLARA.put(interview + "/indicators", interview, observations(tomorrow)), 400, "INVALID_INPUT");
    }

    @Test
    void an_episode_is_corrected_and_what_was_told_before_stays() {
        String interview = Journey.agreedInterview("NO_LAWFUL_STAY", "ADULT");
        String told = episode("REGION", ",\"text\":\"An invented region\"", "2024-05-17", "2024-08-20");
        problem(Journey.CLARA.post(interview + "/episodes", told), 409, "IDENTIFICATION_NOT_UNDER_WAY");
        Journey.CLARA.put(interview + "/start", interview, null).then().statusCode(200);
        Journey.CLARA.post(interview + "/episodes", told).then().statusCode(201).body("number", equalTo(1));
        String first = interview + "/episodes/1";

        String corrected = episode("COUNTRY", "", "2024-05-17", "2025-01-02");
        problem(Journey.CLARA.putIfMatch(first, null, corrected), 428, "IF_MATCH_REQUIRED");
        problem(Journey.CLARA.putIfMatch(first, "\"7\"", corrected), 412, "STALE_VERSION");
        problem(Api.as("ulrik").putIfMatch(first, "\"1\"", corrected), 403, "FORBIDDEN");

        Journey.CLARA.put(first, first, corrected).then().statusCode(200);

        Journey.CLARA
                .get(first)
                .then()
                .body("current.revision", equalTo(2))
                .body("current.supersedes", equalTo(1))
                .body("current.period.to", equalTo("2025-01-01"))
                .body("earlier[0].period.from", equalTo("2024-05-01"))
                .body("earlier[0].place.text", equalTo("An invented region"));
        Response list = Journey.CLARA.get(interview + "/episodes");
        list.then().body("items.revision", equalTo(List.of(2)));
        assertThat(list.asString()).doesNotContain("invented");
        problem(
                Journey.CLARA.post(interview + "/episodes", episode("COUNTRY", "", "0001-01-01", "9999-12-31")),
                400,
                "INVALID_INPUT");
        problem(Journey.CLARA.post(interview + "/episodes", told.replace("\"IT\"", "\"XX\"")), 400, "INVALID_INPUT");
        problem(
                Journey.CLARA.post(interview + "/episodes", episode("COUNTRY", "", "2024-05-17", "2024-04-30")),
                409,
                "EPISODE_PERIOD");
    }

    private static String observation(String code, String version, String more) {
        return "{\"code\":\"%s\",\"catalogueVersion\":\"%s\",\"presence\":\"PRESENT\",\"observedOn\":\"%s\"%s}"
                .formatted(code, version, Journey.today(), more);
    }

    private static String observations(String... all) {
        return "{\"observations\":[" + String.join(",", all) + "]}";
    }

    private static String episode(String precision, String text, String from, String to) {
        return """
                {"exploitationForm":"FORCED_LABOUR","place":{"precision":"%s","country":"IT"%s},
                 "period":{"precision":"MONTH","from":"%s","to":"%s"}}
                """.formatted(precision, text, from, to);
    }
}
