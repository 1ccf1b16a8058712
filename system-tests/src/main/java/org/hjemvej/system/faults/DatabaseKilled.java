package org.hjemvej.system.faults;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.hjemvej.local.Ports;
import org.hjemvej.system.running.Figure;

/** R5 (X3): PostgreSQL is killed under load and comes back on the same data; no service is started again. */
final class DatabaseKilled implements Scenario {

    private static final double RECOVERY_LIMIT = 10;

    @Override
    public String name() {
        return "R5";
    }

    @Override
    public List<Figure> run(Ground ground, boolean full, Chance chance) throws Exception {
        History history = new History();
        Set<String> earlier = ground.referrals();
        int rounds = full ? 5 : 1;
        double longest = 0;
        long before = ground.service(ground.place().caseUrl()).pid();
        try (Workload workload = Workload.start(ground.place(), history, 8, chance.random())) {
            for (int i = 0; i < rounds; i++) {
                LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
                ground.hold("postgres");
                Ground.kill(ground.postmaster());
                LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
                ground.letGo("postgres");
                longest = Math.max(longest, recovery(ground, history));
            }
            workload.stop();
        }
        boolean same = ground.service(ground.place().caseUrl()).pid() == before;
        double quiet = Aftermath.quiet(ground);
        return List.of(
                Figure.atMost(
                        "R5 s from the database's return to the first acknowledged command",
                        longest,
                        RECOVERY_LIMIT,
                        rounds + " kills"),
                Figure.atLeast("R5 services kept their process", same ? 1 : 0, 1, rounds + " kills"),
                Figure.atMost("R5 s until nothing is under way", quiet, 60, rounds + " kills"),
                Aftermath.violations("R5", ground, history, earlier, chance.toString()));
    }

    private static double recovery(Ground ground, History history) {
        int port = ground.system().port("POSTGRES");
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!Ports.isOpen(port) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        long back = System.nanoTime();
        while (System.nanoTime() < end) {
            if (history.attempts().stream()
                    .anyMatch(each ->
                            each.outcome() == History.Outcome.OK && each.at() + (long) (each.millis() * 1e6) > back)) {
                break;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return (System.nanoTime() - back) / 1e9;
    }
}
