package org.hjemvej.system.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.Wait;

/**
 * Lets PostgreSQL write into its log how it carries out each statement, with the values the service really gave, as long as
 * this is open ({@code auto_explain}). What is explained afterwards, without them, is another plan: an index of some rows only
 * does not fit a parameter.
 */
final class Explaining implements AutoCloseable {

    private static final String SWITCH = "auto_explain.log_min_duration";

    /**
     * No list of parameters is written, and no clock is read for each row. What a plan compares with may stand in it: only
     * systems with invented persons are measured.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "auto_explain.log_format",
            "'json'",
            "auto_explain.log_analyze",
            "on",
            "auto_explain.log_timing",
            "off",
            "auto_explain.log_parameter_max_length",
            "0",
            "log_line_prefix",
            "'%m [%p] %u@%d '",
            SWITCH,
            "0");

    /** The statement of an app login; what it says begins with the next line. */
    private static final Pattern EXPLAINED =
            Pattern.compile("\\S+ \\S+ \\S+ \\[\\d+] \\w+_app@(\\w+) LOG: {2}duration: .* plan:");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StartedSystem system;
    private final Connection server;
    private final RandomAccessFile log;
    private final Map<String, Double> sizes = new HashMap<>();

    private Explaining(StartedSystem system, Connection server, RandomAccessFile log) {
        this.system = system;
        this.server = server;
        this.log = log;
    }

    /** Begins with it. */
    static Explaining open(StartedSystem system) throws SQLException, IOException {
        RandomAccessFile log =
                new RandomAccessFile(system.home().resolve("log/postgres.log").toFile(), "r");
        Explaining explaining = new Explaining(system, connect(system, "postgres"), log);
        for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
            explaining.execute("alter system set " + setting.getKey() + " = " + setting.getValue());
        }
        explaining.execute("select pg_reload_conf()");
        Wait.until("PostgreSQL explains", () -> explaining.setting().equals("0"));
        return explaining;
    }

    private static Connection connect(StartedSystem system, String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + system.port("POSTGRES") + "/" + database, "postgres", "postgres");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }

    private String setting() {
        try (Statement statement = server.createStatement();
                ResultSet rows = statement.executeQuery("show " + SWITCH)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The statements of all services while this was done, those that had nothing to do with it included. */
    List<Plan> during(Runnable done) throws IOException {
        long start = log.length();
        done.run();
        byte[] written = new byte[Math.toIntExact(log.length() - start)];
        log.seek(start);
        log.readFully(written);
        return plans(new String(written, StandardCharsets.UTF_8));
    }

    /** Reads a log: an entry is a line that tells who, and JSON behind tabs. One that is just being written is left out. */
    static List<Plan> plans(String log) {
        List<Plan> plans = new ArrayList<>();
        String database = "";
        StringBuilder told = new StringBuilder();
        for (String line : log.split("\n", -1)) {
            Matcher entry = EXPLAINED.matcher(line);
            if (entry.matches()) {
                database = entry.group(1);
                told.setLength(0);
            } else if (!database.isEmpty()) {
                told.append(line);
                if (line.equals("\t}")) {
                    plans.add(plan(database, told.toString()));
                    database = "";
                }
            }
        }
        return plans;
    }

    private static Plan plan(String database, String told) {
        try {
            JsonNode explained = JSON.readTree(told);
            return new Plan(database, explained.path("Query Text").asText(), explained.path("Plan"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL's plan is no JSON", e);
        }
    }

    /** How many rows a table of a database has, by its statistics; asked once. */
    double rows(String database, String table) {
        return sizes.computeIfAbsent(database + " " + table, name -> {
            try (Connection connection = connect(system, database);
                    PreparedStatement statement =
                            connection.prepareStatement("select max(reltuples) from pg_class where relname = ?")) {
                statement.setString(1, table);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getDouble(1);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public void close() throws SQLException, IOException {
        try (server;
                log) {
            for (String setting : SETTINGS.keySet()) {
                execute("alter system reset " + setting);
            }
            execute("select pg_reload_conf()");
        }
    }
}
