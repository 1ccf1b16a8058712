package org.hjemvej.system.bench;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Pace;

/** How long the requests of each operation took that were answered with a success; in itself the pace "at once". */
final class Samples implements Pace {

    private final Operations operations;
    private final Map<String, List<Double>> millis = new TreeMap<>();

    Samples(Operations operations) {
        this.operations = operations;
    }

    @Override
    public Answer pass(HttpRequest request, Supplier<Answer> exchange) {
        return pass(request, exchange, System.nanoTime());
    }

    /** Counts from the moment at which the request should have left. */
    Answer pass(HttpRequest request, Supplier<Answer> exchange, long due) {
        Answer answer = exchange.get();
        double took = (System.nanoTime() - due) / 1e6;
        if (answer.status() < 300) {
            operations.of(request.method(), request.uri()).ifPresent(operation -> add(operation.name(), took));
        }
        return answer;
    }

    private synchronized void add(String operation, double took) {
        millis.computeIfAbsent(operation, name -> new ArrayList<>()).add(took);
    }

    /** How many requests of an operation were seen. */
    synchronized int count(String operation) {
        return millis.getOrDefault(operation, List.of()).size();
    }

    /** What nineteen of twenty requests of an operation stayed below. */
    synchronized double p95(String operation) {
        List<Double> sorted = new ArrayList<>(millis.get(operation));
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * 0.95)));
    }
}
