package org.hjemvej.system.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;

/** R6 (X18, X19): the same command many times at once and one after the other, with another body, and without a key. */
final class Repeats implements Scenario {

    private static final int AT_ONCE = 10;
    private static final int AFTERWARDS = 3;
    private static final String REFERRAL = "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"NORMAL\"}";
    private static final String OTHER = "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"URGENT\"}";

    @Override
    public String name() {
        return "R6";
    }

    @Override
    public List<Figure> run(Ground ground, boolean full, Chance chance) throws Exception {
        int keys = full ? 10_000 : 100;
        Agency pelle = Agency.signIn("pelle", ground.place());
        String url = ground.place().caseUrl() + "/v1/referrals";
        List<String> wrong = new ArrayList<>(wrong(ground, keys));
        Answer keyless = pelle.search(url, REFERRAL);
        if (keyless.status() != 400 || !"IDEMPOTENCY_KEY_REQUIRED".equals(keyless.text("code"))) {
            wrong.add("without a key: " + keyless.status());
        }
        return List.of(
                Aftermath.none("R6 violations", wrong, Machine.load() + ", " + keys + " keys, 10 at once and 3 after"));
    }

    /** What was wrong with the answers to so many keys, each repeated; empty when nothing. */
    static List<String> wrong(Ground ground, int keys) throws Exception {
        Agency pelle = Agency.signIn("pelle", ground.place());
        String url = ground.place().caseUrl() + "/v1/referrals";
        List<String> wrong = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < keys; i++) {
                wrong.addAll(oneKey(clients, pelle, url));
            }
        }
        return wrong;
    }

    private static List<String> oneKey(ExecutorService clients, Agency pelle, String url) throws Exception {
        String key = UUID.randomUUID().toString();
        CyclicBarrier barrier = new CyclicBarrier(AT_ONCE);
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            calls.add(() -> {
                barrier.await();
                return pelle.post(url, key, REFERRAL);
            });
        }
        Set<String> bodies = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (Future<Answer> call : clients.invokeAll(calls)) {
            note(call.get(), bodies, wrong, true);
        }
        for (int i = 0; i < AFTERWARDS; i++) {
            note(pelle.post(url, key, REFERRAL), bodies, wrong, false);
        }
        if (bodies.size() != 1) {
            wrong.add(bodies.size() + " different answers to one key");
        }
        int reused = pelle.post(url, key, OTHER).status();
        if (reused != 422) {
            wrong.add("another body under the key: " + reused);
        }
        return wrong;
    }

    /** While the first is being done, another may hear that it runs; afterwards each hears the answer. */
    private static void note(Answer answer, Set<String> bodies, List<String> wrong, boolean mayRun) {
        if (answer.status() == 201) {
            bodies.add(answer.body().toString());
        } else if (!mayRun || answer.status() != 409 || !"COMMAND_RUNNING".equals(answer.text("code"))) {
            wrong.add("a repeat was answered " + answer.status());
        }
    }
}
