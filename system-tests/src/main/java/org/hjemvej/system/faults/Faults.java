package org.hjemvej.system.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Figures;
import org.hjemvej.system.running.Wanted;

/**
 * {@code ./dev faults [R3 R5 ...] [--profile short|full] [--seed N]}: starts a system of its own, hurts it under load, and
 * holds what is left to the invariants. The same seed gives the same faults and commands, not the same interleaving. Exit code
 * 1 when anything is violated.
 */
public final class Faults {

    private static final List<Scenario> SCENARIOS = List.of(
            new Repeats(),
            new ServicesKilled(),
            new DatabaseKilled(),
            new BrokerAway(),
            new StepsKilled(),
            new Replayed(),
            new BrokerWiped(),
            new Contention(),
            new Poisoned(),
            new Sabotaged(),
            new RollingKills());

    private Faults() {}

    public static void main(String[] arguments) throws Exception {
        try {
            Wanted wanted =
                    Wanted.of(arguments, SCENARIOS.stream().map(Scenario::name).toList());
            System.exit(run(wanted).stream().anyMatch(Figure::failed) ? 1 : 0);
        } catch (IllegalArgumentException e) {
            System.err.println("hjemvej: " + e.getMessage());
            System.exit(2);
        }
    }

    /** Runs what is wanted in a laboratory of its own. */
    public static List<Figure> run(Wanted wanted) throws Exception {
        try (Laboratory laboratory = Laboratory.start(wanted.root(), Map.of())) {
            return run(laboratory, wanted);
        }
    }

    /** Runs the wanted scenarios, or all, each on the system that the one before has left. */
    public static List<Figure> run(Laboratory laboratory, Wanted wanted) throws Exception {
        System.out.println("seed " + wanted.seed());
        List<Figure> figures = new ArrayList<>();
        for (Scenario scenario : SCENARIOS) {
            if (wanted.wants(scenario.name())) {
                Chance chance = new Chance(wanted.seed(), scenario.name());
                for (Figure figure : figures(scenario, laboratory, wanted.full(), chance)) {
                    figures.add(Figures.printed(figure));
                }
            }
        }
        if (!figures.isEmpty()) {
            figures.add(Figures.printed(Leaks.in(laboratory.system().home())));
        }
        Figures.write(wanted.root(), "faults", figures);
        return figures;
    }

    /** A scenario that breaks off is a figure that fails; those behind it still run. */
    private static List<Figure> figures(Scenario scenario, Laboratory laboratory, boolean full, Chance chance) {
        try {
            return scenario.run(laboratory.ground(), full, chance);
        } catch (Exception e) {
            e.printStackTrace();
            return List.of(Figure.atMost(
                    scenario.name() + " broken off",
                    1,
                    0,
                    chance + ", " + e.getMessage() + "; logs in "
                            + laboratory.system().keepLogs()));
        }
    }
}
