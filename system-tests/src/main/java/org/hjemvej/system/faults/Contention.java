package org.hjemvej.system.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.Narrator;
import org.hjemvej.system.story.Stage;

/**
 * X17: many clients want the same change of the same thing at the same moment; exactly one gets it. In the full profile also
 * from two instances of each service, which take turns.
 */
final class Contention implements Scenario {

    @Override
    public String name() {
        return "X17";
    }

    @Override
    public List<Figure> run(Ground ground, boolean full, Chance chance) throws Exception {
        int rounds = full ? 40 : 3;
        // a bed for each client is much to prepare
        int nights = full ? 10 : 1;
        List<Figure> figures = new ArrayList<>();
        figures.add(violations("X17 violations", ground.system(), rounds, nights));
        if (full) {
            Path home = Files.createTempDirectory("hjemvej-faults-two-");
            try (StartedSystem two = StartedSystem.start(
                    ground.system().root(), home, StartedSystem.WITHOUT_LIMITS, "--instances", "2")) {
                figures.add(violations("X17 violations at two instances", two, rounds, nights));
            }
        }
        return figures;
    }

    private static Figure violations(String what, StartedSystem system, int rounds, int nights) throws Exception {
        List<String> wrong = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Contested contested = new Contested(Stage.open(system.place(), Narrator.silent()), clients);
            for (int i = 0; i < rounds; i++) {
                wrong.addAll(contested.oneCaseOfOneReferral());
                wrong.addAll(contested.oneDecision());
            }
            for (int i = 0; i < nights; i++) {
                wrong.addAll(contested.theLastDays());
                wrong.addAll(contested.oneAnswerOfAProvider());
                wrong.addAll(contested.theLastPlace());
            }
        }
        return Aftermath.none(
                what,
                wrong,
                Machine.load() + ", " + Race.CLIENTS + " clients at once, " + rounds
                        + " times on a referral and on a period, " + nights
                        + " times on the last days, a provider's answer and the last place");
    }
}
