package org.hjemvej.system.faults;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Neighbours;

/** R3 (X6): the broker is killed and stays away; commands are accepted meanwhile, and the backlog is gone soon after. */
final class BrokerAway implements Scenario {

    @Override
    public String name() {
        return "R3";
    }

    @Override
    public List<Figure> run(Ground ground, boolean full, Chance chance) throws Exception {
        History history = new History();
        Set<String> earlier = ground.referrals();
        Duration warm = Duration.ofSeconds(full ? 30 : 8);
        Duration away = Duration.ofSeconds(full ? 180 : 12);
        long down;
        long up;
        Neighbours neighbours = Neighbours.watch(ground.system());
        try (Workload workload = Workload.start(ground.place(), history, 4, chance.random())) {
            LockSupport.parkNanos(warm.toNanos());
            down = System.nanoTime();
            ground.hold("kafka");
            Ground.kill(ground.broker());
            LockSupport.parkNanos(away.toNanos());
            up = System.nanoTime();
            workload.stop();
        }
        ground.letGo("kafka");
        double quiet = Aftermath.quiet(ground);
        List<History.Attempt> during = between(history, down, up);
        long accepted = during.stream()
                .filter(each -> each.outcome() == History.Outcome.OK)
                .count();
        double slower = p99(during) / p99(between(history, down - warm.toNanos() / 2, down));
        String note = "away for " + away.toSeconds() + " s, " + during.size() + " commands meanwhile";
        Figure ratio = Figure.atMost("R3 p99 meanwhile ÷ before", slower, 2, note);
        return List.of(
                Figure.atLeast("R3 share of commands accepted meanwhile", (double) accepted / during.size(), 1, note),
                // two windows of seconds, one after the other: whoever else works in one of them alone decides
                full ? ratio : neighbours.whenQuiet(ratio),
                Figure.atMost("R3 s from the broker's return until nothing is under way", quiet, 60, note),
                Aftermath.violations("R3", ground, history, earlier, chance.toString()));
    }

    private static List<History.Attempt> between(History history, long from, long to) {
        return history.attempts().stream()
                .filter(each -> each.at() >= from && each.at() < to)
                .toList();
    }

    private static double p99(List<History.Attempt> attempts) {
        double[] millis =
                attempts.stream().mapToDouble(History.Attempt::millis).sorted().toArray();
        return millis[(int) (millis.length * 0.99)];
    }
}
