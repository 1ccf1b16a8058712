package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.cases.Journey.CLARA;
import static org.hjemvej.cases.Journey.METTE;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.EveryReading;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContactPersonsApiTest {

    private static final Api CECILIE = Api.as("cecilie");

    @Test
    void bad_input_gets_a_problem_with_a_stable_code() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        LocalDate today = Journey.today();

        String body = standsIn(today, today);
        problem(Api.as("ulrik").post(path + "/substitutions", body), 403, "FORBIDDEN");
        problem(CLARA.post(path + "/substitutions", "{}"), 400, "INVALID_INPUT");
        problem(CLARA.post(path + "/substitutions", body.replace("HOLIDAY", "TIRED")), 400, "INVALID_INPUT");
        problem(CLARA.put(path + "/contact-person", path, becomes("cecilie")), 403, "FORBIDDEN");
        problem(METTE.put(path + "/contact-person", path, becomes(Lodging.code(path))), 400, "INVALID_INPUT");
        problem(METTE.putIfMatch(path + "/contact-person", null, becomes("cecilie")), 428, "IF_MATCH_REQUIRED");
        problem(METTE.putIfMatch(path + "/contact-person", "\"987\"", becomes("cecilie")), 412, "STALE_VERSION");
        EveryReading.check("clara", "ulrik", path + "/substitutions");
        EveryReading.check("clara", "ulrik", path + "/contact-persons");
        EveryReading.check("clara", "mette", "/v1/substitutions");
        problem(METTE.put(path + "/contact-person", path, becomes("clara")), 409, "CONTACT_PERSON_UNCHANGED");
    }

    @Test
    void nobody_makes_herself_a_reader_of_a_case() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String herself = standsIn(Journey.today(), Journey.today()).replace("cecilie", "mette");

        problem(METTE.post(path + "/substitutions", herself), 403, "NAMED_BY_HERSELF");
        problem(METTE.put(path + "/contact-person", path, becomes("mette")), 403, "NAMED_BY_HERSELF");

        CLARA.get(path + "/substitutions").then().body("items", equalTo(List.of()));
        CLARA.get(path).then().body("contactPerson", equalTo("clara"));
        Journey.created(CLARA.post(path + "/substitutions", herself));
    }

    @Test
    void who_was_contact_person_is_told_from_the_first_one_on() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        CLARA.get(path + "/contact-persons")
                .then()
                .body("items.person", contains("clara"))
                .body("items[0].reason", nullValue())
                .body("items[0].until", nullValue());
        problem(CECILIE.get(path), 404, "NOT_FOUND");

        METTE.put(path + "/contact-person", path, becomes("cecilie"))
                .then()
                .statusCode(200)
                .body("person", equalTo("cecilie"))
                .body("assignedBy", equalTo("mette"));

        problem(CLARA.get(path), 404, "NOT_FOUND");
        CECILIE.get(path).then().statusCode(200).body("contactPerson", equalTo("cecilie"));
        assertThat(Journey.published(path, "contact-person-assigned")).isEqualTo(1);
        METTE.put(path + "/contact-person", path, becomes("clara")).then().statusCode(200);
        List<String> told = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page =
                    CLARA.get(path + "/contact-persons?limit=1" + cursor).jsonPath();
            told.addAll(page.<String>getList("items.person"));
            cursor = page.get("next") == null ? null : "&cursor=" + page.getString("next");
        }
        assertThat(told).containsExactly("clara", "cecilie", "clara");
        JsonPath all = CLARA.get(path + "/contact-persons").jsonPath();
        assertThat(all.getString("items[0].until")).isEqualTo(all.getString("items[1].since"));
        assertThat(all.getString("items[1].reason")).isEqualTo("WORKLOAD");
        assertThat(all.getString("items[2].until")).isNull();
    }

    @Test
    void who_is_assessed_gets_a_contact_person_where_a_manager_has_opened_her_case() {
        String path = openedByManager();
        String handle = Lodging.code(path);
        METTE.get(path).then().body("contactPersonWanted", equalTo(true));
        METTE.get(path + "/contact-persons").then().body("items", equalTo(List.of()));
        // so that what follows can be done by the same person as everywhere; a contact person is wanted all the same
        Owner.run("update case_file set contact_person = 'clara' where handle = '" + handle + "'");
        Journey.recommend(path);
        Journey.consent(path, "ASSESSMENT_TRANSFER_UDL");
        String assessment = Journey.openAssessment(path);
        assertThat(Board.of(handle)).isEmpty();

        Journey.decide(assessment, "POSITIVE", Journey.ULRIK, Journey.ULLA);

        assertThat(Journey.published(path, "deadline-approaching")).isEqualTo(1);
        assertThat(Board.of(handle))
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .containsEntry("type", "CONTACT_PERSON")
                        .containsEntry("mustAct", "CMM")
                        .containsEntry("dueDate", Journey.today().plusDays(1).toString())
                        .containsEntry("overdue", false));
        Owner.run("update deadline set due_at = now() - interval '1 hour' where state = 'SCHEDULED' and reference = '"
                + handle + "' and type = 'CONTACT_PERSON'");
        await().until(() -> Journey.published(path, "deadline-missed") == 1);
        assertThat(Board.of(handle))
                .singleElement()
                .satisfies(each -> assertThat(each).containsEntry("overdue", true));
        EventsOnTimeline.everyOneIsTold(path);

        METTE.put(path + "/contact-person", path, becomes("clara").replace("WORKLOAD", "NOBODY_BEFORE"))
                .then()
                .statusCode(200)
                .body("reason", equalTo("NOBODY_BEFORE"));

        assertThat(Board.of(handle)).as("assigned: off the board").isEmpty();
        CLARA.get(path).then().body("contactPersonWanted", equalTo(false));
        CLARA.get(path + "/contact-persons").then().body("items.person", contains("clara"));
        EventsOnTimeline.everyOneIsTold(path);
        problem(
                METTE.put(path + "/contact-person", path, becomes("cecilie").replace("WORKLOAD", "NOBODY_BEFORE")),
                409,
                "CONTACT_PERSON_BEFORE");
    }

    @Test
    void of_who_has_a_contact_person_nothing_is_wanted() {
        String path = Journey.assessedCase();

        CLARA.get(path).then().body("contactPersonWanted", equalTo(false));
        assertThat(Board.of(Lodging.code(path))).isEmpty();
        assertThat(Journey.published(path, "deadline-approaching")).isZero();
    }

    /** The path of a case that nobody of CMM follows yet. */
    static String openedByManager() {
        String token = Journey.searchMatches(METTE, "{\"nothingKnown\":true}")
                .jsonPath()
                .getString("matchToken");
        Response opened =
                METTE.post("/v1/cases", Journey.newCase(Journey.acceptedReferral(), token, "NO_LAWFUL_STAY", "ADULT"));
        opened.then().statusCode(201);
        return "/v1/cases/" + Json.text(opened, "/handle");
    }

    @Test
    void a_substitute_reads_and_acts_as_the_contact_person_on_her_days_only() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        LocalDate today = Journey.today();
        problem(CECILIE.get(path), 404, "NOT_FOUND");

        String later = path + "/substitutions/"
                + Journey.created(CLARA.post(path + "/substitutions", standsIn(today.plusDays(1), today.plusDays(5))));

        problem(CECILIE.get(path), 404, "NOT_FOUND");
        CECILIE.get("/v1/substitutions?limit=100").then().body("items.caseHandle", hasItem(Lodging.code(path)));
        startsToday(later);
        CECILIE.get(path).then().statusCode(200).body("contactPerson", equalTo("clara"));
        CECILIE.get(later).then().statusCode(200).body("note", equalTo("An invented note."));
        Journey.created(
                CECILIE.post(
                        path + "/consents",
                        "{\"scope\":\"INTERVIEW\",\"legalBasis\":\"CONSENT\",\"language\":\"eng\",\"textVersion\":\"2026-01\",\"givenBy\":\"PERSON\"}"));
        problem(
                CECILIE.post(path + "/substitutions", standsIn(today.plusDays(10), today.plusDays(11))),
                403,
                "SUBSTITUTE_NAMED_BY_CONTACT_PERSON");
        assertThat(Owner.number("select count(*) from audit where actor_id = 'cecilie' and action = 'case.read'"
                        + " and chain = '" + Lodging.code(path) + "'"))
                .isEqualTo(1);
        Owner.run("update contact_person_substitution set first_day = first_day - 9, last_day = current_date - 3"
                + " where id = '" + Lodging.code(later) + "'");
        problem(CECILIE.get(path), 404, "NOT_FOUND");
        CECILIE.get("/v1/substitutions?limit=100").then().body("items.caseHandle", not(hasItem(Lodging.code(path))));
        CLARA.get(path + "/substitutions").then().body("items.substitute", contains("cecilie"));
    }

    @Test
    void the_cases_she_stands_in_for_are_in_her_list_in_her_days() {
        LocalDate today = Journey.today();
        String before = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String own = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String after = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Owner.run("update case_file set contact_person = 'cecilie' where handle = '" + Lodging.code(own) + "'");
        String first = before + "/substitutions/"
                + Journey.created(CLARA.post(before + "/substitutions", standsIn(today, today)));
        String second = after + "/substitutions/"
                + Journey.created(CLARA.post(after + "/substitutions", standsIn(today.plusDays(1), today.plusDays(2))));
        assertThat(listed(CECILIE, 1)).containsSubsequence(Lodging.code(before), Lodging.code(own));
        assertThat(listed(CECILIE, 1)).doesNotContain(Lodging.code(after));
        startsToday(second);
        assertThat(listed(CECILIE, 1))
                .as("page by page, in the order of all cases")
                .containsSubsequence(Lodging.code(before), Lodging.code(own), Lodging.code(after))
                .doesNotHaveDuplicates();
        assertThat(listed(CLARA, 100))
                .contains(Lodging.code(before), Lodging.code(after))
                .doesNotContain(Lodging.code(own));

        CLARA.put(first + "/end", first, null).then().statusCode(200);
        Owner.run("update contact_person_substitution set first_day = first_day - 9, last_day = current_date - 3"
                + " where id = '" + Lodging.code(second) + "'");

        assertThat(listed(CECILIE, 1))
                .contains(Lodging.code(own))
                .doesNotContain(Lodging.code(before), Lodging.code(after));
    }

    /** All cases that somebody is shown, so many on each page. */
    private static List<String> listed(Api api, int limit) {
        List<String> handles = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = api.get("/v1/cases?limit=" + limit + next).jsonPath();
            handles.addAll(page.getList("items.handle"));
            String cursor = page.getString("next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }
        return handles;
    }

    @Test
    void the_address_is_for_who_stands_in_as_well() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String placement = "/v1/placements/" + Journey.created(Lodging.ask(CLARA, Lodging.forCase(Lodging.code(path))));
        problem(CECILIE.get(placement + "/address"), 404, "NOT_FOUND");
        assertThat(Journey.published(path, "address-read-refused")).isEqualTo(1);

        Journey.created(METTE.post(path + "/substitutions", standsIn(Journey.today(), Journey.today())));

        CECILIE.get(placement + "/address");
        assertThat(Journey.published(path, "address-read-refused")).isEqualTo(1);
    }

    @Test
    void one_stands_in_at_a_time_until_it_is_ended_or_the_case_has_another_contact_person() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        LocalDate today = Journey.today();
        String substitutions = path + "/substitutions";
        problem(CLARA.post(substitutions, standsIn(today.minusDays(1), today)), 409, "SUBSTITUTE_DAYS");
        problem(CLARA.post(substitutions, standsIn(today, today.plusDays(60))), 409, "SUBSTITUTE_DAYS");
        problem(
                CLARA.post(substitutions, standsIn(today, today).replace("cecilie", "clara")),
                409,
                "SUBSTITUTE_IS_CONTACT_PERSON");
        String first =
                substitutions + "/" + Journey.created(CLARA.post(substitutions, standsIn(today, today.plusDays(9))));
        problem(
                CLARA.post(substitutions, standsIn(today.plusDays(9), today.plusDays(12))),
                409,
                "SUBSTITUTE_STANDS_ALREADY");
        assertThat(Journey.published(path, "substitute-named")).isEqualTo(1);

        CLARA.put(first + "/end", first, null).then().statusCode(200);

        problem(CECILIE.get(path), 404, "NOT_FOUND");
        problem(CLARA.put(first + "/end", first, null), 409, "SUBSTITUTION_OVER");
        Journey.created(CLARA.post(substitutions, standsIn(today, today)));
        CECILIE.get(path).then().statusCode(200);
        METTE.put(path + "/contact-person", path, becomes("carl")).then().statusCode(200);
        problem(CECILIE.get(path), 404, "NOT_FOUND");
        assertThat(Journey.published(path, "substitution-ended")).isEqualTo(2);
        assertThat(METTE.get(path + "/timeline?limit=100")
                        .jsonPath()
                        .<String>getList("items.findAll { it.kind == 'CONTACT_PERSON' }.what"))
                .containsExactlyInAnyOrder(
                        "SUBSTITUTE_NAMED", "SUBSTITUTION_ENDED", "SUBSTITUTE_NAMED", "SUBSTITUTION_ENDED", "ASSIGNED");
    }

    private static void startsToday(String substitution) {
        Owner.run("update contact_person_substitution set first_day = first_day - 1 where id = '"
                + Lodging.code(substitution) + "'");
    }

    private static String standsIn(LocalDate first, LocalDate last) {
        return "{\"substitute\":\"cecilie\",\"firstDay\":\"%s\",\"lastDay\":\"%s\",\"reason\":\"HOLIDAY\",\"note\":\"An invented note.\"}"
                .formatted(first, last);
    }

    private static String becomes(String person) {
        return "{\"person\":\"" + person + "\",\"reason\":\"WORKLOAD\"}";
    }
}
