package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.cases.WrittenDown.LANGUAGE;
import static org.hjemvej.cases.WrittenDown.born;
import static org.hjemvej.cases.WrittenDown.guardian;
import static org.hjemvej.cases.WrittenDown.knowEverythingOf;
import static org.hjemvej.cases.WrittenDown.notice;
import static org.hjemvej.cases.WrittenDown.planned;
import static org.hjemvej.cases.WrittenDown.receive;
import static org.hjemvej.cases.WrittenDown.reserved;
import static org.hjemvej.cases.WrittenDown.said;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
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
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** A child whose case is open refuses every interview: what all tables still tell of it then. */
@QuarkusTest
class ForgottenPersonApiTest {

    private static final Api CLARA = Journey.CLARA;

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
        CLARA.get(guardian).then().statusCode(200).body("name", nullValue());
        problem(CLARA.post(path + "/age-facts", born(Journey.today().minusYears(15))), 409, "IDENTITY_WITHHELD");
        CLARA.post(path + "/age-facts", said("")).then().statusCode(201).body("treatedAsChild", equalTo(true));
    }

    @Test
    void a_child_that_has_refused_is_represented_and_told_of_and_nothing_more_is_kept_of_it() throws SQLException {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        String notice = notice(path);
        String refused = planned(path);
        CLARA.put(refused + "/refusal", refused, null).then().statusCode(200);
        String interpreter = "{\"caseHandle\":\"%s\",\"language\":\"%s\",\"day\":\"%s\"}"
                .formatted(Journey.handleOf(path), LANGUAGE, Journey.today());

        receive(notice);
        String first = path + "/representatives/" + Journey.created(CLARA.post(path + "/representatives", guardian()));
        problem(CLARA.post(path + "/representatives", guardian()), 409, "REPRESENTATIVE_APPOINTED_ALREADY");
        CLARA.put(first + "/end", first, "{\"reason\":\"RESIGNED\",\"endedOn\":\"" + Journey.today() + "\"}")
                .then()
                .statusCode(200);
        String next = path + "/representatives/" + Journey.created(CLARA.post(path + "/representatives", guardian()));
        CLARA.get(next).then().statusCode(200).body("name", nullValue());
        problem(CLARA.post("/v1/interpreter-reservations", interpreter), 409, "IDENTITY_WITHHELD");

        CLARA.get(notice)
                .then()
                .body("status", equalTo("RECEIVED"))
                .body("receivedOn", equalTo(Journey.today().toString()))
                .body("proof", nullValue());
        assertThat(sealed(Journey.handleOf(path))).containsExactly("concern_notice.sealed_to");
        assertThat(telling(Journey.handleOf(path), LANGUAGE)).isEmpty();

        planned(path);
        Journey.created(CLARA.post("/v1/interpreter-reservations", interpreter));
    }

    @Test
    void how_she_is_reached_may_be_said_again_and_her_language_for_an_interview_to_come_only() throws SQLException {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String rules = path + "/contact-rules";
        String refused = planned(path);
        CLARA.put(refused + "/refusal", refused, null).then().statusCode(200);
        String language = "{\"channels\":[],\"language\":\"" + LANGUAGE + "\"}";
        String interpreter =
                "{\"channels\":[],\"interpreter\":{\"needed\":false,\"notFromOwnCommunity\":false,\"genderWish\":\"ANY\"}}";

        CLARA.put(rules, rules, "{\"channels\":[{\"channel\":\"PHONE\",\"safety\":\"UNSAFE\"}]}")
                .then()
                .statusCode(200);
        problem(CLARA.put(rules, rules, language), 409, "IDENTITY_WITHHELD");
        problem(CLARA.put(rules, rules, interpreter), 409, "IDENTITY_WITHHELD");
        assertThat(telling(Journey.handleOf(path), LANGUAGE)).isEmpty();

        String again = planned(path);
        CLARA.put(rules, rules, language).then().statusCode(200).body("language", equalTo(LANGUAGE));
        CLARA.put(again + "/refusal", again, null).then().statusCode(200);

        assertThat(telling(Journey.handleOf(path), LANGUAGE)).isEmpty();
    }

    @Test
    void who_came_of_age_before_she_refused_is_no_child_again() throws SQLException {
        for (boolean told : List.of(true, false)) {
            String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
            String handle = Journey.handleOf(path);
            LocalDate soon = Journey.today().plusDays(1);
            CLARA.post(path + "/age-facts", born(soon.minusYears(18))).then().statusCode(201);
            LocalDate birthday = Journey.today().minusDays(3);
            Owner.run("update age_fact set turns_adult_on = date '" + birthday + "' where case_handle = '" + handle
                    + "'");
            if (told) {
                Owner.run("update deadline set due_at = now() - interval '1 hour' where type = 'MINOR_TURNS_ADULT'"
                        + " and subject = '" + handle + "'");
                await().until(() -> Journey.published(path, "turned-adult") == 1);
            }
            String refused = planned(path);

            CLARA.put(refused + "/refusal", refused, null).then().statusCode(200);

            CLARA.get(path).then().body("ageState", equalTo("ADULT"));
            String age = CLARA.get(path + "/age")
                    .then()
                    .body("ageState", equalTo("ADULT"))
                    .body("turnsAdultOn", nullValue())
                    .extract()
                    .asString();
            assertThat(age).doesNotContain(birthday.toString());
            assertThat(Journey.published(path, "turned-adult")).isEqualTo(1);
            problem(CLARA.post(path + "/representatives", guardian()), 409, "NOT_A_CHILD");

            Journey.consent(path, "INTERVIEW");
            String interview = planned(path);
            CLARA.put(interview + "/consent", interview, null).then().statusCode(200);
            CLARA.post(path + "/age-facts", said("").replace("CHILD", "ADULT").replace("DECLARED", "DOCUMENT"))
                    .then()
                    .statusCode(201)
                    .body("ageState", equalTo("ADULT"));
            CLARA.put(interview + "/start", interview, null).then().statusCode(200);
        }
    }

    @Test
    void who_had_refused_before_this_was_forgotten_is_forgotten_by_the_migration() throws Exception {
        String child = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        LocalDate adultOn = knowEverythingOf(child);
        String adult = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        CLARA.post(adult + "/age-facts", born(Journey.today().plusDays(1).minusYears(18)))
                .then()
                .statusCode(201);
        Owner.run("update age_fact set turns_adult_on = turns_adult_on - 9 where case_handle = '"
                + Journey.handleOf(adult) + "'");
        Owner.run("update case_file set age_state = 'ADULT' where handle = '" + Journey.handleOf(adult) + "'");
        Owner.run("update case_file set identity_withheld = true where handle in ('" + Journey.handleOf(child) + "', '"
                + Journey.handleOf(adult) + "')");

        Owner.run(repair());
        assertThat(telling(Journey.handleOf(child), LANGUAGE)).containsExactly("consent", "safe_contact");
        Owner.run(Migrations.script("V180__languages_of_who_refuses.sql"));

        assertThat(telling(Journey.handleOf(child), LANGUAGE)).containsExactly("consent");
        for (LocalDate day : List.of(adultOn, adultOn.minusDays(60), adultOn.minusDays(14))) {
            assertThat(telling(Journey.handleOf(child), day.toString())).isEmpty();
        }
        assertThat(sealed(Journey.handleOf(child)))
                .doesNotContain(
                        "representative.sealed_name",
                        "concern_notice.sealed_receipt",
                        "identification.sealed_support_person");
        CLARA.get(child + "/age").then().body("ageState", equalTo("CHILD"));
        CLARA.get(adult + "/age").then().body("ageState", equalTo("ADULT")).body("turnsAdultOn", nullValue());
    }

    /** What the migration does to the rows that were there before it. */
    private static String repair() throws IOException {
        String all = Migrations.script("V160__who_refuses_is_forgotten.sql");
        return all.substring(all.indexOf("-- the same for those who have refused already"));
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
