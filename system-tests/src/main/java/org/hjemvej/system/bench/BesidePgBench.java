package org.hjemvej.system.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;

/** Requests a second of case-service beside transactions a second of pgbench with the same statements, after a warm-up. */
record BesidePgBench(Bench.Ground ground, Statement database, boolean full) {

    private static final double LIMIT = 0.40;

    /** Measures on the database of case-service while the other services stand still, where this machine has the generators. */
    static List<Figure> measure(String goal, Bench.Ground ground, boolean full, Measurement measurement)
            throws Exception {
        Optional<Figure> missing = Scripts.missing(goal);
        if (missing.isPresent()) {
            return List.of(missing.get());
        }
        return ground.alone(ServiceName.CASE, () -> {
            try (Connection database = ground.system().database(ServiceName.CASE);
                    Statement statement = database.createStatement()) {
                return measurement.of(new BesidePgBench(ground, statement, full));
            }
        });
    }

    /** What a goal measures. */
    interface Measurement {

        List<Figure> of(BesidePgBench run) throws SQLException;
    }

    /** How long one measurement takes. */
    int seconds() {
        return full ? 10 : 4;
    }

    /** The figure of a goal; {@code warming} is how many measurements come before those that count in the full profile. */
    Figure measured(String goal, String unit, int warming, DoubleSupplier ours, DoubleSupplier floor) {
        for (int i = 0; i < (full ? warming : 2); i++) {
            ours.getAsDouble();
        }
        ground.settle(database);
        floor.getAsDouble();
        List<Long> service = ground.services().subList(0, 1);
        List<Double> rates = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        Pairs pairs = Pairs.of(
                full ? 5 : 2,
                () -> {
                    ground.settle(database);
                    double before = Machine.cpuSeconds(service);
                    double rate = ours.getAsDouble();
                    rates.add(rate);
                    cpu.add((Machine.cpuSeconds(service) - before) / (rate * seconds()) * 1e6);
                    return rate;
                },
                () -> {
                    ground.settle(database);
                    return floor.getAsDouble();
                });
        String note = String.format(
                Locale.ROOT,
                "%s, %.0f %s a second, %.0f µs CPU of case-service each",
                pairs.note(),
                average(rates),
                unit,
                average(cpu));
        return Figure.atLeast(goal, pairs.median(), LIMIT, note);
    }

    private static double average(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
