package org.hjemvej.system.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.hjemvej.system.agent.Orders;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Narrator;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Topic;

/** X21: two instances of each service, killed one after the other under load; what is timed happens once. */
final class RollingKills implements Scenario {

    private static final int SECOND = 10;

    @Override
    public String name() {
        return "X21";
    }

    @Override
    public List<Figure> run(Ground first, boolean full, Chance chance) throws Exception {
        Path home = Files.createTempDirectory("hjemvej-faults-two-");
        try (StartedSystem two = StartedSystem.start(
                first.system().root(), home, StartedSystem.WITHOUT_LIMITS, "--revive", "--instances", "2")) {
            return run(new Ground(two, new Orders(home)), full ? 3 : 1, chance);
        }
    }

    private static List<Figure> run(Ground ground, int rounds, Chance chance) throws Exception {
        ground.system().story();
        Stage stage = Stage.open(ground.place().patient(Duration.ofMinutes(2)), Narrator.silent());
        LocalDate start = stage.today();
        List<String> handles = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            handles.add(periodGranted(stage, start));
        }
        Set<String> earlier = ground.referrals();
        History history = new History();
        Random random = chance.random();
        try (Workload workload = Workload.start(ground.place(), history, 6, chance.random())) {
            for (int i = 0; i < rounds; i++) {
                for (String url : ground.place().urls()) {
                    killOne(ground, url, random);
                }
                stage.moveTo(start.plusDays(15L * (i + 1)));
            }
            stage.moveTo(start.plusDays(31));
            workload.stop();
        }
        double quiet = Aftermath.quiet(ground);
        Aftermath.settled(ground);
        List<String> wrong = new ArrayList<>(Books.violations(ground, List.of()));
        wrong.addAll(notOnce(ground, handles));
        String note = Machine.load() + ", " + rounds * ground.place().urls().size() + " kills of one of two instances; "
                + chance;
        return List.of(
                Figure.atMost("X21 s until nothing is under way", quiet, 60, note),
                Aftermath.none("X21 books that do not hold, periods that did not end once", wrong, note),
                Aftermath.violations("X21", ground, history, earlier, note));
    }

    private static String periodGranted(Stage stage, LocalDate start) {
        InDenmark denmark = new InDenmark(stage);
        String handle = denmark.assessed();
        denmark.period(handle, start);
        return handle;
    }

    private static void killOne(Ground ground, String url, Random random) throws IOException {
        URI address = URI.create(url);
        int port = address.getPort() + (random.nextBoolean() ? SECOND : 0);
        String victim = "http://localhost:" + port;
        ProcessHandle before = ground.service(victim);
        Ground.kill(before);
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        Revival.of(ground, victim, before);
    }

    private static List<String> notOnce(Ground ground, List<String> handles) {
        List<Topic.Seen> events = new Topic(KafkaLogins.developer(ground.place()), "case.events").all();
        List<String> wrong = new ArrayList<>();
        for (String handle : handles) {
            long ended = events.stream()
                    .filter(each ->
                            each.key().equals(handle) && each.shortType().equals("reflection-period-expired"))
                    .map(each -> each.header("ce_id"))
                    .distinct()
                    .count();
            if (ended != 1) {
                wrong.add("the period of " + handle + " ended " + ended + " times");
            }
        }
        return wrong;
    }
}
