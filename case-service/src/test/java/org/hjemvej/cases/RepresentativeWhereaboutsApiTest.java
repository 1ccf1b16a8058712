package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.cases.Journey.CLARA;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** Who represents a child, or looks after it, knows where it lives; who does so no more need not know it. */
@QuarkusTest
class RepresentativeWhereaboutsApiTest {

    @Inject
    DataSource database;

    @Test
    void the_end_of_a_representative_ends_the_readers_that_were_named_for_it_and_no_other() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        LocalDate today = Journey.today();
        String placement =
                "/v1/placements/" + Journey.created(Lodging.ask(CLARA, Lodging.forCase(Journey.handleOf(path))));
        String readers = placement + "/address-readers";
        problem(
                CLARA.post(readers, named("rosa", "REPRESENTATIVE", "REPRESENTATIVE", today)),
                409,
                "ADDRESS_READER_NOT_APPOINTED");
        String representative =
                path + "/representatives/" + Journey.created(CLARA.post(path + "/representatives", appointed(today)));
        String guardian = readers + "/"
                + Journey.created(CLARA.post(readers, named("rosa", "REPRESENTATIVE", "REPRESENTATIVE", today)));
        String municipality = readers + "/"
                + Journey.created(CLARA.post(readers, named("mikkel", "MUNICIPALITY", "MUNICIPALITY", today)));
        String escort = readers + "/" + Journey.created(CLARA.post(readers, named("cecilie", "CMM", "ESCORT", today)));
        Api.as("rosa").get(placement + "/address");
        Api.as("mikkel").get(placement + "/address");
        assertThat(Journey.published(path, "address-read-refused")).isZero();

        CLARA.put(representative + "/end", representative, ended(today)).then().statusCode(200);

        CLARA.get(guardian).then().statusCode(200).body("endedAt", notNullValue());
        CLARA.get(municipality).then().statusCode(200).body("endedAt", nullValue());
        CLARA.get(escort).then().statusCode(200).body("endedAt", nullValue());
        assertThat(Journey.published(path, "address-reader-ended")).isEqualTo(1);
        assertThat(ended(guardian)).isEqualTo(1);

        foundAdult(path, today);

        CLARA.get(municipality).then().body("endedAt", notNullValue());
        CLARA.get(escort).then().body("endedAt", nullValue());
        assertThat(Journey.published(path, "address-reader-ended")).isEqualTo(2);
        assertThat(ended(municipality)).isEqualTo(1);
    }

    @Test
    void who_is_named_while_the_representation_ends_waits_and_hears_that_there_is_none() throws Exception {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        LocalDate today = Journey.today();
        String readers = "/v1/placements/"
                + Journey.created(Lodging.ask(CLARA, Lodging.forCase(Journey.handleOf(path)))) + "/address-readers";
        Journey.created(CLARA.post(path + "/representatives", appointed(today)));
        CompletableFuture<Response> named;
        try (Connection ending = database.getConnection();
                Statement statement = ending.createStatement()) {
            ending.setAutoCommit(false);
            statement.execute("select 1 from case_file where handle = '" + Journey.handleOf(path) + "' for update");
            statement.executeUpdate("update representative set ended_on = '" + today
                    + "', end_reason = 'REPLACED', version = version + 1 where case_handle = '"
                    + Journey.handleOf(path) + "'");

            named = CompletableFuture.supplyAsync(
                    () -> CLARA.post(readers, named("rosa", "REPRESENTATIVE", "REPRESENTATIVE", today)));

            await().until(() -> Owner.number("select count(*) from pg_locks where not granted") > 0);
            ending.commit();
        }

        problem(named.get(), 409, "ADDRESS_READER_NOT_APPOINTED");
        assertThat(Journey.published(path, "address-reader-named")).isZero();
    }

    @Test
    void before_there_is_a_case_the_municipality_of_a_child_can_be_named_and_no_representative() {
        String referral = Lodging.offered("EU_CITIZEN", "CHILD");
        String placement = Lodging.place(referral, "RESIDENTIAL_INSTITUTION");
        LocalDate today = Journey.today();
        String readers = placement + "/address-readers";

        problem(
                CLARA.post(readers, named("rosa", "REPRESENTATIVE", "REPRESENTATIVE", today)),
                409,
                "ADDRESS_READER_NOT_APPOINTED");
        Journey.created(CLARA.post(readers, named("mikkel", "MUNICIPALITY", "MUNICIPALITY", today)));
        Api.as("mikkel").get(placement + "/address");
        assertThat(Lodging.events(referral, "address-read-refused")).isZero();
    }

    private static long ended(String reader) {
        return Owner.number("select count(*) from audit where action = 'address-reader.end' and object_id = '"
                + Lodging.code(reader) + "'");
    }

    private static void foundAdult(String path, LocalDate on) {
        Journey.created(Journey.METTE.post(
                path + "/age-facts",
                "{\"source\":\"ASSESSED_BY_AUTHORITY\",\"confidence\":\"CERTAIN\",\"said\":\"ADULT\",\"knownOn\":\"%s\"}"
                        .formatted(on)));
    }

    private static String appointed(LocalDate on) {
        return "{\"name\":\"Invented Guardian\",\"organisation\":\"RED_CROSS\",\"appointedOn\":\"%s\",\"childView\":\"AGREES\"}"
                .formatted(on);
    }

    private static String ended(LocalDate on) {
        return "{\"reason\":\"REPLACED\",\"endedOn\":\"" + on + "\"}";
    }

    private static String named(String reader, String organisation, String purpose, LocalDate lastDay) {
        return "{\"reader\":\"%s\",\"organisation\":\"%s\",\"purpose\":\"%s\",\"lastDay\":\"%s\"}"
                .formatted(reader, organisation, purpose, lastDay);
    }
}
