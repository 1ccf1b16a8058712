package org.hjemvej.system.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.hjemvej.local.Ports;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.agent.Orders;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.Deviation;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Place;
import org.hjemvej.system.story.Topic;

/** A system whose parts can be killed, held down and looked into past its services. */
record Ground(StartedSystem system, Orders orders) {

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
        return ProcessHandle.of(brokerPid()).orElseThrow();
    }

    private long brokerPid() throws IOException {
        return Long.parseLong(Files.readString(system.home().resolve("run/kafka-pid")));
    }

    /** Waits for the successor of a broker that was killed. */
    void awaitBroker(ProcessHandle before) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (brokerPid() == before.pid() || !Ports.isOpen(system.port("KAFKA"))) {
            if (System.nanoTime() > end) {
                throw new Deviation("The broker did not come back");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
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
            for (ServiceName service : ServiceName.values()) {
                if (number(service, "select count(*) from outbox_waiting") > 0) {
                    return false;
                }
            }
            return number(ServiceName.CASE, "select count(*) from referral")
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
        List<Remains.Event> events = new Topic(KafkaLogins.developer(place()), "case.events")
                .all(seen -> Optional.of(seen)
                        .filter(each -> each.shortType().equals("referral-received"))
                        .map(each -> new Remains.Event(
                                each.key(), Long.parseLong(each.header("ce_sequence")), each.header("ce_id"))));
        return new Remains(
                texts(ServiceName.CASE, "select id from referral"),
                events,
                texts(ServiceName.NOTIFICATION, "select handle from notice where code = 'referral-received'"),
                number(ServiceName.CASE, "select count(*) from outbox_waiting"),
                texts(ServiceName.CASE, "select object_id from audit where action = 'referral.receive'"));
    }

    /** Records that notification-service has parked, one sentence each. */
    List<String> parkedByNotification() {
        return new Topic(KafkaLogins.developer(place()), "case.events.dlq.notification-service")
                .all().stream()
                        .map(seen -> "I4 parked by notification-service: " + seen.header("dead-letter-reason"))
                        .toList();
    }

    private long number(ServiceName service, String query) throws SQLException {
        try (Connection connection = system.database(service);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** The first column of what a query finds. */
    List<String> texts(ServiceName service, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = system.database(service);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }
}
