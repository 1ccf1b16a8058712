package org.hjemvej.system.faults;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.hjemvej.local.Ports;
import org.hjemvej.system.running.Figure;

/** The other half of X1: a service is killed at a moment of chance, again and again, under load. */
final class ServicesKilled implements Scenario {

    @Override
    public String name() {
        return "X1";
    }

    @Override
    public List<Figure> run(Ground ground, boolean full, Chance chance) throws Exception {
        History history = new History();
        Set<String> earlier = ground.referrals();
        Random random = chance.random();
        int kills = full ? 40 : 3;
        List<String> services = List.of(ground.place().caseUrl(), ground.place().notificationUrl());
        try (Workload workload = Workload.start(ground.place(), history, 8, chance.random())) {
            for (int i = 0; i < kills; i++) {
                LockSupport.parkNanos(
                        Duration.ofMillis(500 + random.nextInt(2500)).toNanos());
                String url = services.get(random.nextInt(services.size()));
                Ground.kill(ground.service(url));
                awaitReturn(URI.create(url).getPort() + 1000);
            }
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            workload.stop();
        }
        double quiet = Aftermath.quiet(ground);
        String note = kills + " kills of case-service and notification-service at random moments; " + chance;
        return List.of(
                Figure.atMost("X1 s until nothing is under way", quiet, 60, note),
                Aftermath.violations("X1", ground, history, earlier, note));
    }

    private static void awaitReturn(int managementPort) {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!Ports.isOpen(managementPort) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
