package org.hjemvej.system.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Place;
import org.hjemvej.system.story.Topic;

/** A system whose parts can be killed, held down and looked into past its services. */
record Ground(StartedSystem system) {

    /** Kills without a warning what has this process; nothing is flushed or closed. */
    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    Place place() {
        return system.place();
    }

    /** The process of a service that answers at this address. */
    ProcessHandle service(String url) {
        return system.processAt(URI.create(url).getPort()).orElseThrow();
    }

    ProcessHandle postmaster() throws IOException {
        Path file = system.home().resolve("postgres/postmaster.pid");
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().trim()))
                .orElseThrow();
    }

    ProcessHandle broker() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(system.home().resolve("run/kafka-pid"))))
                .orElseThrow();
    }

    /** Keeps a part down once it is killed, until it is let go. */
    void hold(String name) throws IOException {
        Files.createFile(system.home().resolve("run/hold-" + name));
    }

    void letGo(String name) throws IOException {
        Files.delete(system.home().resolve("run/hold-" + name));
    }

    /** Whether nothing is under way any more: no event waits, and every referral has its notice. */
    boolean isQuiet() {
        try {
            return number(ServiceName.CASE, "select count(*) from outbox where sent_at is null") == 0
                    && number(ServiceName.CASE, "select count(*) from referral")
                            == number(
                                    ServiceName.NOTIFICATION,
                                    "select count(distinct handle) from notice where code = 'referral-received'");
        } catch (SQLException away) {
            return false;
        }
    }

    /** What earlier faults have left, which the next one is not held to. */
    Set<String> referrals() throws SQLException {
        return Set.copyOf(texts(ServiceName.CASE, "select id from referral"));
    }

    Remains remains() throws SQLException {
        List<Remains.Event> events = new ArrayList<>();
        for (Topic.Seen seen : new Topic(KafkaLogins.developer(place()), "case.events").all()) {
            if (seen.shortType().equals("referral-received")) {
                events.add(new Remains.Event(
                        seen.key(), Long.parseLong(seen.header("ce_sequence")), seen.header("ce_id")));
            }
        }
        return new Remains(
                texts(ServiceName.CASE, "select id from referral"),
                events,
                texts(ServiceName.NOTIFICATION, "select handle from notice where code = 'referral-received'"),
                number(ServiceName.CASE, "select count(*) from outbox where sent_at is null"),
                texts(ServiceName.CASE, "select object_id from audit where action = 'referral.receive'"));
    }

    private long number(ServiceName service, String query) throws SQLException {
        try (Connection connection = connection(service);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private List<String> texts(ServiceName service, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = connection(service);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }

    private Connection connection(ServiceName service) throws SQLException {
        String owner = service.key() + "_owner";
        String port = system.environment().get("HJEMVEJ_POSTGRES_PORT");
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/" + service.database(), owner, owner);
    }
}
