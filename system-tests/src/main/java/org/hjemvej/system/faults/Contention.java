package org.hjemvej.system.faults;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Narrator;
import org.hjemvej.system.story.Stage;

/** X17: many clients want the same change of the same thing at the same moment; exactly one gets it. */
final class Contention implements Scenario {

    private static final int CLIENTS = 50;

    @Override
    public String name() {
        return "X17";
    }

    @Override
    public List<Figure> run(Ground ground, boolean full, Chance chance) throws Exception {
        int rounds = full ? 40 : 3;
        Stage stage = Stage.open(ground.place(), Narrator.silent());
        List<String> wrong = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < rounds; i++) {
                wrong.addAll(oneCaseOfOneReferral(clients, ground, stage));
                wrong.addAll(oneDecision(clients, ground, stage));
            }
        }
        return List.of(Aftermath.none(
                "X17 violations",
                wrong,
                Machine.load() + ", " + rounds + " rounds, " + CLIENTS
                        + " clients at once on a referral and on a period"));
    }

    private static List<String> oneCaseOfOneReferral(ExecutorService clients, Ground ground, Stage stage)
            throws Exception {
        InDenmark denmark = new InDenmark(stage);
        String referral = denmark.referral();
        Agency clara = stage.cast().clara();
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            bodies.add(denmark.newCase(referral, "VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT"));
        }
        return oneWins(
                clients,
                201,
                "a case of a referral",
                client -> clara.post(ground.place().caseUrl() + "/v1/cases", bodies.get(client)));
    }

    private static List<String> oneDecision(ExecutorService clients, Ground ground, Stage stage) throws Exception {
        InDenmark denmark = new InDenmark(stage);
        String handle = denmark.assessed();
        String period = denmark.periodPath(handle);
        stage.cast().clara().put(period + "/request", period, null).must(200, "request the period");
        Agency ulrik = stage.cast().ulrik();
        String etag = ulrik.get(period).must(200, "read the period").etag();
        LocalDate today = stage.today();
        return oneWins(
                clients,
                200,
                "a grant of a period",
                client -> ulrik.putIfMatch(period + "/grant", etag, "{\"startDate\":\"" + today + "\"}"));
    }

    private static List<String> oneWins(ExecutorService clients, int won, String what, IntFunction<Answer> call)
            throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(CLIENTS);
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int client = i;
            calls.add(() -> {
                barrier.await();
                return call.apply(client);
            });
        }
        List<String> wrong = new ArrayList<>();
        int winners = 0;
        for (Future<Answer> each : clients.invokeAll(calls)) {
            int status = each.get().status();
            if (status == won) {
                winners++;
            } else if (status != 409 && status != 412) {
                wrong.add(what + " was answered " + status + " " + each.get().code());
            }
        }
        if (winners != 1) {
            wrong.add(what + " was given " + winners + " times");
        }
        return wrong;
    }
}
