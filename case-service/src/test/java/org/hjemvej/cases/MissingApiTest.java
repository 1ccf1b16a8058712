package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.EveryReading;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MissingApiTest {

    private static final Api CLARA = Journey.CLARA;
    private static final Api METTE = Journey.METTE;

    @Test
    void bad_input_gets_a_problem_with_a_stable_code() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");

        problem(Api.as("amara").post(path + "/absences", report()), 403, "FORBIDDEN");
        problem(CLARA.post(path + "/absences", "{}"), 400, "INVALID_INPUT");
        String key = "absence-" + handle(path);
        String first = CLARA.post(path + "/absences", key, report())
                .then()
                .statusCode(201)
                .extract()
                .asString();
        CLARA.post(path + "/absences", key, report()).then().statusCode(201).body(equalTo(first));
        EveryReading.check("clara", "amara", path + "/absences");
        problem(CLARA.post(path + "/absences", report()), 409, "MISSING_ALREADY");
    }

    @Test
    void of_a_child_that_left_its_place_others_are_told_at_once_and_again_until_it_is_back() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String placement = livesSomewhere(path);

        CLARA.put(placement + "/left-without-notice", placement, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("LEFT_WITHOUT_NOTICE"));

        assertThat(Journey.published(path, "placement-left-without-notice")).isEqualTo(1);
        assertThat(Journey.published(path, "contact-lost")).isEqualTo(1);
        assertThat(Journey.published(path, "child-missing")).isEqualTo(1);
        String absence = path + "/absences/" + Json.text(CLARA.get(path + "/absences"), "/items/0/id");
        CLARA.get(absence)
                .then()
                .statusCode(200)
                .body("circumstances", equalTo("LEFT_PLACE_WITHOUT_NOTICE"))
                .body("child", equalTo(true));
        fallDue(path);
        await().until(() -> Journey.published(path, "child-missing") == 2);
        fallDue(path);
        await().until(() -> Journey.published(path, "child-missing") == 3);

        CLARA.put(placement + "/return", placement, null).then().statusCode(200).body("status", equalTo("ACTIVE"));

        CLARA.get(absence).then().body("status", equalTo("RETURNED")).body("alarms", equalTo(3));
        assertThat(Journey.published(path, "contact-regained")).isEqualTo(1);
        assertThat(Journey.published(path, "child-found")).isEqualTo(1);
        fallDue(path);
        await().until(() ->
                Owner.number("select count(*) from deadline where state = 'SCHEDULED' and type = 'CHILD_MISSING'"
                                + " and subject = '" + handle(path) + "'")
                        == 0);
        assertThat(Journey.published(path, "child-missing"))
                .as("nobody is told of a child that is back")
                .isEqualTo(3);
        problem(CLARA.put(placement + "/return", placement, null), 409, "PLACEMENT_STATE");
    }

    @Test
    void a_child_that_left_before_its_case_was_opened_is_missing_in_the_case_and_found_there() {
        String referral = childThatLeft();
        Lodging.answer(referral, "ACCEPTED");

        String path = "/v1/cases/" + Lodging.open(referral, "CHILD");

        assertThat(scheduledAlarms(referral)).isZero();
        assertThat(scheduledAlarms(handle(path))).isEqualTo(1);
        assertThat(Journey.published(path, "contact-lost")).isEqualTo(1);
        assertThat(Journey.published(path, "child-missing")).isEqualTo(1);
        fallDue(path);
        await().until(() -> Journey.published(path, "child-missing") == 2);
        assertThat(Lodging.events(referral, "child-missing")).isEqualTo(1);
        String absence = path + "/absences/" + Json.text(CLARA.get(path + "/absences"), "/items/0/id");
        CLARA.put(absence + "/return", absence, null).then().statusCode(200).body("status", equalTo("RETURNED"));
        assertThat(scheduledAlarms(handle(path))).isZero();
    }

    @Test
    void who_declines_the_interview_is_found_and_no_contact_ends_no_search() {
        String declining = childThatLeft();
        String silent = childThatLeft();

        Lodging.answer(declining, "DECLINED_BY_PERSON");
        Lodging.answer(silent, "NO_CONTACT");

        assertThat(Lodging.events(declining, "absence-closed")).isEqualTo(1);
        assertThat(Lodging.events(declining, "contact-regained")).isEqualTo(1);
        assertThat(scheduledAlarms(declining)).isZero();
        assertThat(Lodging.events(declining, "child-found")).isEqualTo(1);
        assertThat(Lodging.events(silent, "absence-closed")).isZero();
        assertThat(scheduledAlarms(silent)).isEqualTo(1);
    }

    @Test
    void the_period_of_who_is_missing_goes_on_and_she_may_come_back() {
        String period = Journey.grantedPeriod();
        String path = Journey.caseOf(period);

        String absence = path + "/absences/" + Journey.created(CLARA.post(path + "/absences", report()));

        CLARA.get(period).then().body("status", equalTo("GRANTED"));
        assertThat(Journey.published(path, "child-missing")).isZero();
        assertThat(Journey.published(path, "reflection-period-ended-early")).isZero();
        CLARA.put(absence + "/return", absence, null).then().statusCode(200).body("status", equalTo("RETURNED"));
        problem(CLARA.put(absence + "/return", absence, null), 409, "ABSENCE_STATE");
        CLARA.post(path + "/absences", report()).then().statusCode(201);
        CLARA.get(path + "/absences").then().body("items", hasSize(2));
    }

    @Test
    void the_search_for_a_child_is_ended_by_a_manager_only() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "DISPUTED");
        String absence = path + "/absences/" + Journey.created(CLARA.post(path + "/absences", report()));
        String closure = "{\"reason\":\"LEFT_DENMARK\"}";

        problem(CLARA.put(absence + "/closure", absence, closure), 403, "MISSING_CHILD_CLOSED_BY_MANAGER");
        METTE.put(absence + "/closure", absence, closure).then().statusCode(200).body("status", equalTo("CLOSED"));

        assertThat(Journey.published(path, "absence-closed")).isEqualTo(1);
        assertThat(Journey.published(path, "contact-regained"))
                .as("who has left is not reached by that")
                .isZero();
        CLARA.put(absence + "/return", absence, null).then().statusCode(200).body("status", equalTo("RETURNED"));
        assertThat(Journey.published(path, "contact-regained")).isEqualTo(1);
        String again = path + "/absences/" + Journey.created(CLARA.post(path + "/absences", report()));
        METTE.put(again + "/closure", again, "{\"reason\":\"FOUND_ELSEWHERE\"}")
                .then()
                .statusCode(200);
        assertThat(Journey.published(path, "contact-regained")).isEqualTo(2);
        assertThat(Owner.number("select count(*) from deadline where state = 'SCHEDULED' and type = 'CHILD_MISSING'"
                        + " and subject = '" + handle(path) + "'"))
                .isZero();
    }

    @Test
    void who_has_arrived_at_home_is_looked_for_no_more_a_child_neither() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String absence = path + "/absences/" + Journey.created(CLARA.post(path + "/absences", report()));
        assertThat(scheduledAlarms(handle(path))).isEqualTo(1);

        arrives(path, Journey.today());

        await().until(() -> Journey.published(path, "contact-regained") == 1);
        CLARA.get(absence)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("closeReason", equalTo("FOUND_ELSEWHERE"))
                .body("endedOn", equalTo(Journey.today().toString()));
        assertThat(Journey.published(path, "absence-closed")).isEqualTo(1);
        assertThat(Journey.published(path, "child-found")).isEqualTo(1);
        assertThat(scheduledAlarms(handle(path))).isZero();
        assertThat(Owner.number("select count(*) from audit where action = 'absence.close' and object_id = '"
                        + Lodging.code(absence) + "'"))
                .isEqualTo(1);
        assertThat(Timelines.told(CLARA, path)).containsSubsequence("ABSENCE CLOSED", "ABSENCE REACHED");
    }

    @Test
    void who_is_missed_after_she_has_arrived_or_in_a_case_that_is_merged_into_hers_is_looked_for() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String later = path + "/absences/" + Journey.created(CLARA.post(path + "/absences", report()));
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        Journey.created(METTE.post(
                survivor + "/merges",
                "{\"duplicate\":\"" + handle(path) + "\",\"reason\":\"SAME_PERSON_TWO_REFERRALS\"}"));

        arrives(path, Journey.today().minusDays(1));
        arrives(survivor, Journey.today());

        for (String each : List.of(path, survivor)) {
            await().until(() ->
                    Owner.number("select count(*) from way_home where case_handle = '" + handle(each) + "'") == 1);
        }
        CLARA.get(later).then().body("status", equalTo("MISSING"));
        assertThat(scheduledAlarms(handle(path))).isEqualTo(1);
        assertThat(Journey.published(path, "absence-closed")).isZero();
    }

    @Test
    void who_turns_out_to_be_a_child_while_missing_is_looked_for_as_one() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.created(CLARA.post(path + "/absences", report()));
        assertThat(Journey.published(path, "child-missing")).isZero();

        know(CLARA, path, "DOCUMENT", "CHILD");

        assertThat(Journey.published(path, "child-missing")).isEqualTo(1);
    }

    @Test
    void who_is_found_an_adult_and_in_doubt_again_while_missing_has_one_chain_of_alarms() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        Journey.created(CLARA.post(path + "/absences", report()));
        know(METTE, path, "ASSESSED_BY_AUTHORITY", "ADULT");
        know(CLARA, path, "DOCUMENT", "CHILD");
        assertThat(Journey.published(path, "child-missing")).isEqualTo(2);

        fallDue(path);
        await().until(() -> Owner.number("select count(*) from deadline where state = 'SCHEDULED'"
                        + " and type = 'CHILD_MISSING' and due_at < now() and subject = '" + handle(path) + "'")
                == 0);

        assertThat(Journey.published(path, "child-missing")).isEqualTo(3);
        assertThat(scheduledAlarms(handle(path))).isEqualTo(1);
    }

    @Test
    void a_place_that_a_child_may_not_have_any_more_is_given_up_unless_somebody_lives_there() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String placement = livesSomewhere(path);

        know(METTE, path, "ASSESSED_BY_AUTHORITY", "ADULT");

        CLARA.get(placement).then().body("status", equalTo("ACTIVE")).body("placementClass", equalTo("ADULT"));
        assertThat(Journey.published(path, "deadline-missed")).isEqualTo(1);
        CLARA.put(placement + "/left-without-notice", placement, null).then().statusCode(200);
        problem(CLARA.put(placement + "/return", placement, null), 409, "PLACEMENT_NOT_SUITABLE");
    }

    /** A referral whose person has left the place it got before there is a case. */
    private static String childThatLeft() {
        String referral = Lodging.offered("NO_LAWFUL_STAY", "CHILD");
        String placement = lives(Lodging.ordinary(referral, null));
        CLARA.put(placement + "/left-without-notice", placement, null).then().statusCode(200);
        assertThat(Lodging.events(referral, "child-missing")).isEqualTo(1);
        return referral;
    }

    private static String livesSomewhere(String path) {
        return lives(Lodging.forCase(handle(path)));
    }

    private static String lives(String asked) {
        String placement = "/v1/placements/" + Journey.created(Lodging.ask(CLARA, asked));
        CLARA.put(placement + "/start", placement, null).then().statusCode(200);
        return placement;
    }

    private static void know(Api who, String path, String source, String said) {
        who.post(
                        path + "/age-facts",
                        "{\"source\":\"%s\",\"confidence\":\"CERTAIN\",\"said\":\"%s\",\"knownOn\":\"%s\"}"
                                .formatted(source, said, Journey.today()))
                .then()
                .statusCode(201);
    }

    private static String report() {
        return "{\"circumstances\":\"DID_NOT_COME_BACK\",\"since\":\"" + Journey.today() + "\"}";
    }

    private static void arrives(String path, LocalDate on) {
        TestTopics.send(
                "reintegration.events",
                "org.hjemvej.reintegration.arrival-confirmed.v1",
                handle(path),
                "{\"programmeRef\":\"" + Ids.handle("P") + "\",\"arrivedOn\":\"" + on
                        + "\",\"destinationCountry\":\"NG\"}");
    }

    private static long scheduledAlarms(String subject) {
        return Owner.number("select count(*) from deadline where state = 'SCHEDULED' and type = 'CHILD_MISSING'"
                + " and subject = '" + subject + "'");
    }

    private static void fallDue(String path) {
        Owner.run(
                "update deadline set due_at = now() - interval '1 hour' where state = 'SCHEDULED' and type = 'CHILD_MISSING'"
                        + " and subject = '" + handle(path) + "'");
    }

    private static String handle(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
