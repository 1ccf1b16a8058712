package org.hjemvej.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A real PostgreSQL server from Maven artifacts. The bundle's unsafe defaults are switched back on and checked: what was
 * committed is on disk. One database per service with an owner (migrations) and an app login, and the database
 * {@code keys} with a schema and two logins per service.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final EmbeddedPostgres server;
    private final long postmaster;

    private LocalPostgres(EmbeddedPostgres server, long postmaster) {
        this.server = server;
        this.postmaster = postmaster;
    }

    /**
     * Starts the server; data in {@code data} survives. It can explain what it does: {@code auto_explain} is loaded, and
     * silent until a superuser sets {@code auto_explain.log_min_duration}.
     *
     * @param log what the server says is added to this file
     * @param port 0 takes any free one
     * @param closesItself when this process ends, beside everything else that ends then; otherwise only when it is closed
     */
    public static LocalPostgres start(Path data, Path binaries, Path log, int port, boolean closesItself) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(closesItself)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(120))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setServerConfig("shared_preload_libraries", "auto_explain")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "64MB");
            DURABILITY.forEach(setting -> builder.setServerConfig(setting, "on"));
            return known(builder.start(), data);
        } catch (IOException | IllegalStateException e) {
            throw new StartupFailure("PostgreSQL did not start; see " + log + ": " + e.getMessage(), e);
        }
    }

    /** Looks at a server that has just started; it does not outlive what is wrong with it. */
    private static LocalPostgres known(EmbeddedPostgres server, Path data) throws IOException {
        try {
            long postmaster = postmasterOf(data).orElseThrow(() -> new IOException("it does not tell its process"));
            LocalPostgres started = new LocalPostgres(server, postmaster);
            started.assertDurable();
            return started;
        } catch (IOException | RuntimeException e) {
            try {
                server.close();
            } catch (IOException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    /** Kills the server of data that nobody wants any more, if it outlived the process that started it. */
    static void killServerOf(Path data) {
        try {
            postmasterOf(data).flatMap(ProcessHandle::of).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new StartupFailure("The process of PostgreSQL in " + data + " is not known: " + e.getMessage(), e);
        }
    }

    /** The process that says it serves these data; none when nobody does. */
    private static Optional<Long> postmasterOf(Path data) throws IOException {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid")).stream()
                    .limit(1)
                    .map(String::trim)
                    .filter(line -> line.matches("[0-9]+"))
                    .map(Long::valueOf)
                    .findFirst();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether the server's own process is there. */
    boolean isAlive() {
        return ProcessHandle.of(postmaster).map(ProcessHandle::isAlive).orElse(false);
    }

    public int port() {
        return server.getPort();
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** Makes what is missing: databases, logins, schemas. Harmless on a server that has them. */
    public void prepare() {
        role("keys_owner");
        database("keys", "keys_owner");
        for (ServiceName service : ServiceName.values()) {
            String owner = service.key() + "_owner";
            String app = service.key() + "_app";
            role(owner);
            role(app);
            database(service.database(), owner);
            execute(service.database(), "alter schema public owner to " + owner);
            execute(service.database(), "grant usage on schema public to " + app);
            String keysOwner = service.key() + "_keys_owner";
            String keysApp = service.key() + "_keys_app";
            role(keysOwner);
            role(keysApp);
            execute("keys", "create schema if not exists " + service.key() + "_keys authorization " + keysOwner);
        }
    }

    private void role(String name) {
        if (count("select count(*) from pg_roles where rolname = '" + name + "'") == 0) {
            execute("postgres", "create role " + name + " login password '" + name + "'");
        }
    }

    private void database(String name, String owner) {
        if (count("select count(*) from pg_database where datname = '" + name + "'") == 0) {
            execute("postgres", "create database " + name + " owner " + owner);
            execute("postgres", "revoke connect, temporary on database " + name + " from public");
        }
        if (!"keys".equals(name)) {
            execute("postgres", "grant connect on database " + name + " to " + owner);
            grantConnect(name, owner.replace("_owner", "_app"));
        } else {
            for (ServiceName service : ServiceName.values()) {
                role(service.key() + "_keys_owner");
                role(service.key() + "_keys_app");
                grantConnect("keys", service.key() + "_keys_owner");
                grantConnect("keys", service.key() + "_keys_app");
            }
        }
    }

    private void grantConnect(String database, String login) {
        execute("postgres", "grant connect on database " + database + " to " + login);
    }

    private void assertDurable() {
        for (String setting : DURABILITY) {
            try (Connection connection = connect("postgres");
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("show " + setting)) {
                result.next();
                if (!"on".equals(result.getString(1))) {
                    throw new StartupFailure("PostgreSQL runs with " + setting + " off, so commits would not be safe.");
                }
            } catch (SQLException e) {
                throw new StartupFailure("PostgreSQL does not tell its setting " + setting + ".", e);
            }
        }
    }

    private int count(String query) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new StartupFailure("PostgreSQL does not answer.", e);
        }
    }

    private void execute(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StartupFailure("PostgreSQL refused to prepare the databases.", e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return server.getDatabase("postgres", database).getConnection();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new StartupFailure("PostgreSQL did not stop.", e);
        }
    }
}
