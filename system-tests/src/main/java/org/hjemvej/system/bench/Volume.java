package org.hjemvej.system.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.StartedSystem;

/** Rows of many years in the databases of a system, so that every operation works among them. Nobody in them exists. */
final class Volume {

    /** The subscription that the deliveries belong to; of an organisation that subscribes to nothing in the measured ways. */
    static final String SUBSCRIPTION = "W-V" + "0".repeat(25);

    private static final String NUMBER = "lpad(i::text, 25, '0')";

    /** So many of the newest fill more than a year. */
    private static final int A_YEAR = 1_000;

    /**
     * Before everything that is measured. The newest fill the year before: a count of a year reads the same rows however many
     * cases there are. Those before them come faster, so that a million of them lies behind 1970.
     */
    private static final String LONG_AGO = "(now() - interval '1 year' - i * interval '25 minutes' - least(i, " + A_YEAR
            + ") * interval '504 minutes')";

    /** Agreements of the whole world, by domain/7-volumes.md; in countries that nobody in the measured ways goes to. */
    private static final int AGREEMENTS = 600;

    private static final String COUNTRY = Destinations.COVERED.stream()
            .collect(Collectors.joining("','", "(array['", "'])[1 + i % " + Destinations.COVERED.size() + "]"));

    private static final List<String> RETURN_ROWS = List.of(
            """
            insert into prepared_return (ref, version, case_handle, track, group_code, status, destination_country,
                target_departure, requested_by, requested_at, cooperation, partner_organisation, ended_on)
            select 'P-V' || {n}, 1, 'K-V' || {n}, 'VICTIM', 'ADULT', 'COMPLETED', 'NG', '2020-01', 'clara', {ago},
                'COOPERATING', 'BOREALIS', date '2020-12-31' {each}""",
            """
            insert into plan (id, version, programme_ref, number, status, programme_version_id, currency, cash_minor,
                in_kind_minor, created_by, created_at)
            select 'L-V' || {n}, 1, 'P-V' || {n}, 1, 'APPROVED', (select min(id) from programme_version), 'DKK', 5, 0,
                'volume', {ago} {each}""",
            """
            insert into cash_instalment (id, version, programme_ref, sequence, status, minor, currency, due_date)
            select 'N-V' || {n}, 1, 'P-V' || {n}, 1, 'CONFIRMED', 5, 'DKK', date '2020-01-31' {each}""",
            """
            insert into instalment_release (instalment_id, position, person, released_at)
            select 'N-V' || {n}, 1, 'volume', {ago} {tenth}""",
            """
            insert into payout (id, version, instalment_id, programme_ref, attempt, status, channel, minor, currency, created_at)
            select 'U-V' || {n}, 1, 'N-V' || {n}, 'P-V' || {n}, 1, 'CONFIRMED', 'PARTNER_CASH', 5, 'DKK', {ago} {tenth}""",
            deadlines("'P-V' || {n}", "{each}"),
            deadlinesToCome("'P-V' || {n}"),
            audit("'P-V' || {n}", "{each}"),
            events("reintegration.events", "'P-V' || {n}", "org.hjemvej.reintegration.return-prepared.v1"));

    private static final List<String> AGREEMENT_ROWS = List.of("""
            insert into organisation (id, version, code, name, country, status, created_at)
            select 'O-V' || {n}, 1, 'VOLUME_' || translate(i::text, '0123456789', 'ABCDEFGHIJ'), 'Invented of volume',
                {country}, 'QUALIFIED', {ago} {each}""", """
            insert into agreement (id, version, organisation_id, country, valid_from, valid_to, places, accepts_minors,
                status, created_at)
            select 'X-V' || {n}, 1, 'O-V' || {n}, {country}, date '2025-01-01', date '2045-01-01', 10, false, 'ACTIVE',
                {ago} {each}""", """
            insert into partner_search (id, version, country, status, opened_at, due_on, closed_on)
            select 'S-V' || {n}, 1, {country}, 'SUCCESS', {ago}, date '2020-01-31', date '2020-01-30' {each}""");

    private static final List<String> PARTNER_ROWS = List.of(
            """
            insert into payment_instruction (id, version, organisation, programme_ref, instalment_id, payout_id, sequence,
                received_at)
            select 'Z-V' || {n}, 0, 'BOREALIS', 'P-V' || {n}, 'N-V' || {n}, 'U-V' || {n}, 1, {ago} {each}""",
            """
            insert into place_reservation (id, version, agreement_id, programme_ref, status, expires_on, created_at)
            select 'Y-V' || {n}, 1, 'X-V' || lpad('1', 25, '0'), 'P-V' || {n}, 'RELEASED', date '2020-01-31', {ago} {tenth}""",
            deadlines("'P-V' || {n}", "{tenth}"),
            deadlinesToCome("'P-V' || {n}"),
            audit("'P-V' || {n}", "{tenth}"));

    private static final List<String> NOTICE_ROWS = List.of(
            """
            insert into notice (id, version, organisation, code, handle, event_id, created_at, acknowledged_at,
                acknowledged_by, acknowledgement)
            select 'M-V' || {n}, 1, 'CMM', 'victim-assessed', 'K-V' || {n}, 'volume-' || i, {ago}, now(), 'volume',
                'PROCESSED' {each}""",
            "insert into webhook_subscription (id, version, organisation, url, codes, status, sealed_secret, created_at)"
                    + " values ('" + SUBSCRIPTION + "', 0, 'HST', 'https://volume.invalid', '', 'DISABLED', '', now())"
                    + " on conflict do nothing",
            """
            insert into webhook_delivery (id, version, subscription_id, notice_id, code, payload, state, attempts,
                next_attempt_at, created_at, delivered_at)
            select 'H-V' || {n}, 1, '{subscription}', 'M-V' || {n}, 'victim-assessed', '{}', 'DELIVERED', 1, now(), {ago},
                now() {each}""",
            """
            insert into webhook_attempt (id, delivery_id, number, started_at, millis, status_code)
            select 'B-V' || {n}, 'H-V' || {n}, 1, {ago}, 5, 204 {tenth}""",
            "insert into contact_rules (case_handle, sequence) select 'K-V' || {n}, 1 {each}",
            """
            insert into person_message (id, version, organisation, case_handle, channel, template, words_valid_from,
                requested_at, requested_by, status, closed_at, closed_by)
            select 'F-V' || {n}, 1, 'CMM', 'K-V' || {n}, 'PHONE', 'PLEASE_CALL', date '2000-01-01', {ago}, 'volume',
                'DELIVERED', now(), 'volume' {each}""",
            deadlines("'M-V' || {n}", "{tenth}"),
            deadlinesToCome("'M-V' || {n}"),
            audit("'M-V' || {n}", "{each}"));

    private Volume() {}

    /**
     * Lays what is missing to so many cases with what belongs to them, older than all others: a row of each table that grows
     * with them, of those that only a part of the cases has for each tenth. To 600 agreements, or one for a hundred cases.
     */
    static void lay(StartedSystem system, int cases) throws SQLException {
        // plans of returns rest on a version of the programme
        system.story();
        int laid = laid(system, ServiceName.CASE, "referral where sent_by = 'volume'");
        if (laid < cases) {
            int agreements = laid(system, ServiceName.PARTNER, "organisation where name = 'Invented of volume'");
            run(system, ServiceName.PARTNER, agreements, Math.max(AGREEMENTS, cases / 100), AGREEMENT_ROWS);
            run(system, ServiceName.CASE, laid, cases, CaseRows.ALL);
            run(system, ServiceName.REINTEGRATION, laid, cases, RETURN_ROWS);
            run(system, ServiceName.PARTNER, laid, cases, PARTNER_ROWS);
            run(system, ServiceName.NOTIFICATION, laid, cases, NOTICE_ROWS);
        }
    }

    /** The position in a list by time that is behind everything laid here. */
    static String end() {
        Instant end = Instant.now().minus(Duration.ofDays(364)).truncatedTo(ChronoUnit.SECONDS);
        return position(end.toString(), "V");
    }

    /** The position on a board of deadlines that is behind everything laid here. */
    static String endOfBoard() {
        return position("2059-12-31T00:00:00Z", "V");
    }

    /** A position as lists tell it. */
    static String position(String key, String id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key + "\n" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** The year in which the newest rows lie. */
    static int year() {
        return LocalDate.now(ZoneOffset.UTC).getYear() - 1;
    }

    private static int laid(StartedSystem system, ServiceName service, String rows) throws SQLException {
        try (Connection connection = system.database(service);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getInt(1);
        }
    }

    /** Such as are over: a board is not to grow with them. */
    static String deadlines(String subject, String which) {
        return "insert into deadline (id, type, subject, reference, detail, due_at, state, fired_at)"
                + " select 'volume-' || i, 'DEPARTURE_DEADLINE', " + subject + ", 'volume-' || i, '', {ago},"
                + " 'FIRED', now() " + which;
    }

    /** Such as a board shows, for a tenth; so late that no clock of a measurement comes there. */
    static String deadlinesToCome(String subject) {
        return "insert into deadline (id, type, subject, reference, detail, due_at)"
                + " select 'volume-to-come-' || i, 'DEPARTURE_DEADLINE', " + subject + ", 'volume-' || i, 'to come',"
                + " timestamptz '2050-01-01' + i * interval '5 minutes' {tenth}";
    }

    /** Rows that are sealed already: the sealer has nothing to do with them. */
    static String audit(String chain, String which) {
        return "with row as (insert into audit (occurred_at, recorded_at, actor_id, organisation, role, actor_kind, action,"
                + " chain, object_id, ids, trace_id, sealed_at)"
                + " select {ago}, now(), 'volume', 'CMM', 'cmm-contact-person', 'PERSON', 'case.read', "
                + chain + ", " + chain + ", '', '', now() " + which + " returning id, chain)"
                + " insert into audit_seal (audit_id, chain, position, digest) select id, chain, 1, '' from row";
    }

    static String events(String topic, String subject, String type) {
        return "insert into outbox (event_id, topic, subject, sequence, type, payload, occurred_at, recorded_at,"
                + " correlation_id, causation_id, actor_role, trace_parent)"
                + " select gen_random_uuid(), '" + topic + "', " + subject + ", 1, '" + type + "', '{}',"
                + " now() - interval '1 year', now() - interval '1 year', 'volume', 'volume', 'volume', '' {each}";
    }

    /** Lays rows of a database for the numbers after those that are laid. */
    private static void run(StartedSystem system, ServiceName service, int laid, int wanted, List<String> rows)
            throws SQLException {
        if (laid >= wanted) {
            return;
        }
        String each = "from generate_series(" + (laid + 1) + ", " + wanted + ") i";
        try (Connection connection = system.database(service);
                Statement statement = connection.createStatement()) {
            for (String row : rows) {
                statement.execute(row.replace("{each}", each)
                        .replace("{tenth}", each + " where i % 10 = 0")
                        .replace("{ago}", LONG_AGO)
                        .replace("{n}", NUMBER)
                        .replace("{country}", COUNTRY)
                        .replace("{subscription}", SUBSCRIPTION));
            }
            // as a database is that has been there for years: nothing of it waits to be tidied up while others measure
            statement.execute("vacuum (analyze)");
        }
    }
}
