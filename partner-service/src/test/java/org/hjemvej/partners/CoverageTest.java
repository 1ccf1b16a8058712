package org.hjemvej.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoverageTest {

    private static final String RESERVED = "select count(*) from place_reservation where programme_ref in ('%s')";

    @Inject
    DataSource database;

    @Test
    void the_last_place_is_taken_once_and_the_next_hears_that_coverage_is_missing() {
        AgreementApiTest.active("LAST_PLACE", "UG", 1);
        String first = Ids.handle("P");
        String second = Ids.handle("P");

        String id = request(first, "UG");
        awaitEvent(first, "place-reserved");
        TestTopics.send("reintegration.for-partners", TYPE, first, body("UG"), id, 1);
        request(second, "UG");

        awaitEvent(second, "coverage-missing");
        assertThat(events(first)).hasSize(1);
    }

    @Test
    void the_last_place_of_a_country_is_found_behind_many_agreements_that_are_full() {
        int agreements = 21;
        AgreementApiTest.manyActive(agreements, "MANY_AGREEMENTS", "UZ");
        List<String> refs =
                Stream.generate(() -> Ids.handle("P")).limit(agreements).toList();
        String tooMany = Ids.handle("P");

        refs.forEach(ref -> request(ref, "UZ"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Owner.number(RESERVED.formatted(String.join("','", refs))) == agreements);
        request(tooMany, "UZ");

        awaitEvent(tooMany, "coverage-missing");
        assertThat(events(tooMany).getFirst().data().path("reason").asText()).isEqualTo("NO_FREE_PLACE");
    }

    @Test
    void a_place_is_found_behind_many_agreements_of_an_organisation_that_receives_nobody() {
        AgreementApiTest.manyActive(11, "RECEIVES_NOBODY", "KG");
        Owner.run("update agreement set valid_to = valid_to + 30 where country = 'KG'");
        Owner.run("update organisation set status = 'BLACKLISTED' where code like 'RECEIVES_NOBODY%'");
        AgreementApiTest.active("BEHIND_THEM", "KG", 5);
        String ref = Ids.handle("P");

        request(ref, "KG");

        awaitEvent(ref, "place-reserved");
    }

    @Test
    void no_place_is_taken_under_an_agreement_that_is_suspended_meanwhile() throws Exception {
        String agreement = AgreementApiTest.active("SUSPENDED_MEANWHILE", "TJ", 5);

        String ref = requestWhile(
                "update agreement set status = 'SUSPENDED', version = version + 1 where id = '" + id(agreement) + "'",
                "TJ");

        awaitEvent(ref, "coverage-missing");
    }

    @Test
    void no_place_is_taken_at_an_organisation_that_is_blacklisted_meanwhile() throws Exception {
        AgreementApiTest.active("BLACKLISTED_MEANWHILE", "TM", 5);

        String ref = requestWhile(
                "update organisation set status = 'BLACKLISTED', version = version + 1"
                        + " where code = 'BLACKLISTED_MEANWHILE'",
                "TM");

        awaitEvent(ref, "coverage-missing");
    }

    @Test
    void no_agreement_is_no_refusal() {
        String ref = Ids.handle("P");

        request(ref, "BJ");

        awaitEvent(ref, "coverage-missing");
        assertThat(events(ref).getFirst().data().path("reason").asText()).isEqualTo("NO_AGREEMENT");
    }

    @Test
    void who_wants_to_go_to_a_country_that_this_service_does_not_know_is_not_lost() {
        String ref = Ids.handle("P");

        request(ref, "ZY");

        awaitEvent(ref, "partner-search-opened");
    }

    @Test
    void an_instruction_reaches_the_inbox_once_and_only_its_partner() {
        String ref = Ids.handle("P");
        String payout = Ids.handle("U");
        String data = "{\"instalmentId\":\"" + Ids.handle("N") + "\",\"payoutId\":\"" + payout
                + "\",\"sequence\":1,\"partnerOrganisation\":\"AURORA\"}";

        TestTopics.send("reintegration.for-partners", "org.hjemvej.reintegration.instalment-released.v1", ref, data);
        TestTopics.send("reintegration.for-partners", "org.hjemvej.reintegration.instalment-released.v1", ref, data);

        awaitEvent(ref, "payment-instruction-received");
        assertThat(payouts("amara")).containsOnlyOnce(payout);
        assertThat(payouts("bilal")).doesNotContain(payout);
        assertThat(events(ref)).hasSize(1);
    }

    /** Somebody asks for a place while another transaction that changes something is about to end; returns for whom. */
    private String requestWhile(String change, String country) throws SQLException {
        String ref = Ids.handle("P");
        try (Connection changing = database.getConnection();
                Statement statement = changing.createStatement()) {
            changing.setAutoCommit(false);
            assertThat(statement.executeUpdate(change)).isOne();

            request(ref, country);

            await().until(() -> Owner.number("select count(*) from pg_locks where not granted") > 0);
            changing.commit();
        }
        return ref;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static final String TYPE = "org.hjemvej.reintegration.return-requested.v1";

    static String request(String ref, String country) {
        return TestTopics.send("reintegration.for-partners", TYPE, ref, body(country));
    }

    private static String body(String country) {
        return "{\"programmeRef\":\"x\",\"destinationCountry\":\"" + country
                + "\",\"group\":\"ADULT\",\"targetDeparture\":\"2027-01\"}";
    }

    private static List<String> payouts(String user) {
        return Api.as(user).get("/v1/payment-instructions?limit=100").jsonPath().getList("items.payoutId");
    }

    static void awaitEvent(String ref, String name) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events(ref))
                        .anyMatch(seen -> seen.type().equals("org.hjemvej.partner." + name + ".v1")));
    }

    static List<TestTopics.Seen> events(String ref) {
        return TestTopics.read("partner.events", seen -> seen.subject().equals(ref));
    }
}
