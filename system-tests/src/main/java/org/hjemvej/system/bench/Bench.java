package org.hjemvej.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Figures;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./dev bench [P1 P5 ...] [--profile short|full]}: starts a system of its own, measures, prints a line for each figure
 * and writes the same to {@code system-tests/target/bench.json}. Exit code 1 when a figure misses its threshold.
 */
public final class Bench {

    private static final List<Goal> GOALS = List.of(new Memory(), new Visible(), new Drain());

    private Bench() {}

    /** The system that is measured; started when the first goal asks for it. */
    static final class Ground implements AutoCloseable {

        /** One caller makes all requests here, faster than any client may. */
        private static final Map<String, String> WITHOUT_RATE_LIMIT =
                Map.of("HJEMVEJ_RATE_PER_MINUTE", "1000000", "HJEMVEJ_RATE_BURST", "1000000");

        private final Path root;
        private @Nullable StartedSystem system;

        private Ground(Path root) {
            this.root = root;
        }

        Path root() {
            return root;
        }

        StartedSystem system() {
            StartedSystem started = system;
            if (started == null) {
                try {
                    Path home = Files.createTempDirectory("hjemvej-bench-");
                    started = StartedSystem.start(root, home, WITHOUT_RATE_LIMIT);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                system = started;
            }
            return started;
        }

        Place place() {
            return system().place();
        }

        /** The processes of the four services. */
        List<Long> services() {
            Place place = place();
            List<Long> pids = new ArrayList<>();
            for (String url :
                    List.of(place.caseUrl(), place.reintegrationUrl(), place.partnerUrl(), place.notificationUrl())) {
                int port = URI.create(url).getPort();
                pids.add(system().processAt(port).orElseThrow().pid());
            }
            return pids;
        }

        int postgresPort() {
            return Integer.parseInt(system().environment().get("HJEMVEJ_POSTGRES_PORT"));
        }

        @Override
        public void close() throws IOException {
            if (system != null) {
                system.close();
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        List<String> given = Arrays.asList(arguments);
        boolean full = !given.contains("short");
        Set<String> wanted = new TreeSet<>();
        given.stream().filter(each -> each.matches("P[0-9]+")).forEach(wanted::add);
        System.exit(run(Path.of(arguments[0]), wanted, full).stream().anyMatch(Figure::failed) ? 1 : 0);
    }

    /** Measures the wanted goals, or all; prints each figure as it comes. */
    public static List<Figure> run(Path root, Set<String> wanted, boolean full) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (Ground ground = new Ground(root)) {
            for (Goal goal : GOALS) {
                if (wanted.isEmpty() || wanted.contains(goal.name())) {
                    for (Figure figure : goal.measure(ground, full)) {
                        figures.add(Figures.printed(figure));
                    }
                }
            }
        }
        Figures.write(root, "bench", figures);
        return figures;
    }
}
