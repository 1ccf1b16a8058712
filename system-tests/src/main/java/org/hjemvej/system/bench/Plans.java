package org.hjemvej.system.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.Place;

/**
 * What PostgreSQL does for each reading: the statements that the app logins have sent, by pg_stat_statements, and the plan of
 * each for values it does not know. A plan that scans a whole large table, or sorts what it has not bounded, grows with the
 * table.
 */
final class Plans implements AutoCloseable {

    /** A table is large when a scan of it would be felt; registers of a few hundred rows are read as a whole on purpose. */
    private static final double LARGE = 5000;

    /** A page, and what one case can have of anything, with room. */
    private static final double BOUNDED = 2000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SENT = """
            select s.query from pg_stat_statements s join pg_roles r on r.oid = s.userid join pg_database d on d.oid = s.dbid
             where d.datname = ? and r.rolname = ? and s.query ~* '^(select|with)'
            """;

    private final StartedSystem system;
    private final Connection server;
    private final Set<String> seen = new HashSet<>();
    private int judged;

    private Plans(StartedSystem system, Connection server) {
        this.system = system;
        this.server = server;
    }

    static Plans open(StartedSystem system) throws SQLException {
        Connection server = connect(system, "postgres");
        try (Statement statement = server.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
        return new Plans(system, server);
    }

    /** In simple mode: a statement with parameters nobody gives is explained as it stands. */
    private static Connection connect(StartedSystem system, String database) throws SQLException {
        String url = "jdbc:postgresql://localhost:" + system.port("POSTGRES") + "/" + database;
        return DriverManager.getConnection(url + "?preferQueryMode=simple", "postgres", "postgres");
    }

    /** How many different statements were looked at so far. */
    int judged() {
        return judged;
    }

    /** Asks what is to be read, and names every statement of any service in that time whose plan grows. */
    List<String> growing(Readings.Reading reading, Place place) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute("select pg_stat_statements_reset()");
        }
        reading.ask(reading.agency(place));
        List<String> found = new ArrayList<>();
        for (ServiceName service : ServiceName.values()) {
            for (String query : sent(service)) {
                if (seen.add(service + query)) {
                    judged++;
                    plan(service, query)
                            .forEach(why -> found.add(service.application() + " at "
                                    + reading.method() + " " + reading.url().replaceAll("^https?://[^/]+", "") + ": "
                                    + why + " in "
                                    + query.replaceAll("\\s+", " ")));
                }
            }
        }
        return found;
    }

    private List<String> sent(ServiceName service) throws SQLException {
        List<String> queries = new ArrayList<>();
        try (PreparedStatement statement = server.prepareStatement(SENT)) {
            statement.setString(1, service.database());
            statement.setString(2, service.key() + "_app");
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    queries.add(rows.getString(1));
                }
            }
        }
        return queries;
    }

    private List<String> plan(ServiceName service, String query) throws SQLException {
        try (Connection database = connect(system, service.database());
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("explain (generic_plan, format json) " + query)) {
            rows.next();
            List<String> found = new ArrayList<>();
            judge(JSON.readTree(rows.getString(1)).path(0).path("Plan"), database, found);
            return found;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL's plan is no JSON", e);
        }
    }

    private static void judge(JsonNode node, Connection database, List<String> found) throws SQLException {
        String type = node.path("Node Type").asText();
        if (type.equals("Seq Scan") && rows(database, node.path("Relation Name").asText()) > LARGE) {
            found.add("it scans all of " + node.path("Relation Name").asText());
        }
        if (type.endsWith("Sort")
                && node.path("Plans").path(0).path("Plan Rows").asDouble() > BOUNDED) {
            found.add("it sorts " + node.path("Plans").path(0).path("Plan Rows").asLong() + " rows");
        }
        for (JsonNode child : node.path("Plans")) {
            judge(child, database, found);
        }
    }

    private static double rows(Connection database, String table) throws SQLException {
        try (PreparedStatement statement =
                database.prepareStatement("select reltuples from pg_class where oid = ?::regclass")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getDouble(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        server.close();
    }
}
