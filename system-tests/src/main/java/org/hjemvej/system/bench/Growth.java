package org.hjemvej.system.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.running.StartedSystem;

/**
 * P8: what every reading costs among many rows beside what it costs among few. First the plan of each of its statements; in the
 * full profile also CPU and p99 at an even rate, in two systems side by side.
 */
final class Growth implements Goal {

    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;

    /** A country that nobody else goes to: P16 comes from the end of the alphabet and gets to TO. */
    private static final String NO_PARTNER_THERE = "TA";

    private static final double RATE = 50;
    private static final double CPU_LIMIT = 1.5;
    private static final double P99_LIMIT = 2;

    private static final int PAIRS = 5;
    private static final int REQUESTS = 100;
    private static final int WARMING = 150;

    @Override
    public String name() {
        return "P8";
    }

    /** One reading in both systems: CPU in turns, and how long each request took. */
    private record Grown(String what, double cpu, double p99) {}

    @Override
    public List<Figure> measure(Bench.Ground ground, boolean full) throws Exception {
        List<Readings.Reading> ofFew = readings(ground, FEW);
        List<Figure> figures = new ArrayList<>();
        figures.add(plans(ground.system(), ofFew, "10 k cases"));
        if (full) {
            try (Bench.Ground another = ground.another()) {
                List<Readings.Reading> ofMany = readings(another, MANY);
                figures.add(plans(another.system(), ofMany, "1 M cases"));
                figures.addAll(compared(ground.system(), ofFew, another.system(), ofMany));
            }
        }
        return figures;
    }

    /** Every reading of a system, among so many cases. */
    private List<Readings.Reading> readings(Bench.Ground ground, int cases) throws IOException, SQLException {
        StartedSystem system = ground.system();
        long start = System.nanoTime();
        Volume.lay(system, cases);
        System.out.printf(Locale.ROOT, "P8 %d cases lie after %.0f s%n", cases, (System.nanoTime() - start) / 1e9);
        ground.prepareReadings();
        // a search for a partner, which the story does not need
        new ReturnWays(system.stage()).noPartner(NO_PARTNER_THERE);
        return Readings.of(system.stage(), system.story());
    }

    private static Figure plans(StartedSystem system, List<Readings.Reading> readings, String size)
            throws SQLException {
        try (Plans plans = Plans.open(system)) {
            List<String> growing = new ArrayList<>();
            for (Readings.Reading reading : readings) {
                growing.addAll(plans.growing(reading, system.place()));
            }
            growing.forEach(each -> System.out.println("P8 grows: " + each));
            return Figure.atMost(
                    "P8 statements whose plan grows with a table",
                    growing.size(),
                    0,
                    size + ", " + plans.judged() + " statements judged");
        }
    }

    private static List<Figure> compared(
            StartedSystem few, List<Readings.Reading> ofFew, StartedSystem many, List<Readings.Reading> ofMany)
            throws InterruptedException {
        List<Grown> grown = new ArrayList<>();
        for (int i = 0; i < ofFew.size(); i++) {
            grown.add(grown(new Asked(few, ofFew.get(i)), new Asked(many, ofMany.get(i))));
        }
        return List.of(
                worst("P8 CPU, 1 M ÷ 10 k cases", grown, Grown::cpu, CPU_LIMIT),
                worst("P8 p99, 1 M ÷ 10 k cases", grown, Grown::p99, P99_LIMIT));
    }

    private static Grown grown(Asked few, Asked many) throws InterruptedException {
        few.go(WARMING, 2 * RATE);
        many.go(WARMING, 2 * RATE);
        few.forget();
        many.forget();
        Pairs pairs = Pairs.of(PAIRS, () -> many.cpuOf(REQUESTS, RATE), () -> few.cpuOf(REQUESTS, RATE));
        Grown grown = new Grown(few.what(), pairs.median(), many.p99() / few.p99());
        System.out.printf(
                Locale.ROOT,
                "P8 %s: CPU %.2f (%s), p99 %.1f ms ÷ %.1f ms%n",
                grown.what(),
                grown.cpu(),
                pairs.note(),
                many.p99(),
                few.p99());
        return grown;
    }

    private static Figure worst(String what, List<Grown> grown, ToDoubleFunction<Grown> value, double limit) {
        Grown worst = grown.stream().max(Comparator.comparingDouble(value)).orElseThrow();
        return Figure.atMost(
                what,
                value.applyAsDouble(worst),
                limit,
                String.format(
                        Locale.ROOT,
                        "%s, %d readings of %d pairs of %d requests at %.0f/s, the worst %s",
                        Machine.load(),
                        grown.size(),
                        PAIRS,
                        REQUESTS,
                        RATE,
                        worst.what()));
    }
}
