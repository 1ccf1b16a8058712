package org.hjemvej.system.bench;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Pace;

/**
 * How long the requests of each operation took that were answered with a success; in itself the pace "at once". Those that
 * were due while others used the machine are void.
 */
final class Samples implements Pace {

    private final Operations operations;
    private final LongPredicate quiet;
    private final Map<String, List<Sample>> asked = new TreeMap<>();

    private record Sample(long due, double millis) {}

    /** Samples that all count. */
    Samples(Operations operations) {
        this(operations, due -> true);
    }

    /** Samples that count when the machine was quiet at the time ({@link System#nanoTime}) at which they were due. */
    Samples(Operations operations, LongPredicate quiet) {
        this.operations = operations;
        this.quiet = quiet;
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
            operations
                    .of(request.method(), request.uri())
                    .ifPresent(operation -> add(operation.name(), new Sample(due, took)));
        }
        return answer;
    }

    private synchronized void add(String operation, Sample sample) {
        asked.computeIfAbsent(operation, name -> new ArrayList<>()).add(sample);
    }

    private List<Sample> asked(String operation) {
        return asked.getOrDefault(operation, List.of());
    }

    /** How many requests of an operation count. */
    synchronized int count(String operation) {
        return (int)
                asked(operation).stream().filter(each -> quiet.test(each.due())).count();
    }

    /** How many requests of an operation there were, void ones among them. */
    synchronized int sent(String operation) {
        return asked(operation).size();
    }

    /** How many requests of all operations are void. */
    synchronized int voided() {
        return asked.keySet().stream()
                .mapToInt(each -> sent(each) - count(each))
                .sum();
    }

    /** The operations of which less than half counts: of what was sent, or of so many requests when more were. */
    synchronized Set<String> lacking(int requests) {
        return asked.keySet().stream()
                .filter(each -> 2 * count(each) < Math.min(requests, sent(each)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What nineteen of twenty requests of an operation stayed below that count; NaN when none does. */
    synchronized double p95(String operation) {
        return p95(asked(operation).stream().filter(each -> quiet.test(each.due())));
    }

    /** The same of all that were sent. */
    synchronized double p95OfAll(String operation) {
        return p95(asked(operation).stream());
    }

    private static double p95(Stream<Sample> samples) {
        double[] sorted = samples.mapToDouble(Sample::millis).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))];
    }
}
