package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.EveryReading;
import org.hjemvej.platform.testing.Owner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimelineApiTest {

    private static final Api METTE = Api.as("mette");

    @Test
    void cmm_reads_all_that_happened_in_its_order_and_udl_what_belongs_to_its_task() {
        String path = Journey.counselledCase();

        assertThat(Timelines.told(Journey.CLARA, path))
                .containsSubsequence(
                        "REFERRAL RECEIVED", "REFERRAL TRIAGED", "REFERRAL INTERVIEW_OFFERED", "REFERRAL ACCEPTED")
                .contains("REFERRAL CONVERTED")
                .containsSubsequence("CASE OPENED", "CONSENT GIVEN", "IDENTIFICATION PLANNED")
                .containsSubsequence(
                        "IDENTIFICATION CONSENT_RECORDED",
                        "IDENTIFICATION INDICATORS_RECORDED",
                        "IDENTIFICATION RECOMMENDED",
                        "CONSENT GIVEN",
                        "ASSESSMENT OPENED",
                        "ASSESSMENT DECIDED_POSITIVE",
                        "ASSESSMENT SERVED")
                .containsSubsequence(
                        "REFLECTION_PERIOD OFFERED",
                        "REFLECTION_PERIOD REQUESTED",
                        "REFLECTION_PERIOD GRANTED",
                        "REFLECTION_PERIOD BEGINS",
                        "REFLECTION_PERIOD LAST_DAY")
                .contains("COUNSELLING HELD", "REFLECTION_EXTENSION FILED");
        assertThat(Timelines.told(METTE, path)).isEqualTo(Timelines.told(Journey.CLARA, path));
        assertThat(Timelines.told(Journey.ULRIK, path))
                .contains("CASE OPENED", "ASSESSMENT DECIDED_POSITIVE", "REFLECTION_PERIOD GRANTED")
                .noneMatch(each -> each.startsWith("COUNSELLING")
                        || each.startsWith("IDENTIFICATION")
                        || each.startsWith("REFERRAL")
                        || each.startsWith("WAY_HOME"));
    }

    @Test
    void a_decision_is_told_when_a_second_person_has_confirmed_it_and_not_before() {
        String assessment = Journey.pending();
        String path = Journey.caseOf(assessment);
        List<String> before = Timelines.told(Journey.CLARA, path);

        Journey.ULRIK
                .put(assessment + "/decision", assessment, Journey.decision("NEGATIVE"))
                .then()
                .statusCode(200);

        for (Api api : List.of(Journey.CLARA, Journey.ULRIK, Journey.ULLA)) {
            assertThat(Timelines.told(api, path))
                    .noneMatch(each -> each.contains("DECIDED") || each.contains("SERVED"));
        }
        assertThat(Timelines.told(Journey.CLARA, path)).isEqualTo(before).contains("IDENTIFICATION INTERVIEW_HELD");
        Journey.ULLA
                .put(assessment + "/decision/confirmation", assessment, null)
                .then()
                .statusCode(200);
        assertThat(Timelines.told(Journey.CLARA, path)).contains("ASSESSMENT DECIDED_NEGATIVE", "ASSESSMENT SERVED");
    }

    @Test
    void merges_needs_refusals_and_findings_of_courts_are_told() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String interview = Journey.plannedInterview(path);
        Journey.CLARA.put(interview + "/refusal", interview, null).then().statusCode(200);
        Journey.CLARA
                .post(
                        path + "/needs-assessments",
                        "{\"assessedOn\":\"" + Journey.today()
                                + "\",\"needs\":[{\"category\":\"LEGAL\",\"urgency\":\"LATER\",\"noOfferBecause\":\"DECLINED_BY_PERSON\"}]}")
                .then()
                .statusCode(201);
        METTE.post(path + "/merges", "{\"duplicate\":\"" + handle(duplicate) + "\",\"reason\":\"RECORDED_TWICE\"}")
                .then()
                .statusCode(201);

        assertThat(Timelines.told(Journey.CLARA, path))
                .contains("IDENTIFICATION REFUSED", "NEEDS_ASSESSMENT ASSESSED", "MERGE MERGED");
        assertThat(Timelines.told(Journey.CLARA, duplicate)).contains("MERGE MERGED");
        for (String href :
                Journey.CLARA.get(path + "/timeline?limit=100").jsonPath().<String>getList("items.reference.href")) {
            assertThat(Journey.CLARA.get(href).statusCode()).as(href).isEqualTo(200);
        }
    }

    @Test
    void an_assessment_handed_over_is_told_with_who_held_it_first_and_so_is_what_a_court_found() {
        String path = Journey.openCase("EU_CITIZEN", "ADULT");
        String today = Journey.today().toString();
        Journey.recommend(path);
        Journey.consent(path, "ASSESSMENT_TRANSFER_UDL");
        String assessment = Journey.openAssessment(path);
        put(
                path + "/stay-basis",
                path,
                "{\"stayBasis\":\"ASYLUM_SEEKER\",\"since\":\"" + today + "\",\"reason\":\"ASYLUM_APPLIED\"}");
        put(assessment + "/transfer", assessment, "{\"note\":\"She has applied for asylum.\"}");
        put(path + "/criminal-case", path, "{\"since\":\"" + today + "\"}");
        Journey.created(Journey.CLARA.post(
                path + "/court-findings",
                "{\"finding\":\"TRAFFICKED\",\"foundOn\":\"" + today + "\",\"reference\":\"SS 1\"}"));

        assertThat(Timelines.told(Journey.ULRIK, path))
                .contains("ASSESSMENT OPENED", "ASSESSMENT TRANSFERRED", "COURT_FINDING TRAFFICKED");
        JsonPath timeline = Journey.ULRIK.get(path + "/timeline?limit=100").jsonPath();
        assertThat(timeline.getString("items.find { it.what == 'OPENED' && it.kind == 'ASSESSMENT' }.about"))
                .isEqualTo("CMM");
        assertThat(timeline.getString("items.find { it.what == 'TRANSFERRED' }.about"))
                .isEqualTo("UDL");
    }

    private static void put(String path, String read, @Nullable String body) {
        Journey.CLARA.put(path, read, body).then().statusCode(200);
    }

    @Test
    void places_ways_of_contact_stay_basis_and_questions_are_told_to_who_may_read_them_and_pauses_to_cmm() {
        String assessment = Journey.pending();
        String path = Journey.caseOf(assessment);
        String interview = Journey.plannedInterview(path);
        put(interview + "/consent", interview, null);
        put(interview + "/start", interview, null);
        put(interview + "/suspension", interview, "{\"reasonCode\":\"PERSON_UNWELL\"}");
        put(interview + "/resumption", interview, null);
        put(
                path + "/contact-rules",
                path + "/contact-rules",
                "{\"channels\":[{\"channel\":\"PHONE\",\"safety\":\"SAFE\"},{\"channel\":\"LETTER\",\"safety\":\"UNSAFE\"}]}");
        put(path + "/contact-rules/PHONE/address", path + "/contact-rules", "{\"address\":\"+4599887766\"}");
        String placement =
                "/v1/placements/" + Journey.created(Lodging.ask(Journey.CLARA, Lodging.forCase(handle(path))));
        put(placement + "/start", placement, null);
        put(placement + "/end", placement, null);
        String interpreter = "/v1/interpreter-reservations/"
                + Journey.created(Journey.CLARA.post(
                        "/v1/interpreter-reservations",
                        "{\"caseHandle\":\"" + handle(path) + "\",\"language\":\"ibo\",\"day\":\"" + Journey.today()
                                + "\"}"));
        put(interpreter + "/release", interpreter, null);
        Journey.ULRIK
                .put(assessment + "/additional-information-request", assessment, "{\"question\":\"Where to?\"}")
                .then()
                .statusCode(200);
        put(assessment + "/additional-information", assessment, "{\"answer\":\"To a flat.\"}");
        put(
                path + "/stay-basis",
                path,
                "{\"stayBasis\":\"ASYLUM_SEEKER\",\"since\":\"" + Journey.today()
                        + "\",\"reason\":\"ASYLUM_APPLIED\"}");

        assertThat(Timelines.told(Journey.CLARA, path))
                .containsSubsequence("IDENTIFICATION SUSPENDED", "IDENTIFICATION RESUMED", "CONTACT_RULE SAFE")
                .containsSubsequence("PLACEMENT REQUESTED", "INTERPRETER REQUESTED", "INTERPRETER RELEASED")
                .containsSubsequence("INFORMATION_REQUEST ASKED", "INFORMATION_REQUEST ANSWERED")
                .contains("CONTACT_RULE UNSAFE", "PLACEMENT RESERVED", "PLACEMENT STARTED", "PLACEMENT ENDED")
                .contains("STAY_BASIS CHANGED");
        assertThat(Timelines.told(Journey.ULRIK, path))
                .contains("CONTACT_RULE SAFE", "PLACEMENT STARTED", "STAY_BASIS CHANGED", "INFORMATION_REQUEST ASKED")
                .noneMatch(each -> each.startsWith("INTERPRETER") || each.startsWith("IDENTIFICATION"));
        for (Api api : List.of(Journey.CLARA, Journey.ULRIK)) {
            Response timeline = api.get(path + "/timeline?limit=100");
            assertThat(timeline.asString()).doesNotContain("99887766", "ibo", "flat", "MENS_CRISIS_CENTRE");
            for (String href : timeline.jsonPath().<String>getList("items.reference.href")) {
                if (href != null) {
                    assertThat(api.get(href).statusCode()).as(href).isEqualTo(200);
                }
            }
        }
        assertThat(Timelines.html(Journey.ULRIK, path, "da").asString())
                .contains(
                        "Kontaktvej registreret som usikker: brev",
                        "Opholdsgrundlag ændret: asylansøger",
                        "Flyttet ind")
                .doesNotContain("Tolk");
    }

    @Test
    void an_entry_names_organisation_basis_and_where_it_is_read_and_nobody() {
        String path = Journey.counselledCase();

        JsonPath timeline = Journey.CLARA.get(path + "/timeline?limit=100").jsonPath();

        Map<String, Object> granted = timeline.getMap("items.find { it.what == 'GRANTED' }");
        assertThat(granted)
                .containsEntry("organisation", "UDL")
                .containsEntry("because", "reflection.initialDays@2000-01-01")
                .containsEntry("on", Journey.today().toString())
                .containsEntry("text", "Period granted");
        for (String href : timeline.<String>getList("items.reference.href")) {
            if (href != null) {
                assertThat(Journey.CLARA.get(href).statusCode()).as(href).isEqualTo(200);
            }
        }
        assertThat(timeline.prettify()).doesNotContain("clara", "ulrik");
        assertThat(Owner.number(
                        "select count(*) from audit where action = 'timeline.read' and chain = '" + handle(path) + "'"))
                .isEqualTo(1);
    }

    @Test
    void pages_skip_and_repeat_nothing_from_either_end() {
        String path = Journey.counselledCase();
        List<String> whole = Timelines.references(Journey.CLARA.get(path + "/timeline?limit=100"));

        List<String> newest = Timelines.pages(path + "/timeline?limit=3&order=NEWEST_FIRST");

        assertThat(Timelines.pages(path + "/timeline?limit=3")).isEqualTo(whole);
        Collections.reverse(newest);
        assertThat(newest).isEqualTo(whole).hasSizeGreaterThan(12);
    }

    @Test
    void a_reading_that_is_not_in_order_is_refused() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        EveryReading.check("clara", "hanne", path + "/timeline");
        problem(Journey.CLARA.get(path + "/timeline?order=SIDEWAYS"), 400, "INVALID_INPUT");
        problem(Journey.ULRIK.get(path + "/timeline"), 404, "NOT_FOUND");
        problem(Timelines.html(Journey.ULRIK, path, "en"), 404, "NOT_FOUND");
        problem(Timelines.html(Api.as("hanne"), path, "en"), 403, "FORBIDDEN");
        for (String user : List.of("hanne", "dina", "pelle", "nora", "amara", "olga")) {
            problem(Api.as(user).get(path + "/timeline"), 403, "FORBIDDEN");
        }
    }

    @Test
    void the_page_to_print_is_in_danish_or_english_without_script_and_loads_nothing() throws IOException {
        String path = Journey.counselledCase();

        for (String language : List.of("da", "en")) {
            Response page = Timelines.html(Journey.CLARA, path, language);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
            assertThat(page.header("Content-Language")).isEqualTo(language);
            assertThat(page.asString())
                    .contains("<html lang=\"" + language + "\">", handle(path), "<th scope=\"col\">")
                    .doesNotContain("<script", "src=", "href=", "url(", "clara", "ulrik");
            assertThat(page.header("Content-Security-Policy"))
                    .contains(
                            "default-src 'none'",
                            "'sha256-" + Timelines.digest(Timelines.style(page.asString())) + "'");
            Files.writeString(Path.of("target", "timeline-" + language + ".html"), page.asString());
        }
        assertThat(Timelines.html(Journey.CLARA, path, "da").asString())
                .contains("Tidslinje", "Vurderet handlet", "Perioden bevilget", "Rådgivet om støtte ved tilbagevenden");
        assertThat(Timelines.html(Journey.CLARA, path, "en").asString())
                .contains("Timeline", "Assessed as trafficked", "Period granted", "ACTION_PLAN_AND_CONVENTION_ART_10");
        assertThat(Timelines.html(Journey.ULRIK, path, "da").asString())
                .contains("Vurderet handlet")
                .doesNotContain("Rådgivet", "Samtale planlagt");
        assertThat(Journey.CLARA.get(path + "/timeline").contentType()).isEqualTo("application/json;charset=UTF-8");
    }

    @Test
    void what_is_stored_is_shown_as_text_never_as_markup() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Owner.run("update referral set organisation = '<b>&\"' where case_handle = '" + handle(path) + "'");

        assertThat(Timelines.html(Journey.CLARA, path, "en").asString())
                .contains("&lt;b&gt;&amp;&quot;")
                .doesNotContain("<b>");
    }

    private static String handle(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
