package org.hjemvej.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Figures;
import org.hjemvej.system.running.Signal;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.running.Wanted;
import org.hjemvej.system.story.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./dev bench [P1 P5 ...] [--profile short|full]}: starts a system of its own, measures, prints a line for each figure
 * and writes the same to {@code system-tests/target/bench.json}. Exit code 1 when a figure misses its threshold.
 */
public final class Bench {

    private static final List<Goal> GOALS = List.of(
            new ColdStart(),
            new Memory(),
            new Visible(),
            new Drain(),
            new OpeningCases(),
            new ReadingCases(),
            new Growth(),
            new EveryOperation());

    private Bench() {}

    /** The system that is measured; started when the first goal asks for it, or one that runs and goes on running. */
    static final class Ground implements AutoCloseable {

        private final Path root;
        private final boolean own;
        private @Nullable StartedSystem system;
        private @Nullable WebhookSink sink;

        private Ground(Path root, @Nullable StartedSystem system) {
            this.root = root;
            this.own = system == null;
            this.system = system;
        }

        /** Lets notices be delivered to this process, and parks a record of each topic, so that there is something to read. */
        void prepareReadings() throws IOException {
            if (sink == null) {
                sink = WebhookSink.open();
                sink.subscribe(place());
                SingleCommands.poison(place());
            }
        }

        /** Another system beside this one, in which nothing was measured yet. */
        Ground another() {
            return new Ground(root, null);
        }

        Path root() {
            return root;
        }

        StartedSystem system() {
            StartedSystem started = system;
            if (started == null) {
                try {
                    started = started(root);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                system = started;
            }
            return started;
        }

        /** A system in which one person has gone the whole way. */
        private static StartedSystem started(Path root) throws IOException {
            Map<String, String> environment = new HashMap<>(StartedSystem.WITHOUT_LIMITS);
            environment.put("HJEMVEJ_COMPILER", "full");
            environment.put("HJEMVEJ_WEBHOOKS_TEST_TARGETS", "localhost");
            StartedSystem started = StartedSystem.start(root, Files.createTempDirectory("hjemvej-bench-"), environment);
            started.story();
            return started;
        }

        Place place() {
            return system().place();
        }

        /** The processes of the four services. */
        List<Long> services() {
            List<Long> pids = new ArrayList<>();
            for (String url : place().urls()) {
                int port = URI.create(url).getPort();
                pids.add(system().processAt(port).orElseThrow().pid());
            }
            return pids;
        }

        /** What a measurement yields while the services but one stand still: where it runs for good they have machines of their own. */
        <T> T alone(ServiceName service, Callable<T> measurement) throws Exception {
            List<ProcessHandle> others = new ArrayList<>();
            for (ServiceName other : ServiceName.values()) {
                if (other != service) {
                    others.add(ProcessHandle.of(services().get(other.ordinal())).orElseThrow());
                }
            }
            try {
                others.forEach(Signal.STOP::to);
                return measurement.call();
            } finally {
                others.forEach(Signal.CONT::to);
            }
        }

        /** Waits until a service has sent its events and sealed its audit rows, so that no measurement pays for the one before. */
        void settle(Statement database) {
            long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
            while (isTrue(
                    database,
                    "select exists (select 1 from outbox_waiting)"
                            + " or exists (select 1 from audit where sealed_at is null)")) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("Events or audit rows wait longer than five minutes");
                }
                LockSupport.parkNanos(50_000_000);
            }
        }

        private static boolean isTrue(Statement database, String query) {
            try (ResultSet result = database.executeQuery(query)) {
                return result.next() && result.getBoolean(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private String keptLogs() {
            return system == null ? "system-tests/target" : system.keepLogs().toString();
        }

        @Override
        public void close() throws IOException {
            if (sink != null) {
                sink.close();
            }
            if (own && system != null) {
                system.close();
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        try {
            Wanted wanted = Wanted.of(arguments, GOALS.stream().map(Goal::name).toList());
            System.exit(run(wanted).stream().anyMatch(Figure::failed) ? 1 : 0);
        } catch (IllegalArgumentException e) {
            System.err.println("hjemvej: " + e.getMessage());
            System.exit(2);
        }
    }

    /** Measures what is wanted on a system of its own; prints each figure as it comes. */
    public static List<Figure> run(Wanted wanted) throws Exception {
        try (Ground ground = new Ground(wanted.root(), null)) {
            return run(ground, wanted);
        }
    }

    /** Measures what is wanted on a system that runs and goes on running. */
    public static List<Figure> run(StartedSystem system, Wanted wanted) throws Exception {
        try (Ground ground = new Ground(wanted.root(), system)) {
            return run(ground, wanted);
        }
    }

    private static List<Figure> run(Ground ground, Wanted wanted) throws Exception {
        List<Figure> figures = new ArrayList<>();
        for (Goal goal : GOALS) {
            if (wanted.wants(goal.name())) {
                for (Figure figure : figures(goal, ground, wanted.full())) {
                    figures.add(Figures.printed(figure));
                }
            }
        }
        Figures.write(wanted.root(), "bench", figures);
        return figures;
    }

    /** A measurement that breaks off is a figure that fails; those behind it still run. */
    private static List<Figure> figures(Goal goal, Ground ground, boolean full) {
        try {
            return goal.measure(ground, full);
        } catch (Exception e) {
            e.printStackTrace();
            return List.of(Figure.atMost(
                    goal.name() + " broken off", 1, 0, e.getMessage() + "; logs in " + ground.keptLogs()));
        }
    }
}
