package org.hjemvej.system.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.StartedSystem;

/** Rows of many years in the databases of a system, so that every operation works among them. Nobody in them exists. */
final class Volume {

    private static final String NUMBER = "lpad(i::text, 25, '0')";

    /** Agreements of the whole world, by domain/7-volumes.md; in countries that nobody in the measured ways goes to. */
    private static final int AGREEMENTS = 600;

    private static final String COUNTRY = "chr(65 + i % 8) || chr(65 + i % 26)";

    private Volume() {}

    /** Lays so many cases with their referrals, searched values, events, returns and notices, older than all others, and 600 agreements. */
    static void lay(StartedSystem system, int cases) throws SQLException {
        cases(system, cases);
        returns(system, cases);
        partners(system);
        notices(system, cases);
    }

    private static void cases(StartedSystem system, int cases) throws SQLException {
        run(
                system,
                ServiceName.CASE,
                cases,
                "insert into referral (id, version, status, channel, urgency, organisation, sent_by, received_at)"
                        + " select 'R-V' || " + NUMBER
                        + ", 4, 'ACCEPTED', 'POLICE_ACTION', 'NORMAL', 'POLICE', 'volume',"
                        + " now() - interval '1 year' - i * interval '10 minutes' from generate_series(1, %d) i",
                "insert into case_file (handle, version, kind, status, stay_basis, age_state, contact_person,"
                        + " shared_with_udl, referral_id, opened_at)"
                        + " select 'K-V' || " + NUMBER
                        + ", 1, 'VICTIM_TRACK', 'OPEN', 'NO_LAWFUL_STAY', 'ADULT', 'clara', false,"
                        + " 'R-V' || " + NUMBER + ", now() - interval '1 year' - i * interval '10 minutes'"
                        + " from generate_series(1, %d) i",
                "insert into person_index (case_handle, field, key_version, digest)"
                        + " select 'K-V' || " + NUMBER + ", 'NAME', 1, decode(md5(i::text) || md5('n' || i), 'hex')"
                        + " from generate_series(1, %d) i",
                events("case.events", "'K-V' || " + NUMBER, "org.hjemvej.case.case-opened.v1"),
                "analyze");
    }

    private static void returns(StartedSystem system, int cases) throws SQLException {
        run(
                system,
                ServiceName.REINTEGRATION,
                cases,
                "insert into prepared_return (ref, version, case_handle, track, group_code, status, destination_country,"
                        + " target_departure, requested_by, requested_at, cooperation)"
                        + " select 'P-V' || " + NUMBER + ", 1, 'K-V' || " + NUMBER
                        + ", 'VICTIM', 'ADULT', 'COMPLETED', 'NG',"
                        + " '2025-01', 'volume', now() - interval '1 year' - i * interval '10 minutes', 'COOPERATING'"
                        + " from generate_series(1, %d) i",
                events("reintegration.events", "'P-V' || " + NUMBER, "org.hjemvej.reintegration.return-prepared.v1"),
                "analyze");
    }

    private static void partners(StartedSystem system) throws SQLException {
        run(
                system,
                ServiceName.PARTNER,
                AGREEMENTS,
                "insert into organisation (id, version, code, name, country, status, created_at)"
                        + " select 'O-V' || " + NUMBER
                        + ", 1, 'VOLUME_' || translate(i::text, '0123456789', 'ABCDEFGHIJ'),"
                        + " 'Invented', " + COUNTRY
                        + ", 'QUALIFIED', now() - interval '1 year' from generate_series(1, %d) i",
                "insert into agreement (id, version, organisation_id, country, valid_from, valid_to, places, accepts_minors,"
                        + " status, created_at)"
                        + " select 'X-V' || " + NUMBER + ", 1, 'O-V' || " + NUMBER + ", " + COUNTRY
                        + ", date '2025-01-01',"
                        + " date '2045-01-01', 10, false, 'ACTIVE', now() - interval '1 year' from generate_series(1, %d) i",
                "analyze");
    }

    private static void notices(StartedSystem system, int cases) throws SQLException {
        run(
                system,
                ServiceName.NOTIFICATION,
                cases,
                "insert into notice (id, version, organisation, code, handle, event_id, created_at, acknowledged_at,"
                        + " acknowledged_by, acknowledgement)"
                        + " select 'M-V' || " + NUMBER + ", 1, 'CMM', 'victim-assessed', 'K-V' || " + NUMBER
                        + ", 'volume-' || i,"
                        + " now() - interval '1 year' - i * interval '10 minutes', now(), 'volume', 'PROCESSED'"
                        + " from generate_series(1, %d) i",
                "analyze");
    }

    private static String events(String topic, String subject, String type) {
        return "insert into outbox (event_id, topic, subject, sequence, type, payload, occurred_at, recorded_at,"
                + " correlation_id, causation_id, actor_role, trace_parent)"
                + " select gen_random_uuid(), '" + topic + "', " + subject + ", 1, '" + type + "', '{}',"
                + " now() - interval '1 year', now() - interval '1 year', 'volume', 'volume', 'volume', ''"
                + " from generate_series(1, %d) i";
    }

    private static void run(StartedSystem system, ServiceName service, int cases, String... statements)
            throws SQLException {
        try (Connection connection = system.database(service);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each.contains("%d") ? each.replace("%d", Integer.toString(cases)) : each);
            }
        }
    }
}
