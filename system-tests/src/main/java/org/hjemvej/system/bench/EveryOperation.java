package org.hjemvej.system.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import org.hjemvej.system.running.Compiling;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.running.Neighbours;
import org.hjemvej.system.running.QuietMoments;
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

    private static final int FULL_CASES = 100_000;
    private static final int SHORT_CASES = 10_000;
    private static final Load WARM_UP = new Load(120, 100);

    /**
     * What the ways home set off in all services takes far longer to be compiled than an answer: all is asked once more, and so
     * often that a method which each request calls once is not compiled for the first time, at its 256th call, while it is
     * measured. There are countries without a partner for no more people.
     */
    private static final Load WARM_UP_AGAIN = new Load(140, 150);

    private static final Load SELDOM = new Load(3, 1);
    private static final Load OFTEN = new Load(100, 50);
    private static final Load A_FEW = new Load(3, 50);
    private static final int SIDE_BY_SIDE = 5;

    /** So many readings, one after the other, are asked again together when one of them lacks requests. */
    private static final int SENT_AGAIN = 20;

    /** How often something is asked at most of which too much was void. */
    private static final int ATTEMPTS = 2;

    /** Nights after each round of the warm-up: as many calls of their own commands again, before one counts. */
    private static final int WARM_UP_NIGHTS = 6;

    /** Nights that count, of which the one in the middle does; a night is one measurement, however many take part. */
    private static final int NIGHTS = 5;

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
        for (Load load : List.of(WARM_UP, WARM_UP_AGAIN)) {
            run("warmed up", system, new Samples(operations), operations, load);
            for (int i = 0; i < WARM_UP_NIGHTS; i++) {
                night(system, operations, new Samples(operations), FULL_CASES);
            }
        }
        try (QuietMoments moments = QuietMoments.watch(system)) {
            return beside(system, operations, moments);
        }
    }

    private List<Figure> beside(StartedSystem system, Operations operations, QuietMoments moments)
            throws InterruptedException {
        // the largest of three times stands for the operation when it is seldom
        Samples alone = run("asked seldom", system, new Samples(operations, moments::quiet), operations, SELDOM);
        WholeCollections collections = WholeCollections.watch(system);
        Samples loaded = run(system, new Samples(operations, moments::quiet), operations, moments);
        Figure night = nights(system, operations, moments);
        System.out.println("P16 whole collections meanwhile: " + collections.told());
        System.out.printf(
                "P16 others used the machine in %s; void for it %d requests of those asked often%n",
                moments.told(), loaded.voided());
        String note = note(FULL_CASES, OFTEN)
                + String.format(Locale.ROOT, " beside %d at %.0f/s", SELDOM.persons(), SELDOM.rate());
        OftenAndSeldom both = new OftenAndSeldom(operations, alone, loaded, OFTEN.persons(), note);
        both.tellWorst();
        List<Figure> figures = new ArrayList<>();
        figures.addAll(both.unmeasured());
        figures.addAll(both.times());
        figures.add(night);
        figures.addAll(both.ratios());
        return figures;
    }

    private static void tell(String part, Compiling compiling) {
        System.out.printf(Locale.ROOT, "P16 %s, compilers took %.0f %% of the CPU%n", part, 100 * compiling.share());
    }

    /** Whether every operation is reached at all; nothing is warm, so times are told and not judged. */
    private List<Figure> once(StartedSystem system, Operations operations) throws InterruptedException {
        Samples samples = new Samples(operations);
        run(system, samples, operations, A_FEW, system.story(), Requests::send);
        OftenAndSeldom once =
                new OftenAndSeldom(operations, samples, samples, A_FEW.persons(), note(SHORT_CASES, A_FEW));
        List<Figure> figures = new ArrayList<>();
        figures.addAll(once.unmeasured());
        once.times().forEach(figure -> figures.add(Neighbours.cold(figure)));
        figures.add(Neighbours.cold(night(system, operations, new Samples(operations), SHORT_CASES)));
        figures.add(Figure.skipped("P16 p95 often ÷ seldom", "the short profile asks at one rate"));
        return figures;
    }

    /** The one in the middle of those in which nobody else used the machine. */
    private static Figure nights(StartedSystem system, Operations operations, QuietMoments moments)
            throws InterruptedException {
        List<Figure> nights = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < NIGHTS * ATTEMPTS && nights.size() < NIGHTS; i++) {
            Samples samples = new Samples(operations, moments::quiet);
            Figure night = night(system, operations, samples, FULL_CASES);
            moments.settle();
            boolean quiet = samples.voided() == 0;
            told.add(String.format(Locale.ROOT, quiet ? "%.0f" : "%.0f void", night.value()));
            if (quiet) {
                nights.add(night);
            }
        }
        if (nights.size() < NIGHTS) {
            return Figure.skipped(PoliceNight.FIGURE, "others used the machine, nights " + told);
        }
        nights.sort(Comparator.comparingDouble(Figure::value));
        Figure middle = nights.get(NIGHTS / 2);
        return Figure.atMost(
                middle.what(), middle.value(), middle.threshold(), "nights " + told + ", " + middle.note());
    }

    private static Figure night(StartedSystem system, Operations operations, Samples samples, int cases)
            throws InterruptedException {
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

    /** All operations once, whoever else uses the machine; says how much of it compilers took. */
    private Samples run(String part, StartedSystem system, Samples samples, Operations operations, Load load)
            throws InterruptedException {
        Story.Played story = anotherStory(system);
        Compiling compiling = Compiling.watch(system);
        run(system, samples, operations, load, story, Requests::send);
        tell(part, compiling);
        return samples;
    }

    /** The same at the rate that counts, and again what lacks requests since others used the machine. */
    private Samples run(StartedSystem system, Samples samples, Operations operations, QuietMoments moments)
            throws InterruptedException {
        Story.Played story = anotherStory(system);
        Compiling compiling = Compiling.watch(system);
        run(system, samples, operations, OFTEN, story, requests -> {
            Set<String> before = samples.lacking(OFTEN.persons());
            boolean enough = false;
            for (int i = 0; i < ATTEMPTS && !enough; i++) {
                requests.send();
                moments.settle();
                enough = before.containsAll(samples.lacking(OFTEN.persons()));
            }
        });
        tell("asked often", compiling);
        return samples;
    }

    /** A person of her own to read of: every reading adds to the audit chain of whom it is about, which is read as well. */
    private static Story.Played anotherStory(StartedSystem system) {
        Story.Played story = new Story(stage(system.place())).play();
        DaysPassed.await(system);
        return story;
    }

    private void run(
            StartedSystem system,
            Samples samples,
            Operations operations,
            Load load,
            Story.Played story,
            Sending sending)
            throws InterruptedException {
        sending.send(() -> ways(system, operations, samples, load));
        Stage atOnce = stage(system.place().paced(samples));
        sending.send(() -> {
            for (IntConsumer command :
                    new SingleCommands(system, stage(system.place()), atOnce, load.persons()).all()) {
                OpenLoop.go(load.persons(), load.rate(), command);
            }
        });
        List<Reading> readings = Readings.of(stage(system.place()), story);
        for (int first = 0; first < readings.size(); first += SENT_AGAIN) {
            List<Reading> some = readings.subList(first, Math.min(first + SENT_AGAIN, readings.size()));
            sending.send(() -> read(some, atOnce.place(), load));
        }
    }

    /** Requests of one kind. */
    private interface Requests {
        void send() throws InterruptedException;
    }

    /** How they are sent. */
    private interface Sending {
        void send(Requests requests) throws InterruptedException;
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
}
