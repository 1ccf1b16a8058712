package org.hjemvej.system.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.story.Agency;

/** R4 (X8): the broker loses all its data; an operator has every service publish its events again. */
final class BrokerWiped implements Scenario {

    /** The commands and audit rows of the operator herself, and the keys of the answers to them. */
    private static final Set<String> OF_THE_OPERATOR = Set.of(" command", " audit", " audit_seal");

    @Override
    public String name() {
        return "R4";
    }

    @Override
    public List<Figure> run(Ground ground, boolean full, Chance chance) throws Exception {
        ground.system().story();
        Aftermath.settled(ground);
        Dump before = Dump.of(ground.system());
        ground.hold("kafka");
        ProcessHandle broker = ground.broker();
        Ground.kill(broker);
        delete(ground.system().home().resolve("kafka/data"));
        ground.letGo("kafka");
        ground.awaitBroker(broker);
        long events = republish(ground);
        double quiet = Aftermath.quiet(ground);
        Aftermath.settled(ground);
        List<String> violations = new ArrayList<>(Books.violations(ground, List.of()));
        violations.addAll(before.differences(Dump.of(ground.system()), OF_THE_OPERATOR));
        Set<String> earlier = ground.referrals();
        History history = new History();
        try (Workload workload = Workload.start(ground.place(), history, 4, chance.random())) {
            LockSupport.parkNanos(Duration.ofSeconds(4).toNanos());
            workload.stop();
        }
        Aftermath.quiet(ground);
        String note = Machine.load() + ", " + events + " events published again";
        return List.of(
                Figure.atMost("R4 s until every event is back", quiet, 60, note),
                Aftermath.none("R4 events missing, out of order or with a new effect", violations, note),
                Aftermath.violations("R4", ground, history, earlier, "commands after it; " + chance));
    }

    private static long republish(Ground ground) throws Exception {
        Agency olga = Agency.signIn("olga", ground.place());
        long events = 0;
        for (ServiceName service : ServiceName.values()) {
            for (String topic : ground.texts(service, "select distinct topic from outbox")) {
                events += olga.post(
                                ground.place().url(service) + "/v1/republications",
                                "{\"topic\":\"" + topic + "\",\"since\":\"2000-01-01\"}")
                        .must(201, "publish " + topic + " again")
                        .body()
                        .path("events")
                        .asLong();
            }
        }
        return events;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
