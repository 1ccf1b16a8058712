package org.hjemvej.system.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.StartedSystem;

/** Rows of many years in the databases of a system, so that every operation works among them. Nobody in them exists. */
final class Volume {

    private static final String NUMBER = "lpad(i::text, 25, '0')";

    /** Ten minutes between one and the next, before everything that is measured. */
    private static final String LONG_AGO = "now() - interval '1 year' - i * interval '10 minutes'";

    /** Agreements of the whole world, by domain/7-volumes.md; in countries that nobody in the measured ways goes to. */
    private static final int AGREEMENTS = 600;

    private static final String COUNTRY = "chr(65 + i % 8) || chr(65 + i % 26)";

    private Volume() {}

    /**
     * Lays what is missing to so many cases with what belongs to them (referrals, searched values, consents, events, audit rows,
     * deadlines, returns, instalments, notices, deliveries, messages), older than all others, and 600 agreements.
     */
    static void lay(StartedSystem system, int cases) throws SQLException {
        // plans of returns rest on a version of the programme
        system.story();
        int laid = laid(system);
        if (laid < cases) {
            String numbers = " from generate_series(" + (laid + 1) + ", " + cases + ") i";
            cases(system, numbers);
            returns(system, numbers);
            notices(system, numbers);
        }
        if (laid == 0) {
            partners(system);
        }
    }

    private static int laid(StartedSystem system) throws SQLException {
        try (Connection connection = system.database(ServiceName.CASE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from referral where sent_by = 'volume'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void cases(StartedSystem system, String numbers) throws SQLException {
        run(
                system,
                ServiceName.CASE,
                "insert into referral (id, version, status, channel, urgency, organisation, sent_by, received_at)"
                        + " select 'R-V' || " + NUMBER
                        + ", 4, 'ACCEPTED', 'POLICE_ACTION', 'NORMAL', 'POLICE', 'volume', " + LONG_AGO + numbers,
                "insert into case_file (handle, version, kind, status, stay_basis, age_state, contact_person,"
                        + " shared_with_udl, referral_id, opened_at)"
                        + " select 'K-V' || " + NUMBER
                        + ", 1, 'VICTIM_TRACK', 'OPEN', 'NO_LAWFUL_STAY', 'ADULT', 'clara', false,"
                        + " 'R-V' || " + NUMBER + ", " + LONG_AGO + numbers,
                "insert into person_index (case_handle, field, key_version, digest)"
                        + " select 'K-V' || " + NUMBER + ", 'NAME', 1, decode(md5(i::text) || md5('n' || i), 'hex')"
                        + numbers,
                "insert into person_index (case_handle, field, part, key_version, digest)"
                        + " select 'K-V' || " + NUMBER
                        + ", 'NAME_SOUND', part, 1, decode(md5(i::text || part) || md5('s' || i), 'hex')" + numbers
                        + ", generate_series(0, 1) part",
                "insert into consent (id, version, case_handle, scope, legal_basis, language, text_version, given_by, given_at)"
                        + " select 'C-V' || " + NUMBER + ", 0, 'K-V' || " + NUMBER
                        + ", 'INTERVIEW', 'CONSENT', 'eng', '2026-01', 'PERSON', " + LONG_AGO + numbers,
                "insert into encounter (id, version, organisation, recorded_by, recorded_at, met_on, setting, channel,"
                        + " offers, promoted)"
                        + " select 'E-V' || " + NUMBER + ", 0, 'REDEN', 'volume', " + LONG_AGO
                        + ", date '2020-01-01', 'STREET', 'IN_PERSON', '', false" + numbers,
                "insert into placement (id, version, case_handle, status, ground, places_for, age_state, stay_basis,"
                        + " individually_assessed, facility, facility_type, organisation, requested_at, started_on, ended_on)"
                        + " select 'L-V' || " + NUMBER + ", 3, 'K-V' || " + NUMBER
                        + ", 'ENDED', 'ORDINARY', 'WOMEN', 'ADULT', 'NO_LAWFUL_STAY', false, f.code, f.type, 'CMM',"
                        + LONG_AGO + ", date '2020-01-01', date '2020-02-01'" + numbers
                        + ", facility f where f.type = 'WOMENS_CRISIS_CENTRE'",
                "insert into interpreter_reservation (id, version, case_handle, language, day, status, requested_at)"
                        + " select 'J-V' || " + NUMBER + ", 1, 'K-V' || " + NUMBER
                        + ", 'eng', date '2020-01-01', 'CLOSED', " + LONG_AGO + numbers,
                "insert into safe_contact (case_handle, version, changed_at, changed_by)" + " select 'K-V' || " + NUMBER
                        + ", 0, " + LONG_AGO + ", 'volume'" + numbers,
                deadlines("'K-V' || " + NUMBER, numbers),
                audit("'K-V' || " + NUMBER, numbers),
                events("case.events", "'K-V' || " + NUMBER, "org.hjemvej.case.case-opened.v1", numbers),
                "analyze");
    }

    private static void returns(StartedSystem system, String numbers) throws SQLException {
        run(
                system,
                ServiceName.REINTEGRATION,
                "insert into prepared_return (ref, version, case_handle, track, group_code, status, destination_country,"
                        + " target_departure, requested_by, requested_at, cooperation, ended_on)"
                        + " select 'P-V' || " + NUMBER + ", 1, 'K-V' || " + NUMBER
                        + ", 'VICTIM', 'ADULT', 'COMPLETED', 'NG',"
                        + " '2020-01', 'volume', " + LONG_AGO + ", 'COOPERATING', date '2020-12-31'" + numbers,
                "insert into plan (id, version, programme_ref, number, status, programme_version_id, currency, cash_minor,"
                        + " in_kind_minor, created_by, created_at)"
                        + " select 'L-V' || " + NUMBER + ", 1, 'P-V' || " + NUMBER
                        + ", 1, 'APPROVED', (select min(id) from programme_version), 'DKK', 5, 0, 'volume', " + LONG_AGO
                        + numbers,
                "insert into cash_instalment (id, version, programme_ref, sequence, status, minor, currency, due_date)"
                        + " select 'N-V' || " + NUMBER + ", 1, 'P-V' || " + NUMBER
                        + ", 1, 'CONFIRMED', 5, 'DKK', date '2020-01-31'" + numbers,
                deadlines("'P-V' || " + NUMBER, numbers),
                audit("'P-V' || " + NUMBER, numbers),
                events(
                        "reintegration.events",
                        "'P-V' || " + NUMBER,
                        "org.hjemvej.reintegration.return-prepared.v1",
                        numbers),
                "analyze");
    }

    private static void partners(StartedSystem system) throws SQLException {
        String numbers = " from generate_series(1, " + AGREEMENTS + ") i";
        run(
                system,
                ServiceName.PARTNER,
                "insert into organisation (id, version, code, name, country, status, created_at)"
                        + " select 'O-V' || " + NUMBER
                        + ", 1, 'VOLUME_' || translate(i::text, '0123456789', 'ABCDEFGHIJ'),"
                        + " 'Invented', " + COUNTRY + ", 'QUALIFIED', now() - interval '1 year'" + numbers,
                "insert into agreement (id, version, organisation_id, country, valid_from, valid_to, places, accepts_minors,"
                        + " status, created_at)"
                        + " select 'X-V' || " + NUMBER + ", 1, 'O-V' || " + NUMBER + ", " + COUNTRY
                        + ", date '2025-01-01',"
                        + " date '2045-01-01', 10, false, 'ACTIVE', now() - interval '1 year'" + numbers,
                "analyze");
    }

    private static void notices(StartedSystem system, String numbers) throws SQLException {
        run(
                system,
                ServiceName.NOTIFICATION,
                "insert into notice (id, version, organisation, code, handle, event_id, created_at, acknowledged_at,"
                        + " acknowledged_by, acknowledgement)"
                        + " select 'M-V' || " + NUMBER + ", 1, 'CMM', 'victim-assessed', 'K-V' || " + NUMBER
                        + ", 'volume-' || i, " + LONG_AGO + ", now(), 'volume', 'PROCESSED'" + numbers,
                "insert into webhook_subscription (id, version, organisation, url, codes, status, sealed_secret, created_at)"
                        + " values ('W-V', 0, 'VOLUME', 'https://volume.invalid', '', 'DISABLED', '', now())"
                        + " on conflict do nothing",
                "insert into webhook_delivery (id, version, subscription_id, notice_id, code, payload, state, attempts,"
                        + " next_attempt_at, created_at, delivered_at)"
                        + " select 'D-V' || " + NUMBER + ", 1, 'W-V', 'M-V' || " + NUMBER
                        + ", 'victim-assessed', '{}', 'DELIVERED', 1, now(), " + LONG_AGO + ", now()" + numbers,
                "insert into contact_rules (case_handle, sequence) select 'K-V' || " + NUMBER + ", 1" + numbers,
                "insert into person_message (id, version, organisation, case_handle, channel, template, words_valid_from,"
                        + " requested_at, requested_by, status, closed_at, closed_by)"
                        + " select 'F-V' || " + NUMBER + ", 1, 'CMM', 'K-V' || " + NUMBER
                        + ", 'PHONE', 'PLEASE_CALL', date '2000-01-01', " + LONG_AGO
                        + ", 'volume', 'DELIVERED', now(), 'volume'" + numbers,
                audit("'M-V' || " + NUMBER, numbers),
                "analyze");
    }

    private static String deadlines(String subject, String numbers) {
        return "insert into deadline (id, type, subject, reference, detail, due_at, state, fired_at)"
                + " select 'volume-' || i, 'DEPARTURE_DEADLINE', " + subject + ", 'volume-' || i, '', " + LONG_AGO
                + ", 'FIRED', now()" + numbers;
    }

    /** Rows that are sealed already: the sealer has nothing to do with them. */
    private static String audit(String chain, String numbers) {
        return "insert into audit (occurred_at, recorded_at, actor_id, organisation, role, actor_kind, action, chain,"
                + " object_id, ids, trace_id, sealed_at)"
                + " select " + LONG_AGO + ", now(), 'volume', 'CMM', 'cmm-contact-person', 'PERSON', 'case.read', "
                + chain + ", " + chain + ", '', '', now()" + numbers;
    }

    private static String events(String topic, String subject, String type, String numbers) {
        return "insert into outbox (event_id, topic, subject, sequence, type, payload, occurred_at, recorded_at,"
                + " correlation_id, causation_id, actor_role, trace_parent)"
                + " select gen_random_uuid(), '" + topic + "', " + subject + ", 1, '" + type + "', '{}',"
                + " now() - interval '1 year', now() - interval '1 year', 'volume', 'volume', 'volume', ''" + numbers;
    }

    private static void run(StartedSystem system, ServiceName service, String... statements) throws SQLException {
        try (Connection connection = system.database(service);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
