package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Owner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgeApiTest {

    private static final Api CLARA = Journey.CLARA;
    private static final Api METTE = Journey.METTE;

    @Test
    void bad_input_gets_a_problem_with_a_stable_code() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");

        problem(Api.as("amara").post(path + "/age-facts", fact("DECLARED", "CHILD", null)), 403, "FORBIDDEN");
        problem(CLARA.post(path + "/age-facts", "{}"), 400, "INVALID_INPUT");
        problem(
                CLARA.post(
                        path + "/age-facts",
                        fact("DOCUMENT", "ADULT", Journey.today().minusYears(16))),
                409,
                "AGE_AND_DAY_OF_BIRTH_DIFFER");
    }

    @Test
    void an_age_assessment_reports_the_most_probable_age_with_its_interval() {
        String path = Journey.openCase("ASYLUM_SEEKER", "DISPUTED");
        String estimate = ",\"estimate\":{\"probableAge\":19,\"intervalFrom\":17,\"intervalTo\":21}}";
        problem(
                METTE.post(path + "/age-facts", fact("DOCUMENT", "ADULT", null).replace("}", estimate)),
                409,
                "AGE_ESTIMATED_BY_AUTHORITY");
        String decided = fact("ASSESSED_BY_AUTHORITY", "ADULT", null).replace("}", estimate);
        problem(
                METTE.post(path + "/age-facts", decided.replace("\"probableAge\":19", "\"probableAge\":22")),
                409,
                "AGE_INTERVAL_NOT_IN_ORDER");
        problem(
                METTE.post(
                        path + "/age-facts", decided.replace("ADULT", "CHILD").replace(":17", ":18")),
                409,
                "AGE_AND_INTERVAL_DIFFER");
        problem(METTE.post(path + "/age-facts", decided.replace(":21", ":210")), 400, "INVALID_INPUT");

        METTE.post(path + "/age-facts", decided).then().statusCode(201).body("ageState", equalTo("ADULT"));

        CLARA.get(path + "/age")
                .then()
                .body("facts[0].estimate.probableAge", equalTo(19))
                .body("facts[0].estimate.intervalFrom", equalTo(17))
                .body("facts[0].estimate.intervalTo", equalTo(21));
    }

    @Test
    void who_may_be_a_child_is_one_by_the_rule_of_the_day_on_which_it_became_known() {
        Owner.run("insert into policy_parameter (key, valid_from, value, source) values"
                + " ('age.presumeMinorWhenUncertain', '1990-01-01', 'false', 'INVENTED'),"
                + " ('age.presumeMinorWhenUncertain', '1991-01-01', 'true', 'INVENTED')");
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String uncertain = fact("DOCUMENT", "ADULT", null).replace("CERTAIN", "UNCERTAIN");

        CLARA.post(path + "/age-facts", uncertain.replace(Journey.today().toString(), "1990-05-05"))
                .then()
                .statusCode(201)
                .body("ageState", equalTo("ADULT"))
                .body("facts[0].presumedMinor", equalTo(false));
        CLARA.post(path + "/age-facts", uncertain)
                .then()
                .statusCode(201)
                .body("ageState", equalTo("DISPUTED"))
                .body("facts[1].presumedMinor", equalTo(true));
    }

    @Test
    void who_opens_a_case_hears_why_she_is_treated_as_a_child() {
        CLARA.post(
                        "/v1/cases",
                        Journey.newCase(Journey.acceptedReferral(), Journey.matchToken(), "NO_LAWFUL_STAY", "DISPUTED"))
                .then()
                .statusCode(201)
                .body("treatedAsChild", equalTo(true))
                .body("because.fact", equalTo(List.of("ageState=DISPUTED")));
    }

    @Test
    void facts_are_kept_a_doubt_makes_a_child_and_the_authority_ends_it_for_what_comes() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");

        know(CLARA, path, "DOCUMENT", "CHILD", null)
                .then()
                .body("ageState", equalTo("DISPUTED"))
                .body("treatedAsChild", equalTo(true))
                .body("because.rule", hasItem("WHO_MAY_BE_A_CHILD_IS_ONE"));
        CLARA.get(path)
                .then()
                .body("ageState", equalTo("DISPUTED"))
                .body("treatedAsChild", equalTo(true))
                .body("because.rule", equalTo(List.of("WHO_MAY_BE_A_CHILD_IS_ONE")))
                .body("because.fact", equalTo(List.of("ageState=DISPUTED")))
                .body("because[0].validFrom", equalTo("2005-05-16"));
        CLARA.post(path + "/representatives", guardian(Journey.today())).then().statusCode(201);
        problem(
                CLARA.post(path + "/age-facts", fact("ASSESSED_BY_AUTHORITY", "ADULT", null)),
                403,
                "AGE_DECIDED_BY_AUTHORITY");

        know(METTE, path, "ASSESSED_BY_AUTHORITY", "ADULT", null).then().body("ageState", equalTo("ADULT"));

        CLARA.get(path + "/age")
                .then()
                .statusCode(200)
                .body("treatedAsChild", equalTo(false))
                .body("facts", hasSize(2))
                .body("facts[0].said", equalTo("CHILD"));
        assertThat(Journey.published(path, "age-revised")).isEqualTo(2);
        assertThat(Journey.published(path, "representative-ended")).isEqualTo(1);
        problem(Api.as("ulrik").get(path + "/age"), 404, "NOT_FOUND");
        assertThat(Owner.number("select count(*) from deadline where type like 'MUNICIPALITY_NOTICE%' and subject = '"
                        + handle(path) + "'"))
                .as("the municipality is owed a notice since the doubt came up")
                .isEqualTo(2);
    }

    @Test
    void a_child_turns_adult_once_after_it_was_told_and_by_itself() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        LocalDate birthday = Journey.today().plusDays(30);

        know(CLARA, path, "DOCUMENT", "CHILD", birthday.minusYears(18))
                .then()
                .body("turnsAdultOn", equalTo(birthday.toString()));

        await().until(() -> Journey.published(path, "minor-turns-adult-soon") == 1);
        fallDue(path, "MINOR_TURNS_ADULT_SOON");
        await().until(() -> Journey.published(path, "minor-turns-adult-soon") == 2);
        assertThat(Journey.published(path, "turned-adult")).isZero();

        Owner.run("update age_fact set turns_adult_on = date '" + Journey.today() + "' where case_handle = '"
                + handle(path) + "'");
        fallDue(path, "MINOR_TURNS_ADULT");

        await().until(() -> Journey.published(path, "turned-adult") == 1);
        CLARA.get(path).then().body("ageState", equalTo("ADULT")).body("treatedAsChild", equalTo(false));
        assertThat(Journey.published(path, "age-revised")).isZero();
        assertThat(Owner.number("select count(*) from deadline where state = 'SCHEDULED' and type like 'MINOR%'"
                        + " and subject = '" + handle(path) + "'"))
                .isZero();
    }

    @Test
    void no_guardian_stands_in_the_way_of_a_birthday_by_being_appointed_for_a_day_after_it() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        LocalDate today = Journey.today();
        know(CLARA, path, "DOCUMENT", "CHILD", today.plusDays(30).minusYears(18));

        problem(CLARA.post(path + "/representatives", guardian(today.plusDays(31))), 400, "INVALID_INPUT");
        CLARA.post(path + "/representatives", guardian(today)).then().statusCode(201);
        Owner.run(
                "update age_fact set turns_adult_on = date '" + today + "' where case_handle = '" + handle(path) + "'");
        fallDue(path, "MINOR_TURNS_ADULT");

        await().until(() -> Journey.published(path, "turned-adult") == 1);
        assertThat(Journey.published(path, "representative-ended")).isEqualTo(1);
    }

    @Test
    void a_new_day_of_birth_takes_the_place_of_the_days_that_were_set() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        know(CLARA, path, "DECLARED", "CHILD", Journey.today().plusYears(1).minusYears(18));

        know(CLARA, path, "DOCUMENT", "CHILD", Journey.today().plusYears(2).minusYears(18));

        assertThat(Owner.number("select count(*) from deadline where state = 'SCHEDULED' and type like 'MINOR%'"
                        + " and subject = '" + handle(path) + "'"))
                .isEqualTo(3);
        assertThat(Owner.number("select count(*) from deadline where state = 'CANCELLED' and type like 'MINOR%'"
                        + " and subject = '" + handle(path) + "'"))
                .isEqualTo(3);
    }

    private static Response know(Api who, String path, String source, String said, @Nullable LocalDate born) {
        Response answer = who.post(path + "/age-facts", fact(source, said, born));
        answer.then().statusCode(201);
        return answer;
    }

    private static String guardian(LocalDate appointedOn) {
        return "{\"name\":\"Invented Guardian\",\"organisation\":\"RED_CROSS\",\"appointedOn\":\"%s\",\"childView\":\"AGREES\"}"
                .formatted(appointedOn);
    }

    private static String fact(String source, String said, @Nullable LocalDate born) {
        return "{\"source\":\"%s\",\"confidence\":\"CERTAIN\",\"said\":\"%s\",\"knownOn\":\"%s\"%s}"
                .formatted(source, said, Journey.today(), born == null ? "" : ",\"dayOfBirth\":\"" + born + "\"");
    }

    private static void fallDue(String path, String type) {
        Owner.run("update deadline set due_at = now() - interval '1 hour' where state = 'SCHEDULED' and type = '" + type
                + "' and subject = '" + handle(path) + "'");
    }

    private static String handle(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
