package org.hjemvej.system.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.agent.Orders;
import org.hjemvej.system.agent.Step;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.story.Deviation;
import org.hjemvej.system.story.Narrator;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Story;

/**
 * R1 (X1): each service is killed at each of its steps while persons go their way home; whoever calls repeats what was not
 * answered. Every way home must come to its end and leave what an undisturbed one leaves.
 */
final class StepsKilled implements Scenario {

    private static final int SPARE_STORIES = 2;
    private static final int MOST_VIOLATIONS = 20;

    @Override
    public String name() {
        return "R1";
    }

    /** The ways home, one after the other, that the killings wait for. */
    private static final class Stories {

        private final AtomicInteger begun = new AtomicInteger();
        private volatile boolean ended;

        boolean hasPassed(int number) {
            return ended || begun.get() > number;
        }
    }

    /** The steps of one service, one after the other. */
    private record Killing(Ground ground, ServiceName service, List<Step> steps, Random random, Stories stories) {

        /** The steps that were not reached. */
        List<Step> run() {
            List<Step> unreached = new ArrayList<>();
            for (Step step : steps) {
                long start = System.nanoTime();
                boolean killed = killed(step);
                if (!killed) {
                    unreached.add(step);
                }
                System.out.printf(
                        Locale.ROOT,
                        "R1 %s %s %s after %.1f s%n",
                        service.application(),
                        killed ? "killed and back at" : "not reached:",
                        step,
                        (System.nanoTime() - start) / 1e9);
            }
            return unreached;
        }

        private boolean killed(Step step) {
            Orders orders = ground.orders();
            String name = service.application();
            String url = ground.place().url(service);
            ProcessHandle before = ground.service(url);
            int times = 1 + random.nextInt(3);
            orders.halt(name, step, times);
            // the story that is under way may be past the step; each that begins later takes it once at least, if late
            int last = stories.begun.get() + times + SPARE_STORIES;
            while (before.isAlive()) {
                if (stories.hasPassed(last) && orders.isPending(name)) {
                    orders.clear(name);
                    return false;
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            boolean atAnotherPlace = orders.isPending(name);
            orders.clear(name);
            Revival.of(ground, url, before);
            return !atAnotherPlace;
        }
    }

    @Override
    public List<Figure> run(Ground ground, boolean full, Chance chance) throws Exception {
        Random random = chance.random();
        List<ServiceName> services = services(full, random);
        Stage stage = Stage.open(ground.place().patient(Duration.ofMinutes(3)), Narrator.silent());
        Story.Played undisturbed = new Story(stage).play();
        List<Story.Played> stories = new ArrayList<>();
        List<String> unreached = new ArrayList<>();
        List<String> violations = new ArrayList<>();
        int points = 0;
        Stories progress = new Stories();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<List<Step>>> killings = new ArrayList<>();
            for (ServiceName service : services) {
                List<Step> chosen = chosen(service, full, random);
                points += chosen.size();
                Random own = new Random(random.nextLong());
                killings.add(threads.submit(() -> new Killing(ground, service, chosen, own, progress).run()));
            }
            try {
                while (stories.isEmpty() || !killings.stream().allMatch(Future::isDone)) {
                    progress.begun.incrementAndGet();
                    if (!played(stage, stories, violations)) {
                        break;
                    }
                }
            } finally {
                progress.ended = true;
            }
            unreached.addAll(results(services, killings));
        }
        double quiet = Aftermath.quiet(ground);
        Aftermath.settled(ground);
        violations.addAll(Books.violations(ground, stories));
        violations.addAll(unlike(ground, undisturbed, stories));
        String note = Machine.load() + ", " + points + " points, " + stories.size() + " ways home; " + chance;
        return List.of(
                Figure.atLeast("R1 share of the steps killed at", 1 - (double) unreached.size() / points, 1, note),
                Figure.atMost("R1 s until nothing is under way after the last", quiet, 60, note),
                Aftermath.none("R1 violations at every step", violations, note));
    }

    /** Each kill costs a start of a service, which is most of what the short profile takes: it draws two of them. */
    private static List<ServiceName> services(boolean full, Random random) {
        List<ServiceName> services = new ArrayList<>(List.of(ServiceName.values()));
        if (full) {
            return services;
        }
        Collections.shuffle(services, random);
        return services.subList(0, 2);
    }

    private static List<Step> chosen(ServiceName service, boolean full, Random random) {
        List<Step> steps = new ArrayList<>(Step.of(service.application()));
        Collections.shuffle(steps, random);
        return full ? steps : steps.subList(0, 1);
    }

    /** One more way home; false when so many went wrong that no more are worth playing. */
    private static boolean played(Stage stage, List<Story.Played> stories, List<String> violations) {
        try {
            stories.add(new Story(stage).play());
        } catch (Deviation e) {
            violations.add("I1 a way home did not come to its end: " + e.getMessage());
        }
        return violations.size() <= MOST_VIOLATIONS;
    }

    /** What the ways home have left that an undisturbed one does not leave, and the other way round. */
    private static List<String> unlike(Ground ground, Story.Played undisturbed, List<Story.Played> stories)
            throws SQLException {
        Fingerprint expected = Fingerprint.of(ground.system(), undisturbed);
        expected.mustBeComplete();
        List<String> unlike = new ArrayList<>();
        for (Story.Played story : stories) {
            Fingerprint.of(ground.system(), story)
                    .differences(expected)
                    .forEach(each -> unlike.add("I3 " + story.caseHandle() + " " + each));
        }
        return unlike;
    }

    private static List<String> results(List<ServiceName> services, List<Future<List<Step>>> killings)
            throws InterruptedException {
        List<String> unreached = new ArrayList<>();
        for (int i = 0; i < killings.size(); i++) {
            String service = services.get(i).application();
            try {
                killings.get(i).get().forEach(step -> unreached.add(service + " " + step));
            } catch (ExecutionException e) {
                unreached.add(service);
                System.out.println("R1 " + service + " is not killed any more: "
                        + e.getCause().getMessage());
            }
        }
        return unreached;
    }
}
