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
    void facts_are_kept_a_doubt_makes_a_child_and_the_authority_ends_it_for_what_comes() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");

        know(CLARA, path, "DOCUMENT", "CHILD", null)
                .then()
                .body("ageState", equalTo("DISPUTED"))
                .body("treatedAsChild", equalTo(true))
                .body("because.rule", hasItem("WHO_MAY_BE_A_CHILD_IS_ONE"));
        CLARA.get(path).then().body("ageState", equalTo("DISPUTED")).body("treatedAsChild", equalTo(true));
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
