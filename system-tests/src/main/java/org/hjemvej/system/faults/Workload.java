package org.hjemvej.system.faults;

import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Deviation;
import org.hjemvej.system.story.Place;

/** Clients that refer persons, one after the other, each command again and again under its key until it is answered. */
final class Workload implements AutoCloseable {

    private static final String REFERRAL = "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"NORMAL\"}";

    private final History history;
    private final Agency agency;
    private final String url;
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running = true;

    private Workload(History history, Agency agency, String url) {
        this.history = history;
        this.agency = agency;
        this.url = url;
    }

    /** Starts so many clients; what they choose by chance follows {@code random}. */
    static Workload start(Place place, History history, int clients, Random random) {
        Workload workload = new Workload(history, Agency.signIn("pelle", place), place.caseUrl() + "/v1/referrals");
        for (int i = 0; i < clients; i++) {
            long own = random.nextLong();
            workload.clients.execute(() -> workload.client(new Random(own)));
        }
        return workload;
    }

    private void client(Random random) {
        while (running) {
            command(new UUID(random.nextLong(), random.nextLong()).toString());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5 + random.nextInt(20)));
        }
    }

    private void command(String key) {
        while (!attempt(key)) {
            if (!running) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private boolean attempt(String key) {
        long start = System.nanoTime();
        try {
            Answer answer = agency.post(url, key, REFERRAL);
            double millis = (System.nanoTime() - start) / 1e6;
            if (answer.status() == 201) {
                history.add(new History.Attempt(
                        key, History.Outcome.OK, answer.text("id"), answer.status(), millis, start));
                return true;
            }
            boolean forGood = answer.status() < 500 && answer.status() != 409 && answer.status() != 429;
            History.Outcome outcome = forGood ? History.Outcome.REFUSED : History.Outcome.UNKNOWN;
            history.add(new History.Attempt(key, outcome, null, answer.status(), millis, start));
            return forGood;
        } catch (Deviation noAnswer) {
            history.add(new History.Attempt(
                    key, History.Outcome.UNKNOWN, null, 0, (System.nanoTime() - start) / 1e6, start));
            return false;
        }
    }

    /** Lets the clients finish the commands they are at. */
    void stop() {
        running = false;
        clients.shutdown();
        try {
            if (!clients.awaitTermination(60, TimeUnit.SECONDS)) {
                throw new Deviation("The clients did not come to an end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Deviation("Interrupted");
        }
    }

    @Override
    public void close() {
        running = false;
        clients.shutdownNow();
    }
}
