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
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** F17: where a person lives is sealed; each look of somebody who may not know it is an alarm. */
@QuarkusTest
class WhereaboutsApiTest {

    private static final Api CLARA = Journey.CLARA;
    private static final Api METTE = Journey.METTE;
    private static final Api CECILIE = Api.as("cecilie");
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

        List<String> unnamed = List.of("mikkel", "rosa", "helle");
        unnamed.forEach(who -> problem(Api.as(who).get(placement + "/address"), 404, "NOT_FOUND"));
        List<String> never = List.of(
                "mette", "ulrik", "hanne", "pelle", "dina", "nora", "rikke", "amara", "freja", "dorte", "lars", "pia",
                "olga");
        never.forEach(who -> problem(Api.as(who).get(placement + "/address"), 403, "FORBIDDEN"));
        int looks = unnamed.size() + never.size();
        assertThat(events(subjectOf(placement), "address-read-refused")).isEqualTo(looks);
        assertThat(audited("placement-address.refuse", placement)).isEqualTo(looks);
        assertThat(audited("placement-address.read", placement)).isEqualTo(1);
    }

    @Test
    void a_named_reader_reads_it_as_long_as_she_is_named() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String placement = placeIn(path);
        String readers = placement + "/address-readers";
        problem(CECILIE.get(placement + "/address"), 404, "NOT_FOUND");

        String reader = readers + "/" + Journey.created(CLARA.post(readers, named("cecilie", Journey.today())));
        problem(PELLE.post(readers, named("nora", Journey.today())), 403, "FORBIDDEN");
        problem(PELLE.get(readers), 403, "FORBIDDEN");
        problem(CLARA.get(readers + "?limit=0"), 400, "INVALID_INPUT");
        CLARA.get(reader).then().statusCode(200).body("organisation", equalTo("CMM"));

        CECILIE.get(placement + "/address").then().statusCode(200).body("directions", equalTo("Ring twice."));
        CLARA.get(readers)
                .then()
                .statusCode(200)
                .body("items.reader", hasItem("cecilie"))
                .body("items[0].endedAt", nullValue());
        CLARA.put(reader + "/end", reader, null).then().statusCode(200);
        problem(CLARA.put(reader + "/end", reader, null), 409, "ADDRESS_READER_OVER");
        problem(CECILIE.get(placement + "/address"), 404, "NOT_FOUND");
        assertThat(Journey.published(path, "address-read-refused")).isEqualTo(2);
    }

    @Test
    void nobody_is_named_to_whom_the_read_matrix_gives_no_address_whatever_the_person_agrees_to() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String readers = placeIn(path) + "/address-readers";
        List.of("SHARE_POLICE", "SHARE_HST", "SHARE_DRC", "SHARE_HEALTH")
                .forEach(scope -> Journey.consent(path, scope));

        for (String organisation : List.of("POLICE", "UDL", "HST", "DRC", "NGO", "RI", "CLINIC", "AURORA")) {
            for (String purpose : List.of("ESCORT", "SUBSTITUTE_CONTACT_PERSON", "REPRESENTATIVE", "MUNICIPALITY")) {
                problem(
                        CLARA.post(readers, named("somebody", organisation, purpose, Journey.today())),
                        409,
                        "ADDRESS_READER_ORGANISATION");
            }
        }
        problem(
                CLARA.post(readers, named("cecilie", "CMM", "MUNICIPALITY", Journey.today())),
                409,
                "ADDRESS_READER_ORGANISATION");
        for (String organisation : List.of("CLINIC", "CMM", "POLICE")) {
            problem(
                    CLARA.post(readers, named("somebody", organisation, "HEALTH_VISIT", Journey.today())),
                    409,
                    "ADDRESS_PURPOSE_CLOSED");
        }
        for (String purpose : List.of("MUNICIPALITY", "REPRESENTATIVE")) {
            problem(
                    CLARA.post(readers, named("somebody", purpose, purpose, Journey.today())),
                    409,
                    "ADDRESS_READER_OF_A_CHILD");
        }
        assertThat(Journey.published(path, "address-reader-named")).isZero();
    }

    @Test
    void who_could_not_be_named_today_reads_no_more() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String placement = placeIn(path);
        String address = placement + "/address";
        String reader = Journey.created(CLARA.post(placement + "/address-readers", named("cecilie", Journey.today())));
        CECILIE.get(address).then().statusCode(200);
        assertThat(mayRead(path)).containsExactly("cecilie");

        become(reader, "freja", "DRC", "ESCORT");
        problem(Api.as("freja").get(address), 403, "FORBIDDEN");
        assertThat(mayRead(path)).isEmpty();
        become(reader, "pelle", "POLICE", "ESCORT");
        problem(PELLE.get(address), 403, "FORBIDDEN");
        assertThat(mayRead(path)).isEmpty();
        become(reader, "helle", "CLINIC", "HEALTH_VISIT");
        problem(Api.as("helle").get(address), 404, "NOT_FOUND");
        assertThat(mayRead(path)).isEmpty();
        become(reader, "mikkel", "MUNICIPALITY", "MUNICIPALITY");
        problem(Api.as("mikkel").get(address), 404, "NOT_FOUND");
        assertThat(mayRead(path)).isEmpty();
        become(reader, "cecilie", "CMM", "HEALTH_VISIT");
        problem(CECILIE.get(address), 404, "NOT_FOUND");
        become(reader, "cecilie", "CMM", "ESCORT");
        String today = "key = 'placement.addressReaders.ESCORT' and valid_from = '" + Journey.today() + "'";
        Owner.run("insert into policy_parameter (key, valid_from, value, source) values"
                + " ('placement.addressReaders.ESCORT', '" + Journey.today() + "', 'OTHERS', 'INVENTED')");
        try {
            problem(CECILIE.get(address), 404, "NOT_FOUND");
            assertThat(mayRead(path)).isEmpty();
        } finally {
            Owner.run("delete from policy_parameter where " + today);
        }

        assertThat(Journey.published(path, "address-read-refused")).isEqualTo(6);
        CECILIE.get(address).then().statusCode(200);
        assertThat(mayRead(path)).containsExactly("cecilie");
    }

    @Test
    void a_reader_is_somebody_else_for_some_days_and_for_a_place_that_there_is() {
        String placement = place();
        String readers = placement + "/address-readers";
        LocalDate today = Journey.today();

        problem(CLARA.post(readers, named("clara", today)), 409, "ADDRESS_READER_ONESELF");
        problem(CLARA.post(readers, named("cecilie", today.plusDays(31))), 409, "ADDRESS_READER_TOO_LONG");
        problem(CLARA.post(readers, named("cecilie", today.minusDays(1))), 409, "ADDRESS_READER_TOO_LONG");
        CLARA.put(placement + "/end", placement, null).then().statusCode(200);
        problem(CLARA.post(readers, named("cecilie", today)), 409, "ADDRESS_WITHOUT_PLACE");
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
        await().until(() -> Json.text(CLARA.get(placement), "/facility") == null);
    }

    private static String place() {
        return "/v1/placements/"
                + Journey.created(ask(CLARA, ordinary(offered("EU_CITIZEN", "ADULT"), "HOSTEL_HERBERG")));
    }

    /** A place of the person of a case, in a house that says where it is. */
    private static String placeIn(String path) {
        String asked = Lodging.forCase(code(path)).replace("}", ",\"type\":\"HOSTEL_HERBERG\"}");
        String placement = "/v1/placements/" + Journey.created(ask(CLARA, asked));
        keepAddress(houseOf(placement));
        return placement;
    }

    /** The reader is somebody whom CMM cannot name, or not any more. */
    private static void become(String reader, String who, String organisation, String purpose) {
        Owner.run("update address_reader set reader = '%s', organisation = '%s', purpose = '%s' where id = '%s'"
                .formatted(who, organisation, purpose, reader));
    }

    /** Who is told to CMM as somebody who may know where the person of a case lives. */
    private static List<String> mayRead(String path) {
        return CLARA.get(path + "/grants").jsonPath().getList("addressReaders.reader");
    }

    private static String subjectOf(String placement) {
        return Json.text(CLARA.get(placement), "/referralId");
    }

    private static String named(String reader, LocalDate lastDay) {
        return named(reader, "CMM", "ESCORT", lastDay);
    }

    private static String named(String reader, String organisation, String purpose, LocalDate lastDay) {
        return "{\"reader\":\"%s\",\"organisation\":\"%s\",\"purpose\":\"%s\",\"lastDay\":\"%s\"}"
                .formatted(reader, organisation, purpose, lastDay);
    }

    private static long audited(String action, String placement) {
        return Owner.number(
                "select count(*) from audit where action = '" + action + "' and object_id = '" + code(placement) + "'");
    }
}
