package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hjemvej.cases.Journey.METTE;

import io.quarkus.test.junit.QuarkusTest;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** Cases from before CMM was asked for a contact person. */
@QuarkusTest
class ContactPersonsOfEarlierCasesApiTest {

    private static final String MIGRATION = "V241__contact_persons_of_earlier_cases.sql";

    @Test
    void who_was_assessed_in_a_case_that_a_manager_had_opened_gets_a_contact_person_by_the_migration()
            throws Exception {
        String followed = Journey.assessedCase();
        String notAssessed = ContactPersonsApiTest.openedByManager();
        asBefore(notAssessed);
        String path = ContactPersonsApiTest.openedByManager();
        String handle = Journey.handleOf(path);
        // so that what follows can be done by the same person as everywhere
        Owner.run("update case_file set contact_person = 'clara' where handle = '" + handle + "'");
        Journey.recommend(path);
        Journey.consent(path, "ASSESSMENT_TRANSFER_UDL");
        Journey.decide(Journey.openAssessment(path), "POSITIVE", Journey.ULRIK, Journey.ULLA);
        Owner.run("update case_file set contact_person = 'mette' where handle = '" + handle + "'");
        asBefore(path);

        Owner.run(Migrations.script(MIGRATION));
        // nothing is there twice
        Owner.run(Migrations.script(MIGRATION));

        METTE.get(path).then().body("contactPersonWanted", equalTo(true));
        METTE.get(notAssessed).then().body("contactPersonWanted", equalTo(true));
        METTE.get(followed).then().body("contactPersonWanted", equalTo(false));
        assertThat(Board.of(handle))
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .containsEntry("type", "CONTACT_PERSON")
                        .containsEntry("mustAct", "CMM")
                        .containsEntry("dueDate", Journey.today().plusDays(1).toString())
                        .containsEntry("overdue", false));
        assertThat(Board.of(Journey.handleOf(notAssessed))).isEmpty();
        assertThat(Board.of(Journey.handleOf(followed))).isEmpty();

        METTE.put(path + "/contact-person", path, "{\"person\":\"clara\",\"reason\":\"NOBODY_BEFORE\"}")
                .then()
                .statusCode(200);
        Owner.run(Migrations.script(MIGRATION));

        METTE.get(path).then().body("contactPersonWanted", equalTo(false));
        METTE.get(path + "/contact-persons").then().body("items.person", contains("clara"));
        assertThat(Board.of(handle)).as("assigned: off the board").isEmpty();
    }

    private static void asBefore(String path) {
        String handle = Journey.handleOf(path);
        Owner.run("update case_file set contact_person_wanted = false where handle = '" + handle + "'");
        Owner.run("delete from deadline where type = 'CONTACT_PERSON' and reference = '" + handle + "'");
    }
}
