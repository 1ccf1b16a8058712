package org.hjemvej.system.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.StartedSystem;

/** What the four databases hold, as a digest of each table that does not depend on the order of its rows. */
record Dump(Map<String, String> digests) {

    /** Changes with time alone: who leads the relay, and until when. */
    private static final Set<String> RESTLESS = Set.of("relay_lease");

    /** Columns that tell of the sending and not of the event. */
    private static final Map<String, String> PARTS =
            Map.of("outbox", "(t.event_id, t.topic, t.subject, t.sequence, t.type, t.payload)");

    static Dump of(StartedSystem system) throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        for (ServiceName service : ServiceName.values()) {
            try (Connection connection = system.database(service)) {
                for (String table : tables(connection)) {
                    digests.put(service.application() + " " + table, digest(connection, table));
                }
            }
        }
        return new Dump(digests);
    }

    /** The tables that are not as they were. */
    List<String> differences(Dump later, Set<String> mayDiffer) {
        Set<String> tables = new TreeSet<>(digests.keySet());
        tables.addAll(later.digests.keySet());
        return tables.stream()
                .filter(table -> mayDiffer.stream().noneMatch(table::endsWith))
                .filter(table -> !digests.getOrDefault(table, "").equals(later.digests.get(table)))
                .map(table -> table + " was " + digests.get(table) + ", is " + later.digests.get(table))
                .toList();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (result.next()) {
                if (!RESTLESS.contains(result.getString(1))) {
                    tables.add(result.getString(1));
                }
            }
        }
        return tables;
    }

    private static String digest(Connection connection, String table) throws SQLException {
        String row = PARTS.getOrDefault(table, "t");
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) || ' rows '"
                        + " || coalesce(md5(string_agg(h, '' order by h)), '') from (select md5(" + row
                        + "::text) h from \"" + table + "\" t) x")) {
            result.next();
            return result.getString(1);
        }
    }
}
