package org.hjemvej.system.bench;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Pace;

/**
 * Many persons who go the same way in step: nobody sends the next request before all are ready for theirs; then those who
 * are least far send it at an even rate, which does not wait for answers. So each operation of a long story meets its rate,
 * with requests that are in order. No day passes for anybody while a request of another is under way.
 */
final class Lockstep implements Pace {

    /** The rate for requests of an operation that has enough samples already; they are not measured. */
    private static final double HASTE = 150;

    private static final String CLOCK = "/dev/clock";

    /** What those wait for, instead of an operation, who are about to let days pass. */
    private static final String NEW_DAY = "a new day";

    private final Operations operations;
    private final Samples samples;
    private final double rate;
    private final int enough;
    private final List<Waiting> waiting = new ArrayList<>();
    private final Map<Thread, Integer> done = new HashMap<>();
    private final Runnable daysPassed;
    private int persons;
    private volatile boolean moved;

    /**
     * At so many requests a second of each operation, until there are enough samples of it; {@code daysPassed} lets pass what
     * comes with a jump of the clock before the next of them leaves.
     */
    Lockstep(Operations operations, Samples samples, double rate, int enough, Runnable daysPassed) {
        this.operations = operations;
        this.samples = samples;
        this.rate = rate;
        this.enough = enough;
        this.daysPassed = daysPassed;
    }

    private record Waiting(String operation, int done, CompletableFuture<Turn> turn) {}

    /** When a request leaves, and whether it is one of those that are measured. */
    private record Turn(long due, boolean measured) {}

    /** Lets so many persons go this way together; each has a number from 0. */
    void go(int count, IntConsumer way) throws InterruptedException {
        persons = count;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                all.add(threads.submit(() -> {
                    try {
                        way.accept(number);
                    } finally {
                        leave();
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A person did not come to the end of her way", e.getCause());
        }
    }

    private synchronized void leave() {
        persons--;
        done.remove(Thread.currentThread());
        letGo();
    }

    @Override
    public Answer pass(HttpRequest request, Supplier<Answer> exchange) {
        if (request.method().equals("PUT") && request.uri().getPath().equals(CLOCK)) {
            moved = true;
        }
        Optional<Operations.Operation> operation = operations.of(request.method(), request.uri());
        if (operation.isEmpty()) {
            return exchange.get();
        }
        Turn turn = ready(operation.get().name()).join();
        while (System.nanoTime() < turn.due()) {
            LockSupport.parkNanos(turn.due() - System.nanoTime());
        }
        Answer answer = turn.measured() ? samples.pass(request, exchange, turn.due()) : exchange.get();
        if (operation.get().command() && answer.status() < 300) {
            step();
        }
        return answer;
    }

    @Override
    public void gather() {
        ready(NEW_DAY).join();
    }

    private synchronized CompletableFuture<Turn> ready(String operation) {
        Waiting mine = new Waiting(operation, done.getOrDefault(Thread.currentThread(), 0), new CompletableFuture<>());
        waiting.add(mine);
        letGo();
        return mine.turn();
    }

    private synchronized void step() {
        done.merge(Thread.currentThread(), 1, Integer::sum);
    }

    /** When all are ready; when it cannot be told who goes next, nobody waits any longer. */
    private void letGo() {
        if (waiting.isEmpty() || waiting.size() < persons) {
            return;
        }
        try {
            next();
        } catch (RuntimeException e) {
            waiting.forEach(each -> each.turn().completeExceptionally(e));
            waiting.clear();
            throw e;
        }
    }

    /** Those who are least far, and of them those who wait for the operation that the fewest wait for. */
    private void next() {
        if (moved) {
            daysPassed.run();
            moved = false;
        }
        int least = waiting.stream().mapToInt(Waiting::done).min().orElseThrow();
        Map<String, Integer> counts = new HashMap<>();
        waiting.stream()
                .filter(each -> each.done() == least)
                .forEach(each -> counts.merge(each.operation(), 1, Integer::sum));
        String next = counts.entrySet().stream()
                .min(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        List<Waiting> going = waiting.stream()
                .filter(each -> each.done() == least && each.operation().equals(next))
                .toList();
        boolean measured = samples.count(next) < enough;
        waiting.removeAll(going);
        double each = measured ? rate : Math.max(rate, HASTE);
        long start = System.nanoTime() + 1_000_000;
        for (int i = 0; i < going.size(); i++) {
            going.get(i).turn().complete(new Turn(start + (long) (i * 1e9 / each), measured));
        }
    }
}
