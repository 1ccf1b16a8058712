package org.hjemvej.system.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Figures;
import org.hjemvej.system.running.StartedSystem;

/**
 * {@code ./dev faults [R3 R5 ...] [--profile short|full] [--seed N]}: starts a system of its own, hurts it under load, and
 * holds what is left to the invariants. The same seed gives the same faults and commands, not the same interleaving. Exit code
 * 1 when anything is violated.
 */
public final class Faults {

    private static final List<Scenario> SCENARIOS =
            List.of(new Repeats(), new ServicesKilled(), new DatabaseKilled(), new BrokerAway());

    /** One caller makes all requests here, faster than any client may. */
    private static final Map<String, String> WITHOUT_RATE_LIMIT =
            Map.of("HJEMVEJ_RATE_PER_MINUTE", "1000000", "HJEMVEJ_RATE_BURST", "1000000");

    private Faults() {}

    public static void main(String[] arguments) throws Exception {
        List<String> given = Arrays.asList(arguments);
        Set<String> wanted = new TreeSet<>();
        given.stream().filter(each -> each.matches("R[0-9]+")).forEach(wanted::add);
        int at = given.indexOf("--seed");
        long seed = at > 0
                ? Long.parseLong(given.get(at + 1))
                : ThreadLocalRandom.current().nextLong(1_000_000);
        List<Figure> figures = run(Path.of(arguments[0]), wanted, !given.contains("short"), seed);
        System.exit(figures.stream().anyMatch(Figure::failed) ? 1 : 0);
    }

    /** Runs the wanted scenarios, or all, each on the system that the one before has left. */
    public static List<Figure> run(Path root, Set<String> wanted, boolean full, long seed) throws Exception {
        System.out.println("seed " + seed);
        List<Figure> figures = new ArrayList<>();
        Path home = Files.createTempDirectory("hjemvej-faults-");
        try (StartedSystem system = StartedSystem.start(root, home, WITHOUT_RATE_LIMIT, "--revive")) {
            for (Scenario scenario : SCENARIOS) {
                if (wanted.isEmpty() || wanted.contains(scenario.name())) {
                    // a seed of its own for each, or clients would repeat the commands of the scenario before
                    for (Figure figure : scenario.run(
                            new Ground(system), full, seed + scenario.name().hashCode())) {
                        figures.add(Figures.printed(figure));
                    }
                }
            }
        }
        Figures.write(root, "faults", figures);
        return figures;
    }
}
