package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** What an authority has decided stands: after a round that lapsed, after a merge, and against whoever writes to the database. */
@QuarkusTest
class StandingDecisionApiTest {

    private static final String NEW_FACTS =
            "{\"reason\":\"NEW_FACTS\",\"newFacts\":\"A second person told the same.\"}";

    @Inject
    DataSource database;

    @Test
    void a_negative_decision_still_stands_when_the_reassessment_lapses() {
        String first = Journey.pending();
        String path = Journey.caseOf(first);
        Journey.decide(first, "NEGATIVE", Journey.ULRIK, Journey.ULLA);
        String second = lookAgain(path);
        lapse(second);

        problem(Journey.CLARA.post(path + "/assessments", null), 409, "REASSESSMENT_NEEDED");
        assertThat(NextSteps.agree(path)).contains("openAssessment REASSESSMENT_NEEDED");
        assertThat(NextSteps.actions("clara", path))
                .anySatisfy(each -> assertThat(each)
                        .containsEntry("operation", "requestReassessment")
                        .containsEntry("allowed", true));

        assertThat(Journey.CLARA.get(lookAgain(path)).jsonPath().getInt("round"))
                .isEqualTo(3);
    }

    @Test
    void a_merge_takes_neither_decision_nor_interviews_nor_what_happened_from_the_person() {
        String decided = Journey.pending();
        String duplicate = Journey.caseOf(decided);
        Journey.decide(decided, "NEGATIVE", Journey.ULRIK, Journey.ULLA);
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.consent(survivor, "ASSESSMENT_TRANSFER_UDL");
        Journey.recommend(survivor);
        merge(survivor, duplicate);

        problem(Journey.CLARA.post(survivor + "/assessments", null), 409, "REASSESSMENT_NEEDED");
        Journey.CLARA.get(survivor + "/identifications").then().body("interviewsHeld", equalTo(2));
        List<String> told = Timelines.told(Journey.CLARA, survivor);
        assertThat(told)
                .contains("ASSESSMENT DECIDED_NEGATIVE", "IDENTIFICATION RECOMMENDED")
                .containsOnlyOnce("MERGE MERGED");
        assertThat(told.stream().filter("CASE OPENED"::equals)).hasSize(2);
        assertThat(Owner.number("select count(*) from audit where action = 'timeline.read' and chain = '"
                        + Journey.handleOf(duplicate) + "'"))
                .isEqualTo(1);

        assertThat(Journey.CLARA.get(lookAgain(survivor)).jsonPath().getInt("round"))
                .isEqualTo(2);
    }

    @Test
    void of_a_merged_case_that_the_reader_may_not_see_nothing_is_told() {
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        merge(survivor, duplicate);
        Owner.run("update case_file set contact_person = 'somebody' where handle = '" + Journey.handleOf(duplicate)
                + "'");

        assertThat(Timelines.told(Journey.CLARA, survivor)).containsOnlyOnce("CASE OPENED");
        assertThat(Timelines.told(Journey.METTE, survivor).stream().filter("CASE OPENED"::equals))
                .hasSize(2);
    }

    @Test
    void the_service_itself_cannot_edit_a_decision() throws SQLException {
        String negative = Journey.pending();
        Journey.decide(negative, "NEGATIVE", Journey.ULRIK, Journey.ULLA);
        String positive = Journey.pending();
        Journey.decide(positive, "POSITIVE", Journey.ULRIK, Journey.ULLA);
        String lapsed = Journey.pending();
        lapse(lapsed);

        for (String column : List.of(
                "outcome = 'POSITIVE'",
                "legal_basis = 'OTHER'",
                "language = 'dan'",
                "decided_on = decided_on - 1",
                "served_on = served_on + 1",
                "sealed_reasons = ''",
                "decided_by = 'somebody'",
                "confirmed_by = 'somebody'",
                "authority = 'CMM'",
                "case_handle = '" + Journey.handleOf(Journey.caseOf(positive)) + "'")) {
            mustNotBeEdited(negative, column, "never edited");
        }
        mustNotBeEdited(lapsed, "status = 'PENDING'", "never edited");
        mustNotBeEdited(lapsed, "lapsed_on = lapsed_on - 1", "never edited");
        mustNotBeEdited(negative, "status = 'PENDING'", "assessment_second_person");
        mustNotBeEdited(negative, "status = 'DECIDED_POSITIVE'", "assessment_status_of_outcome");
        mustNotBeEdited(Journey.pending(), "status = 'DECIDED_NEGATIVE'", "assessment_second_person");
    }

    @Test
    void neither_a_revocation_nor_what_is_best_for_a_child_is_edited_once_it_is_decided() throws SQLException {
        String revoked = Journey.assessedCase();
        Journey.revoke(revoked);
        String child = Journey.openCase("ASYLUM_SEEKER", "CHILD");
        String decision = child + "/best-interests-decisions/"
                + Journey.created(Journey.CLARA.post(
                        child + "/best-interests-decisions",
                        "{\"outcome\":\"REMAIN\",\"decidedOn\":\"" + Journey.today()
                                + "\",\"reasons\":\"An invented reason.\"}"));
        Journey.METTE.put(decision + "/confirmation", decision, null).then().statusCode(200);

        mustBeRefused(
                "update revocation set legal_basis = 'OTHER' where case_handle = '" + Journey.handleOf(revoked) + "'",
                "never edited");
        mustBeRefused(
                "update best_interests_decision set outcome = 'RETURN' where case_handle = '" + Journey.handleOf(child)
                        + "'",
                "never edited");
    }

    private void mustNotBeEdited(String assessment, String change, String by) throws SQLException {
        String id = assessment.substring(assessment.lastIndexOf('/') + 1);
        mustBeRefused("update assessment set " + change + " where id = '" + id + "'", by);
    }

    /** As the service signs in. */
    private void mustBeRefused(String sql, String by) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining(by);
        }
    }

    private static String lookAgain(String path) {
        return path + "/assessments/" + Journey.created(Journey.CLARA.post(path + "/reassessments", NEW_FACTS));
    }

    private static void lapse(String assessment) {
        Journey.ULRIK
                .put(assessment + "/lapse", assessment, "{\"reason\":\"OPENED_IN_ERROR\"}")
                .then()
                .statusCode(200);
    }

    private static void merge(String survivor, String duplicate) {
        Journey.METTE
                .post(
                        survivor + "/merges",
                        "{\"duplicate\":\"" + Journey.handleOf(duplicate) + "\",\"reason\":\"RECORDED_TWICE\"}")
                .then()
                .statusCode(201);
    }
}
