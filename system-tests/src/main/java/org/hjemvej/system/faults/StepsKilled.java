package org.hjemvej.system.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    private static final Duration UNREACHED = Duration.ofSeconds(240);
    private static final int MOST_STORIES = 15;

    @Override
    public String name() {
        return "R1";
    }

    /** The steps of one service, one after the other. */
    private record Killing(Ground ground, ServiceName service, List<Step> steps, Random random) {

        /** The steps that were not reached. */
        List<Step> run() {
            List<Step> unreached = new ArrayList<>();
            for (Step step : steps) {
                if (!killed(step)) {
                    unreached.add(step);
                }
            }
            return unreached;
        }

        private boolean killed(Step step) {
            Orders orders = ground.orders();
            String name = service.application();
            String url = ground.url(service);
            ProcessHandle before = ground.service(url);
            orders.halt(name, step, 1 + random.nextInt(3));
            long end = System.nanoTime() + UNREACHED.toNanos();
            while (before.isAlive()) {
                if (System.nanoTime() > end && orders.isPending(name)) {
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
    public List<Figure> run(Ground ground, boolean full, long seed) throws Exception {
        Random random = new Random(seed);
        Stage stage = Stage.open(ground.place().patient(Duration.ofMinutes(3)), Narrator.silent());
        Story.Played undisturbed = new Story(stage).play();
        List<Story.Played> stories = new ArrayList<>();
        List<String> unreached = new ArrayList<>();
        List<String> violations = new ArrayList<>();
        int points = 0;
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<List<Step>>> killings = new ArrayList<>();
            for (ServiceName service : ServiceName.values()) {
                List<Step> steps = new ArrayList<>(Step.of(service.application()));
                Collections.shuffle(steps, random);
                List<Step> chosen = full ? steps : steps.subList(0, 1);
                points += chosen.size();
                Random own = new Random(random.nextLong());
                killings.add(threads.submit(() -> new Killing(ground, service, chosen, own).run()));
            }
            for (int i = 0; i == 0 || i < MOST_STORIES && !killings.stream().allMatch(Future::isDone); i++) {
                try {
                    stories.add(new Story(stage).play());
                } catch (Deviation e) {
                    violations.add("I1 a way home did not come to its end: " + e.getMessage());
                }
            }
            unreached.addAll(results(killings));
        }
        unreached.forEach(each -> System.out.println("R1 not reached: " + each));
        double quiet = Aftermath.quiet(ground);
        Aftermath.settled(ground);
        violations.addAll(Books.violations(ground, stories));
        violations.addAll(unlike(ground, undisturbed, stories));
        violations.stream().limit(40).forEach(each -> System.out.println("R1 " + each));
        String note = Machine.load() + ", " + points + " points, " + stories.size() + " ways home, seed " + seed;
        return List.of(
                Figure.atLeast("R1 share of the steps killed at", 1 - (double) unreached.size() / points, 1, note),
                Figure.atMost("R1 s until nothing is under way after the last", quiet, 60, note),
                Figure.atMost("R1 violations at every step", violations.size(), 0, note));
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

    private static List<String> results(List<Future<List<Step>>> killings) throws InterruptedException {
        List<String> unreached = new ArrayList<>();
        for (int i = 0; i < killings.size(); i++) {
            String service = ServiceName.values()[i].application();
            try {
                killings.get(i).get().forEach(step -> unreached.add(service + " " + step));
            } catch (ExecutionException e) {
                unreached.add(service + " and those behind: " + e.getCause().getMessage());
            }
        }
        return unreached;
    }
}
