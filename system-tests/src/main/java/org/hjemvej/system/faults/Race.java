package org.hjemvej.system.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hjemvej.system.story.Answer;

/**
 * Many clients who want one thing at the same moment.
 *
 * @param won the answers of those who got it
 * @param wrong what must not be: an answer that is neither, or another number of winners than one
 */
record Race(List<Answer> won, List<String> wrong) {

    static final int CLIENTS = 50;

    /** What an answer means for who asked. */
    enum Outcome {
        WON,
        LOST,
        WRONG
    }

    /** Who got this status has won; a conflict or a version that has gone is lost. */
    static Function<Answer, Outcome> status(int won) {
        return answer -> switch (answer.status()) {
            case 409, 412 -> Outcome.LOST;
            default -> answer.status() == won ? Outcome.WON : Outcome.WRONG;
        };
    }

    /** Lets all clients ask at once, each by its number from 0. */
    static Race run(ExecutorService clients, String what, Function<Answer, Outcome> outcome, IntFunction<Answer> ask)
            throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(CLIENTS);
        List<Answer> won = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Answer answer : all(clients, client -> {
            barrier.await();
            return ask.apply(client);
        })) {
            switch (outcome.apply(answer)) {
                case WON -> won.add(answer);
                case LOST -> {}
                case WRONG ->
                    wrong.add(what + " was answered " + answer.status() + " " + answer.code() + " "
                            + answer.text("status"));
            }
        }
        if (won.size() != 1) {
            wrong.add(what + " was given " + won.size() + " times");
        }
        return new Race(won, wrong);
    }

    /** What one client does. */
    interface Part<T> {
        T of(int client) throws Exception;
    }

    /** What comes of it when each client does its part. */
    static <T> List<T> all(ExecutorService clients, Part<T> part) throws Exception {
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int client = i;
            calls.add(() -> part.of(client));
        }
        List<T> all = new ArrayList<>();
        for (Future<T> each : clients.invokeAll(calls)) {
            all.add(each.get());
        }
        return all;
    }
}
