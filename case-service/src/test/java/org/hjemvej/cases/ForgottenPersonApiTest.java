package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.hjemvej.platform.testing.Api;
import org.junit.jupiter.api.Test;

/** A child whose case is open refuses every interview: what all tables still tell of it then. */
@QuarkusTest
class ForgottenPersonApiTest {

    private static final Api CLARA = Journey.CLARA;
    private static final String LANGUAGE = "tpi";

    @Inject
    DataSource database;

    @Test
    void no_table_tells_who_a_person_is_that_refuses_every_interview() throws SQLException {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String handle = Journey.handleOf(path);
        LocalDate adultOn = knowEverythingOf(path);
        String refused = planned(path);
        assertThat(telling(handle, LANGUAGE))
                .containsExactly("consent", "identification", "interpreter_reservation", "safe_contact");
        assertThat(telling("", adultOn.toString())).containsExactly("age_fact", "deadline");
        assertThat(sealed(handle))
                .containsExactly(
                        "case_file.sealed_identity",
                        "concern_notice.sealed_receipt",
                        "concern_notice.sealed_to",
                        "identification.sealed_support_person",
                        "referral.sealed_summary",
                        "representative.sealed_name",
                        "safe_contact_channel.sealed_address");

        CLARA.put(refused + "/refusal", refused, null).then().statusCode(200);

        assertThat(telling(handle, LANGUAGE)).as("what she agreed to is proven").containsExactly("consent");
        for (LocalDate day : List.of(adultOn, adultOn.minusDays(60), adultOn.minusDays(14))) {
            assertThat(telling("", day.toString())).isEmpty();
        }
        assertThat(sealed(handle)).as("that a municipality was told stays").containsExactly("concern_notice.sealed_to");
    }

    @Test
    void her_interpreter_is_for_who_waits_and_nobody_writes_down_what_is_forgotten() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String guardian =
                path + "/representatives/" + Journey.created(CLARA.post(path + "/representatives", guardian()));
        Journey.METTE
                .post(
                        "/v1/interpreter-pools",
                        "{\"language\":\"bis\",\"validFrom\":\"%s\",\"onCall\":1}".formatted(Journey.today()))
                .then()
                .statusCode(201);
        String hers = reserved("caseHandle", Journey.handleOf(path), "bis");
        String waiting = reserved("referralId", Lodging.offered("NO_LAWFUL_STAY", "ADULT"), "bis");
        CLARA.get(waiting).then().body("status", equalTo("NO_CAPACITY"));
        String refused = planned(path);

        CLARA.put(refused + "/refusal", refused, null).then().statusCode(200);

        CLARA.get(hers).then().body("status", equalTo("CLOSED")).body("language", nullValue());
        CLARA.get(waiting).then().body("status", equalTo("RESERVED"));
        problem(CLARA.get(guardian), 404, "NOT_FOUND");
        problem(CLARA.post(path + "/representatives", guardian()), 409, "IDENTITY_WITHHELD");
        problem(CLARA.post(path + "/age-facts", born(Journey.today().minusYears(15))), 409, "IDENTITY_WITHHELD");
        CLARA.post(path + "/age-facts", said("")).then().statusCode(201).body("treatedAsChild", equalTo(true));
    }

    /** All that is written down of a child before it is interviewed; returns the day on which it turns adult. */
    private static LocalDate knowEverythingOf(String path) {
        String handle = Journey.handleOf(path);
        LocalDate today = Journey.today();
        LocalDate born = today.minusYears(13).minusDays(117);
        CLARA.put(path + "/person", path, "{\"name\":\"Invented Child\",\"birthDate\":\"" + born + "\"}")
                .then()
                .statusCode(200);
        CLARA.put(
                        path + "/contact-rules",
                        path + "/contact-rules",
                        "{\"channels\":[{\"channel\":\"PHONE\",\"safety\":\"SAFE\",\"hours\":[{\"days\":\"WEEKDAYS\",\"from\":\"09:00\",\"to\":\"15:00\"}]}],"
                                + "\"language\":\"" + LANGUAGE + "\"}")
                .then()
                .statusCode(200);
        CLARA.put(path + "/contact-rules/PHONE/address", path + "/contact-rules", "{\"address\":\"+4599000001\"}")
                .then()
                .statusCode(200);
        reserved("caseHandle", handle, LANGUAGE);
        String adultOn = CLARA.post(path + "/age-facts", born(born))
                .then()
                .statusCode(201)
                .extract()
                .path("turnsAdultOn");
        Journey.created(CLARA.post(path + "/representatives", guardian()));
        String notice = path + "/child-concern-notices/"
                + Journey.created(CLARA.post(
                        path + "/child-concern-notices",
                        "{\"municipality\":\"101\",\"channel\":\"DIGITAL_POST\",\"sentOn\":\"" + today + "\"}"));
        CLARA.put(notice + "/receipt", notice, "{\"receivedOn\":\"" + today + "\",\"proof\":\"Receipt INVENTED-1\"}")
                .then()
                .statusCode(200);
        Journey.created(CLARA.post(
                path + "/consents",
                "{\"scope\":\"INTERVIEW\",\"legalBasis\":\"CONSENT\",\"language\":\"" + LANGUAGE
                        + "\",\"textVersion\":\"2026-01\",\"givenBy\":\"PERSON\"}"));
        String cancelled = planned(path);
        CLARA.put(cancelled + "/cancellation", cancelled, null).then().statusCode(200);
        return LocalDate.parse(adultOn);
    }

    private static String planned(String path) {
        return path + "/identifications/"
                + Journey.created(CLARA.post(path + "/identifications", """
                {"setting":"SHELTER","plannedFor":"%s","interpreterLanguage":"%s","supportPersonWished":true,
                 "supportPersonOrganisation":"NGO","supportPersonName":"Invented Helper"}
                """.formatted(Journey.today(), LANGUAGE)));
    }

    private static String reserved(String kind, String whom, String language) {
        return "/v1/interpreter-reservations/"
                + Journey.created(CLARA.post(
                        "/v1/interpreter-reservations",
                        "{\"%s\":\"%s\",\"language\":\"%s\",\"day\":\"%s\"}"
                                .formatted(kind, whom, language, Journey.today())));
    }

    private static String guardian() {
        return "{\"name\":\"Invented Guardian\",\"organisation\":\"RED_CROSS\",\"appointedOn\":\"" + Journey.today()
                + "\",\"childView\":\"AGREES\"}";
    }

    private static String born(LocalDate day) {
        return said(",\"dayOfBirth\":\"" + day + "\"");
    }

    private static String said(String more) {
        return "{\"source\":\"DECLARED\",\"confidence\":\"PROBABLE\",\"said\":\"CHILD\",\"knownOn\":\""
                + Journey.today() + "\"" + more + "}";
    }

    /** The tables with a row that names this case (or any, when none is given) and holds this text or day. */
    private Set<String> telling(String handle, String text) throws SQLException {
        Set<String> telling = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set time zone 'Europe/Copenhagen'");
            for (String table : names(
                    connection,
                    "select table_name from information_schema.tables"
                            + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
                String rows = "select 1 from " + table + " r where r::text like '%" + handle + "%' and r::text like '%"
                        + text + "%'";
                if (!names(connection, rows).isEmpty()) {
                    telling.add(table);
                }
            }
            statement.execute("reset time zone");
        }
        return telling;
    }

    /** The sealed fields of a case that hold anything. */
    private Set<String> sealed(String handle) throws SQLException {
        Set<String> sealed = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            for (String field : names(connection, """
                    select s.table_name || '.' || s.column_name || '.' || k.column_name from information_schema.columns s
                      join information_schema.columns k on k.table_name = s.table_name and k.table_schema = s.table_schema
                     where s.table_schema = 'public' and s.column_name like 'sealed%' and s.data_type = 'bytea'
                       and k.column_name in ('handle', 'case_handle')""")) {
                String[] parts = field.split("\\.");
                String rows = "select 1 from " + parts[0] + " where " + parts[1] + " is not null and " + parts[2]
                        + " = '" + handle + "'";
                if (!names(connection, rows).isEmpty()) {
                    sealed.add(parts[0] + "." + parts[1]);
                }
            }
        }
        return sealed;
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }
}
