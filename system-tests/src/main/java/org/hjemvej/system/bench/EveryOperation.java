package org.hjemvej.system.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.running.Neighbours;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.running.WholeCollections;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Cast;
import org.hjemvej.system.story.Narrator;
import org.hjemvej.system.story.Place;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Story;

/**
 * P16: every operation of the four contracts at 50 requests a second that do not wait for answers, among the rows of many
 * years, beside the same operation asked seldom. Persons go their ways in step; what is on nobody's way is asked by itself.
 */
final class EveryOperation implements Goal {

    private static final double READ_LIMIT = 150;
    private static final double COMMAND_LIMIT = 250;
    private static final double COVERAGE_LIMIT = 30;
    private static final double RATIO_LIMIT = 4;
    private static final int FULL_CASES = 100_000;
    private static final int SHORT_CASES = 10_000;
    private static final Load WARM_UP = new Load(60, 100);

    /** What the ways home set off in all services takes far longer to be compiled than an answer: they are gone once more. */
    private static final Load WARM_WAYS = new Load(100, 150);

    private static final Load SELDOM = new Load(3, 1);
    private static final Load OFTEN = new Load(100, 50);
    private static final Load A_FEW = new Load(3, 50);
    private static final int SIDE_BY_SIDE = 5;
    private static final String COVERAGE = "partner getReturnOptions";

    /** What notification-service publishes is read outside, through Kafka only: nobody may ask for it here. */
    private static final Set<String> FOR_NOBODY = Set.of("notification listEvents");

    /** How many countries without a partner somebody wanted to go to. */
    private int countries;

    /** How many persons, and how many requests of an operation a second. */
    private record Load(int persons, double rate) {}

    @Override
    public String name() {
        return "P16";
    }

    @Override
    public List<Figure> measure(Bench.Ground ground, boolean full) throws Exception {
        StartedSystem system = ground.system();
        Operations operations = Operations.of(ground.root(), ground.place());
        Volume.lay(system, full ? FULL_CASES : SHORT_CASES);
        ground.prepareReadings();
        return full ? beside(system, operations) : once(system, operations);
    }

    /** In a warm system, asked often and asked seldom. */
    private List<Figure> beside(StartedSystem system, Operations operations) throws InterruptedException {
        run(system, operations, WARM_UP);
        ways(system, operations, new Samples(operations), WARM_WAYS);
        // the largest of three times stands for the operation when it is seldom: that is no favour to the ratio
        Samples alone = run(system, operations, SELDOM);
        Neighbours neighbours = Neighbours.watch(system);
        WholeCollections collections = WholeCollections.watch(system);
        Samples loaded = run(system, operations, OFTEN);
        Figure night = night(system, operations, FULL_CASES);
        System.out.println("P16 whole collections meanwhile: " + collections.told());
        tellWorst(operations, alone, loaded);
        String note = note(FULL_CASES, OFTEN)
                + String.format(Locale.ROOT, " beside %d at %.0f/s", SELDOM.persons(), SELDOM.rate());
        List<Figure> figures = new ArrayList<>();
        figures.add(unmeasured(operations, measured(operations, alone, loaded), note));
        times(measured(operations, alone, loaded), loaded, note)
                .forEach(figure -> figures.add(neighbours.whenQuiet(figure)));
        figures.add(neighbours.whenQuiet(night));
        figures.addAll(ratios(measured(operations, alone, loaded), alone, loaded, note));
        return figures;
    }

    /** Whether every operation is reached at all; nothing is warm, so times are told and not judged. */
    private List<Figure> once(StartedSystem system, Operations operations) throws InterruptedException {
        Samples samples = run(system, operations, A_FEW);
        String note = note(SHORT_CASES, A_FEW);
        List<Operations.Operation> measured = measured(operations, samples, samples);
        List<Figure> figures = new ArrayList<>();
        figures.add(unmeasured(operations, measured, note));
        times(measured, samples, note).forEach(figure -> figures.add(Neighbours.cold(figure)));
        figures.add(Neighbours.cold(night(system, operations, SHORT_CASES)));
        figures.add(Figure.skipped("P16 p95 often ÷ seldom", "the short profile asks at one rate"));
        return figures;
    }

    private static Figure night(StartedSystem system, Operations operations, int cases) throws InterruptedException {
        Samples samples = new Samples(operations);
        Stage timed = stage(system.place().paced(samples));
        return new PoliceNight(operations, samples, timed, stage(system.place()), cases).measure();
    }

    private static String note(int cases, Load load) {
        return String.format(
                Locale.ROOT,
                "%s, %d cases, %d requests of each at %.0f/s",
                Machine.load(),
                cases,
                load.persons(),
                load.rate());
    }

    private Samples run(StartedSystem system, Operations operations, Load load) throws InterruptedException {
        Samples samples = new Samples(operations);
        ways(system, operations, samples, load);
        Story.Played story = system.story();
        Stage atOnce = stage(system.place().paced(samples));
        for (IntConsumer command : new SingleCommands(system, stage(system.place()), atOnce, load.persons()).all()) {
            OpenLoop.go(load.persons(), load.rate(), command);
        }
        read(Readings.of(stage(system.place()), story), atOnce.place(), load);
        return samples;
    }

    /** Many persons in step go all the ways there are. */
    private void ways(StartedSystem system, Operations operations, Samples samples, Load load)
            throws InterruptedException {
        Lockstep step = new Lockstep(operations, samples, load.rate(), load.persons(), () -> DaysPassed.await(system));
        Stage inStep = stage(system.place().paced(step));
        int first = countries;
        countries += load.persons();
        step.go(load.persons(), person -> {
            ReturnWays ways = new ReturnWays(inStep);
            ways.straight();
            ways.planReturned();
            ways.noPartner(Destinations.uncovered(first + person));
            ways.child();
            new CaseWays(inStep).go();
        });
    }

    /** One after the other; those that are asked seldom a few side by side, each at its own rate. */
    private static void read(List<Reading> readings, Place place, Load load) throws InterruptedException {
        int together = load.equals(SELDOM) ? SIDE_BY_SIDE : 1;
        for (int first = 0; first < readings.size(); first += together) {
            List<Reading> some = readings.subList(first, Math.min(first + together, readings.size()));
            List<Agency> agencies =
                    some.stream().map(each -> each.agency(place)).toList();
            OpenLoop.go(
                    load.persons() * some.size(),
                    load.rate() * some.size(),
                    i -> some.get(i % some.size()).ask(agencies.get(i % some.size())));
        }
    }

    private static Stage stage(Place place) {
        return new Stage(place, Cast.signIn(place), Narrator.silent());
    }

    private static List<Operations.Operation> measured(Operations operations, Samples alone, Samples loaded) {
        return operations.all().stream()
                .filter(each -> loaded.count(each.name()) > 0 && alone.count(each.name()) > 0)
                .toList();
    }

    private static Figure unmeasured(Operations operations, List<Operations.Operation> measured, String note) {
        List<String> missing = operations.all().stream()
                .filter(each -> !measured.contains(each))
                .map(Operations.Operation::name)
                .filter(each -> !FOR_NOBODY.contains(each))
                .toList();
        return Figure.atMost("P16 operations that were not measured", missing.size(), 0, note + " " + missing);
    }

    private static ToDoubleFunction<Operations.Operation> ratio(Samples alone, Samples loaded) {
        return each -> loaded.p95(each.name()) / alone.p95(each.name());
    }

    private static ToDoubleFunction<Operations.Operation> p95(Samples samples) {
        return each -> samples.p95(each.name());
    }

    private static void tellWorst(Operations operations, Samples alone, Samples loaded) {
        List<Operations.Operation> measured = measured(operations, alone, loaded);
        Stream.of(ratio(alone, loaded), p95(loaded))
                .flatMap(order -> measured.stream()
                        .sorted(Comparator.comparingDouble(order).reversed())
                        .limit(8))
                .distinct()
                .forEach(each -> System.out.printf(
                        Locale.ROOT,
                        "P16 %s: p95 %.1f ms, seldom %.1f ms%n",
                        each.name(),
                        loaded.p95(each.name()),
                        alone.p95(each.name())));
    }

    private static List<Figure> times(List<Operations.Operation> measured, Samples samples, String note) {
        return List.of(
                worst("P16 p95 ms of the slowest reading", measured, false, p95(samples), READ_LIMIT, note),
                worst("P16 p95 ms of the slowest command", measured, true, p95(samples), COMMAND_LIMIT, note),
                Figure.atMost("P16 p95 ms of coverage", samples.p95(COVERAGE), COVERAGE_LIMIT, note));
    }

    private static List<Figure> ratios(
            List<Operations.Operation> measured, Samples alone, Samples loaded, String note) {
        ToDoubleFunction<Operations.Operation> ratio = ratio(alone, loaded);
        return List.of(
                worst("P16 p95 often ÷ seldom, reading", measured, false, ratio, RATIO_LIMIT, note),
                worst("P16 p95 often ÷ seldom, command", measured, true, ratio, RATIO_LIMIT, note));
    }

    private static Figure worst(
            String what,
            List<Operations.Operation> measured,
            boolean commands,
            ToDoubleFunction<Operations.Operation> value,
            double limit,
            String note) {
        Operations.Operation worst = measured.stream()
                .filter(each -> each.command() == commands)
                .max(Comparator.comparingDouble(value))
                .orElseThrow();
        return Figure.atMost(what, value.applyAsDouble(worst), limit, note + ", " + worst.name());
    }
}
