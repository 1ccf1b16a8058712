package org.hjemvej.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Stage;

/**
 * P12: what it costs to start everything on an empty folder until a case is opened and its event is read by another service,
 * with the caches of former starts and without them. Services are compiled as under load.
 */
final class ColdStart implements Goal {

    private static final int FIRST_JDK = 25;
    private static final double SHARE_LIMIT = 0.6;
    private static final double CPU_LIMIT = 45;
    private static final double WALL_LIMIT = 30;
    private static final long PATIENCE = 300_000_000_000L;

    @Override
    public String name() {
        return "P12";
    }

    /** Seconds of one start. */
    private record Cost(double cpu, double wall) {}

    @Override
    public List<Figure> measure(Bench.Ground ground, boolean full) throws Exception {
        if (Runtime.version().feature() < FIRST_JDK) {
            return List.of(Figure.skipped(name(), "a JDK before " + FIRST_JDK + " keeps no caches of starts"));
        }
        train(ground.root());
        mustBeThere(ground.root());
        List<Cost> cached = new ArrayList<>();
        Pairs pairs = Pairs.of(
                full ? 5 : 1,
                () -> {
                    cached.add(start(ground.root(), "on"));
                    return cached.getLast().cpu();
                },
                () -> start(ground.root(), "off").cpu());
        double cpu = cached.stream().mapToDouble(Cost::cpu).average().orElseThrow();
        double wall = cached.stream().mapToDouble(Cost::wall).min().orElseThrow();
        return List.of(
                Figure.atMost("P12 CPU of a start, cached ÷ plain", pairs.median(), SHARE_LIMIT, pairs.note()),
                Figure.atMost("P12 CPU seconds of a cached start", cpu, CPU_LIMIT, pairs.note()),
                Figure.atMost("P12 seconds of a cached start", wall, WALL_LIMIT, pairs.note() + ", the fastest"));
    }

    /** Starts a system that has no caches yet, and waits until it has made them in the background. */
    private static void train(Path root) throws IOException {
        try (StartedSystem system = started(root, "on")) {
            long end = System.nanoTime() + PATIENCE;
            while (Files.exists(system.home().resolve("training"))) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("The caches were not made within five minutes");
                }
                LockSupport.parkNanos(100_000_000);
            }
        }
    }

    private static void mustBeThere(Path root) throws IOException {
        mustBeThere(root.resolve("platform/local"), "launcher-");
        mustBeThere(root.resolve("platform/local"), "kafka-");
        for (String service : ServiceName.applications()) {
            mustBeThere(root.resolve(service), service + "-");
        }
    }

    private static void mustBeThere(Path module, String name) throws IOException {
        Path folder = module.resolve("target/aot");
        try (Stream<Path> files = Files.list(folder)) {
            if (files.map(file -> file.getFileName().toString())
                    .noneMatch(file -> file.startsWith(name) && file.endsWith(".aot"))) {
                throw new IllegalStateException("There is no cache " + name + " in " + folder);
            }
        }
    }

    private static Cost start(Path root, String cache) {
        long begin = System.nanoTime();
        try (StartedSystem system = started(root, cache)) {
            awaitRead(system, openCase(system.stage()));
            double wall = (System.nanoTime() - begin) / 1e9;
            return new Cost(Machine.cpuSeconds(system.processes()), wall);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StartedSystem started(Path root, String cache) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("HJEMVEJ_COMPILER", "full");
        environment.put("HJEMVEJ_START_CACHE", cache);
        return StartedSystem.start(root, Files.createTempDirectory("hjemvej-start-"), environment);
    }

    private static String openCase(Stage stage) {
        InDenmark denmark = new InDenmark(stage);
        return stage.cast()
                .clara()
                .post(
                        stage.place().caseUrl() + "/v1/cases",
                        denmark.newCase(denmark.referral(), "VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT"))
                .must(201, "open a case")
                .text("handle");
    }

    private static void awaitRead(StartedSystem system, String handle) throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        try (Connection database = system.database(ServiceName.REINTEGRATION);
                PreparedStatement read = database.prepareStatement("select 1 from inbox where subject = ?")) {
            read.setString(1, handle);
            while (!hasRow(read)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("The event of the first case was not read");
                }
                LockSupport.parkNanos(10_000_000);
            }
        }
    }

    private static boolean hasRow(PreparedStatement query) throws SQLException {
        try (ResultSet result = query.executeQuery()) {
            return result.next();
        }
    }
}
