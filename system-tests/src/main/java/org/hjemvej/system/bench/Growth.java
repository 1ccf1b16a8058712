package org.hjemvej.system.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.running.StartedSystem;

/**
 * P8: no reading costs more among many cases than among few. First the rows that each statement looks at, as PostgreSQL
 * counts them; in the full profile also CPU and p99 of every list, search and count, in two systems side by side.
 */
final class Growth implements Goal {

    private static final int FEW = 10_000;
    private static final int MORE = 30_000;

    /** How many are many, where it is not a million. */
    private static final String MANY = "HJEMVEJ_P8_CASES";

    private static final double CPU_LIMIT = 1.5;
    private static final double P99_LIMIT = 2;

    /** Fewer statements would mean that PostgreSQL was not heard. */
    private static final int STATEMENTS = 100;

    private static final double RATE = 50;
    private static final int PAIRS = 5;
    private static final int REQUESTS = 40;
    private static final int WARMING = 40;

    private static final Pattern LIST = Pattern.compile("\\w+ (list|search|count|getTimeline|getReturnOptions).*");

    /** A system with so many cases in it, and everything that is read there. */
    private record Filled(StartedSystem system, int cases, List<Reading> readings) {

        RowsRead rows(int times) throws SQLException, IOException {
            return RowsRead.of(system, readings, times);
        }
    }

    /** One reading in both systems: the medians of the pairs. */
    private record Grown(String what, double cpu, double p99) {}

    @Override
    public String name() {
        return "P8";
    }

    @Override
    public List<Figure> measure(Bench.Ground ground, boolean full) throws Exception {
        Filled few = filled(ground, FEW);
        if (!full) {
            RowsRead before = few.rows(3);
            lay(few.system(), MORE);
            return rows(few, before, new Filled(few.system(), MORE, few.readings()), few.rows(3));
        }
        int many =
                Optional.ofNullable(System.getenv(MANY)).map(Integer::parseInt).orElse(1_000_000);
        try (Bench.Ground another = ground.another()) {
            Filled other = filled(another, many);
            List<Figure> figures = new ArrayList<>(rows(few, few.rows(12), other, other.rows(12)));
            figures.addAll(compared(
                    few, other, Operations.of(ground.root(), few.system().place())));
            return figures;
        }
    }

    private static Filled filled(Bench.Ground ground, int cases) throws IOException, SQLException {
        StartedSystem system = ground.system();
        lay(system, cases);
        ground.prepareReadings();
        List<Reading> readings = Stream.concat(
                        Readings.of(system.stage(), system.story()).stream(), Pages.of(system.place()).stream())
                .distinct()
                .toList();
        return new Filled(system, cases, readings);
    }

    private static void lay(StartedSystem system, int cases) throws SQLException {
        long start = System.nanoTime();
        Volume.lay(system, cases);
        System.out.printf(Locale.ROOT, "P8 %d cases lie after %.0f s%n", cases, (System.nanoTime() - start) / 1e9);
    }

    private static List<Figure> rows(Filled few, RowsRead before, Filled many, RowsRead after) {
        List<String> grown = after.grownSince(before);
        grown.forEach(each -> System.out.println("P8 grows: " + each));
        String note = String.format(
                Locale.ROOT,
                "%s, %d ÷ %d cases, %d readings",
                Machine.load(),
                many.cases(),
                few.cases(),
                many.readings().size());
        return List.of(
                Figure.atMost("P8 statements that read more rows among more cases", grown.size(), 0, note),
                Figure.atLeast("P8 statements explained", after.most().size(), STATEMENTS, note));
    }

    private static List<Figure> compared(Filled few, Filled many, Operations operations) {
        String sizes = String.format(Locale.ROOT, "%d ÷ %d cases", many.cases(), few.cases());
        List<Grown> grown = IntStream.range(0, few.readings().size())
                .filter(i -> isList(few.readings().get(i), operations))
                .mapToObj(i -> grown(
                        new Asked(few.system(), few.readings().get(i)),
                        new Asked(many.system(), many.readings().get(i)),
                        few.readings().get(i).what()))
                .toList();
        return List.of(
                worst("P8 CPU, " + sizes, grown, Grown::cpu, CPU_LIMIT),
                worst("P8 p99, " + sizes, grown, Grown::p99, P99_LIMIT));
    }

    private static boolean isList(Reading reading, Operations operations) {
        return operations
                .of(reading.method(), URI.create(reading.url()))
                .filter(operation -> LIST.matcher(operation.name()).matches())
                .isPresent();
    }

    private static Grown grown(Asked few, Asked many, String what) {
        few.go(WARMING, 2 * RATE);
        many.go(WARMING, 2 * RATE);
        Pairs pairs = Pairs.of(PAIRS, () -> many.cpuOf(REQUESTS, RATE), () -> few.cpuOf(REQUESTS, RATE));
        Pairs slowest = Pairs.each(many.p99s(), few.p99s());
        Grown grown = new Grown(what, pairs.median(), slowest.median());
        System.out.printf(
                Locale.ROOT,
                "P8 %s: CPU %.2f (%s), p99 %.2f (%s)%n",
                what,
                grown.cpu(),
                pairs.note(),
                grown.p99(),
                slowest.note());
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
                        "%s, %d lists, searches and counts, %d pairs of %d requests at %.0f/s, the worst %s",
                        Machine.load(),
                        grown.size(),
                        PAIRS,
                        REQUESTS,
                        RATE,
                        worst.what()));
    }
}
