package org.hjemvej.system.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.agent.Sabotage;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Lag;
import org.hjemvej.system.running.Machine;
import org.jspecify.annotations.Nullable;

/** R14: services that break a promise on purpose; the checkers must see every one, or they prove nothing. */
final class Sabotaged implements Scenario {

    /** The beginning of the sentence by which each must be seen. */
    private static final Map<Sabotage, String> SEEN_BY = new EnumMap<>(Map.of(
            Sabotage.FORGETS_INBOX, "I4 parked by notification-service",
            Sabotage.FORGETS_KEYS, "I3",
            Sabotage.REMEMBERS_LAST_ID, "I12",
            Sabotage.NO_AUDIT, "I9",
            Sabotage.NO_EVENT, "I4 no event",
            Sabotage.FALSE_COMMIT, "I1"));

    private static final long ENOUGH = 400;

    @Override
    public String name() {
        return "R14";
    }

    @Override
    public List<Figure> run(Ground ground, boolean full, Chance chance) throws Exception {
        List<Sabotage> all = full ? List.of(Sabotage.values()) : List.of(Sabotage.NO_EVENT);
        // so that every service has read something: only then does the broker know how far it is
        ground.system().story();
        List<String> honest = violations(ground, null, chance);
        int caught = 0;
        for (Sabotage sabotage : all) {
            List<String> violations = violations(ground, sabotage, chance.of(sabotage.name()));
            boolean seen = violations.stream().anyMatch(each -> each.startsWith(SEEN_BY.get(sabotage)));
            System.out.println("R14 " + sabotage + (seen ? " is caught: " : " IS NOT CAUGHT: ")
                    + violations.stream().limit(2).toList());
            caught += seen ? 1 : 0;
        }
        String note = Machine.load() + ", " + all.size() + " kinds of sabotage; " + chance;
        return List.of(
                Aftermath.none("R14 violations without sabotage", honest, note),
                Figure.atLeast(
                        "R14 share of sabotaged services that are caught", (double) caught / all.size(), 1, note));
    }

    /** What is seen after some work of a service that breaks this promise, or none. */
    private static List<String> violations(Ground ground, @Nullable Sabotage sabotage, Chance chance) throws Exception {
        ServiceName service = sabotage == Sabotage.FORGETS_INBOX ? ServiceName.NOTIFICATION : ServiceName.CASE;
        Set<String> earlier = ground.referrals();
        int parked = ground.parkedByNotification().size();
        if (sabotage != null) {
            ground.orders().sabotage(service.application(), sabotage);
            again(ground, service);
            ground.orders().begin();
        }
        try {
            History history = worked(ground, chance);
            List<String> violations = new ArrayList<>();
            if (sabotage == null || sabotage == Sabotage.FORGETS_INBOX) {
                Duplicates.send(ground);
            }
            if (sabotage == null) {
                Aftermath.settled(ground);
            } else {
                awaitReading(ground);
            }
            violations.addAll(
                    Checker.violations(history.attempts(), ground.remains().without(earlier)));
            List<String> all = ground.parkedByNotification();
            violations.addAll(all.subList(parked, all.size()));
            if (sabotage == null || sabotage == Sabotage.FORGETS_KEYS) {
                // last: what it refers is not in the history
                Repeats.wrong(ground, 5).forEach(each -> violations.add("I3 " + each));
            }
            return violations;
        } finally {
            if (sabotage != null) {
                ground.orders().clear(service.application());
                again(ground, service);
            }
        }
    }

    /** So many commands that a promise which is broken now and then is broken. */
    private static History worked(Ground ground, Chance chance) {
        History history = new History();
        try (Workload workload = Workload.start(ground.place(), history, 8, chance.random())) {
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (history.attempts().size() < ENOUGH && System.nanoTime() < end) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            workload.stop();
        }
        return history;
    }

    /** Until the services have read what there is: what is not there then does not come. */
    private static void awaitReading(Ground ground) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (Lag.of(ground.place()) > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static void again(Ground ground, ServiceName service) {
        ProcessHandle before = ground.service(ground.place().url(service));
        Ground.kill(before);
        Revival.of(ground, ground.place().url(service), before);
    }
}
