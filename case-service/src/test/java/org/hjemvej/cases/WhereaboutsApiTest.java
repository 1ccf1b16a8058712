package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.cases.Lodging.ask;
import static org.hjemvej.cases.Lodging.code;
import static org.hjemvej.cases.Lodging.events;
import static org.hjemvej.cases.Lodging.houseOf;
import static org.hjemvej.cases.Lodging.keepAddress;
import static org.hjemvej.cases.Lodging.offered;
import static org.hjemvej.cases.Lodging.ordinary;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** F17: where a person lives is sealed; each look of somebody who may not know it is an alarm. */
@QuarkusTest
class WhereaboutsApiTest {

    private static final Api CLARA = Journey.CLARA;
    private static final Api METTE = Journey.METTE;
    private static final Api PELLE = Api.as("pelle");
    private static final Api SIGNE = Api.as("signe");
    private static final String NOWHERE = "/v1/facilities/F-00000000000000000000000000/address";

    @Test
    void the_house_says_where_it_is_and_nobody_else_reads_it_there() {
        String placement = place();
        keepAddress(houseOf(placement));
        String address = houseOf(placement) + "/address";

        SIGNE.get(address).then().statusCode(200).body("street", equalTo("Canary-Street 7"));

        assertThat(SIGNE.get(address).getHeader("ETag")).isNotEqualTo("\"0\"");
        problem(SIGNE.putIfMatch(address, null, Lodging.ADDRESS), 428, "IF_MATCH_REQUIRED");
        problem(SIGNE.putIfMatch(address, "\"0\"", Lodging.ADDRESS), 412, "STALE_VERSION");
        problem(CLARA.putIfMatch(address, "\"1\"", Lodging.ADDRESS), 403, "FORBIDDEN");
        problem(Api.as("rikke").get(address), 404, "NOT_FOUND");
        problem(METTE.get(address), 403, "FORBIDDEN");
        problem(Api.as("freja").get(address), 403, "FORBIDDEN");
        assertThat(events(subjectOf(placement), "address-read-refused"))
                .as("three looks at the house in which she has a place")
                .isEqualTo(3);
        assertThat(audited("placement-address.refuse", placement)).isEqualTo(3);
        problem(Api.as("rikke").get(address), 404, "NOT_FOUND");
        assertThat(events(subjectOf(placement), "address-read-refused"))
                .as("once a day for each who looks")
                .isEqualTo(3);
        assertThat(Owner.number("select count(*) from audit where action = 'house-address.refuse' and object_id = '"
                        + code(houseOf(placement)) + "' and actor_id = 'rikke'"))
                .isGreaterThanOrEqualTo(2);
        Owner.run("update house_alarm set day = day - 1 where actor = 'rikke' and placement_id = '" + code(placement)
                + "'");
        problem(Api.as("rikke").get(address), 404, "NOT_FOUND");
        assertThat(events(subjectOf(placement), "address-read-refused"))
                .as("and again on the next day")
                .isEqualTo(4);
        problem(Api.as("rikke").get(NOWHERE), 404, "NOT_FOUND");
        problem(METTE.get(NOWHERE), 403, "FORBIDDEN");
        assertThat(Owner.number("select count(*) from house_address where position('Canary'::bytea in sealed_address)"
                        + " > 0"))
                .isZero();
    }

    @Test
    void who_runs_a_house_sees_her_own_facilities_and_no_other() {
        String shelter = "/v1/facilities/F-VKCQR418GZ3JACRZGJA74JFVCG";

        Api.as("rikke").get(shelter).then().statusCode(200).body("organisation", equalTo("RI"));
        problem(SIGNE.get(shelter), 404, "NOT_FOUND");
        SIGNE.get("/v1/facilities?limit=100").then().statusCode(200).body("items.organisation", not(hasItem("RI")));
    }

    @Test
    void the_contact_person_reads_it_and_a_look_of_anybody_else_is_an_alarm() {
        String placement = place();
        keepAddress(houseOf(placement));

        CLARA.get(placement + "/address").then().statusCode(200).body("city", equalTo("Canary-Town"));

        problem(METTE.get(placement + "/address"), 404, "NOT_FOUND");
        problem(PELLE.get(placement + "/address"), 404, "NOT_FOUND");
        List<String> without = List.of("amara", "freja", "dorte", "lars", "pia", "olga");
        without.forEach(who -> problem(Api.as(who).get(placement + "/address"), 403, "FORBIDDEN"));
        assertThat(events(subjectOf(placement), "address-read-refused")).isEqualTo(2 + without.size());
        assertThat(audited("placement-address.refuse", placement)).isEqualTo(2 + without.size());
        assertThat(audited("placement-address.read", placement)).isEqualTo(1);
    }

    @Test
    void a_named_reader_reads_it_as_long_as_she_is_named() {
        String placement = place();
        keepAddress(houseOf(placement));
        String readers = placement + "/address-readers";

        String reader = readers + "/" + Journey.created(CLARA.post(readers, named("pelle", Journey.today())));
        problem(PELLE.post(readers, named("nora", Journey.today())), 403, "FORBIDDEN");
        problem(PELLE.get(readers), 403, "FORBIDDEN");
        problem(CLARA.get(readers + "?limit=0"), 400, "INVALID_INPUT");
        CLARA.get(reader).then().statusCode(200).body("organisation", equalTo("POLICE"));

        PELLE.get(placement + "/address").then().statusCode(200).body("directions", equalTo("Ring twice."));
        CLARA.get(readers)
                .then()
                .statusCode(200)
                .body("items.reader", hasItem("pelle"))
                .body("items[0].endedAt", nullValue());
        CLARA.put(reader + "/end", reader, null).then().statusCode(200);
        problem(CLARA.put(reader + "/end", reader, null), 409, "ADDRESS_READER_OVER");
        problem(PELLE.get(placement + "/address"), 404, "NOT_FOUND");
        assertThat(events(subjectOf(placement), "address-read-refused")).isEqualTo(1);
    }

    @Test
    void whose_role_needs_no_address_reads_none_even_when_named() {
        String placement = place();
        keepAddress(houseOf(placement));

        Journey.created(CLARA.post(
                placement + "/address-readers", named("freja", Journey.today()).replace("POLICE", "DRC")));

        problem(Api.as("freja").get(placement + "/address"), 403, "FORBIDDEN");
        assertThat(events(subjectOf(placement), "address-read-refused")).isEqualTo(1);
    }

    @Test
    void a_reader_is_somebody_else_for_some_days_and_for_a_place_that_there_is() {
        String placement = place();
        String readers = placement + "/address-readers";
        LocalDate today = Journey.today();

        problem(CLARA.post(readers, named("clara", today)), 409, "ADDRESS_READER_ONESELF");
        problem(CLARA.post(readers, named("pelle", today.plusDays(31))), 409, "ADDRESS_READER_TOO_LONG");
        problem(CLARA.post(readers, named("pelle", today.minusDays(1))), 409, "ADDRESS_READER_TOO_LONG");
        CLARA.put(placement + "/end", placement, null).then().statusCode(200);
        problem(CLARA.post(readers, named("pelle", today)), 409, "ADDRESS_WITHOUT_PLACE");
    }

    @Test
    void an_address_is_read_no_more_once_she_has_left_and_later_the_house_is_forgotten() {
        String placement = place();
        keepAddress(houseOf(placement));
        CLARA.put(placement + "/start", placement, null).then().statusCode(200);

        CLARA.put(placement + "/end", placement, null).then().statusCode(200);

        problem(CLARA.get(placement + "/address"), 404, "NOT_FOUND");
        assertThat(events(subjectOf(placement), "address-read-refused")).isZero();
        assertThat(Owner.number("select count(*) from deadline where type = 'PLACE_FORGOTTEN' and reference = '"
                        + code(placement) + "' and due_at > now() + interval '28 days'"))
                .isEqualTo(1);
        Owner.run("update deadline set due_at = now() - interval '1 hour' where type = 'PLACE_FORGOTTEN'"
                + " and reference = '" + code(placement) + "'");
        await().until(() -> CLARA.get(placement).jsonPath().getString("facility") == null);
    }

    private static String place() {
        return "/v1/placements/"
                + Journey.created(ask(CLARA, ordinary(offered("EU_CITIZEN", "ADULT"), "HOSTEL_HERBERG")));
    }

    private static String subjectOf(String placement) {
        return CLARA.get(placement).jsonPath().getString("referralId");
    }

    private static String named(String reader, LocalDate lastDay) {
        return "{\"reader\":\"%s\",\"organisation\":\"%s\",\"purpose\":\"ESCORT\",\"lastDay\":\"%s\"}"
                .formatted(reader, reader.equals("clara") ? "CMM" : "POLICE", lastDay);
    }

    private static long audited(String action, String placement) {
        return Owner.number(
                "select count(*) from audit where action = '" + action + "' and object_id = '" + code(placement) + "'");
    }
}
