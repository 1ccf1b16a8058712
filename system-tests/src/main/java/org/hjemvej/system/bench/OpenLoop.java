package org.hjemvej.system.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Requests at an even rate, each begun at its time, whether those before are answered or not. */
final class OpenLoop {

    private OpenLoop() {}

    /** A request, which is told its number and when it should have left. */
    interface Request {
        void send(int number, long due);
    }

    /** So many requests, numbered from 0, at so many a second; returns when all are answered. */
    static void go(int requests, double rate, IntConsumer request) throws InterruptedException {
        go(requests, rate, (number, due) -> request.accept(number));
    }

    /** The same for requests that look at the time. */
    static void go(int requests, double rate, Request request) throws InterruptedException {
        long start = System.nanoTime();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = IntStream.range(0, requests)
                    .<Future<?>>mapToObj(i -> {
                        long due = start + (long) (i * 1e9 / rate);
                        while (System.nanoTime() < due) {
                            LockSupport.parkNanos(due - System.nanoTime());
                        }
                        return callers.submit(() -> request.send(i, due));
                    })
                    .toList();
            for (Future<?> each : all) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A request was refused", e.getCause());
        }
    }
}
