package org.hjemvej.system.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.hjemvej.system.running.Figure;

/** What the operations took that were asked often, held to the thresholds of P16, and what the same took when asked seldom. */
final class OftenAndSeldom {

    private static final double READ_LIMIT = 150;
    private static final double COMMAND_LIMIT = 250;
    private static final double COVERAGE_LIMIT = 30;
    private static final double RATIO_LIMIT = 4;
    private static final int TOLD = 8;
    private static final String COVERAGE = "partner getReturnOptions";

    /** What notification-service publishes is read outside, through Kafka only: nobody may ask for it here. */
    private static final Set<String> FOR_NOBODY = Set.of("notification listEvents");

    private final Operations operations;
    private final Samples seldom;
    private final Samples often;
    private final Set<String> lacking;
    private final List<Operations.Operation> measured;
    private final String note;

    /** Of so many requests of each operation, half must count. */
    OftenAndSeldom(Operations operations, Samples seldom, Samples often, int requests, String note) {
        this.operations = operations;
        this.seldom = seldom;
        this.often = often;
        this.note = note;
        this.lacking = often.lacking(requests);
        this.measured = operations.all().stream()
                .filter(each -> often.sent(each.name()) > 0 && seldom.sent(each.name()) > 0)
                .filter(each -> !lacking.contains(each.name()))
                .toList();
    }

    /** How many operations nobody asked, and those not judged because others used the machine, if there are any. */
    List<Figure> unmeasured() {
        List<String> missing = operations.all().stream()
                .map(Operations.Operation::name)
                .filter(each -> often.sent(each) == 0 || seldom.sent(each) == 0)
                .filter(each -> !FOR_NOBODY.contains(each))
                .toList();
        Figure figure = Figure.atMost("P16 operations that were not measured", missing.size(), 0, note + " " + missing);
        return lacking.isEmpty()
                ? List.of(figure)
                : List.of(figure, Figure.skipped("P16 operations", "others used the machine, not judged: " + lacking));
    }

    /** The slowest of those asked often. */
    List<Figure> times() {
        return List.of(
                worst("P16 p95 ms of the slowest reading", each -> !each.command(), this::often, READ_LIMIT),
                worst("P16 p95 ms of the slowest command", Operations.Operation::command, this::often, COMMAND_LIMIT),
                worst("P16 p95 ms of coverage", each -> each.name().equals(COVERAGE), this::often, COVERAGE_LIMIT));
    }

    /** The one that grew most from seldom to often. */
    List<Figure> ratios() {
        return List.of(
                worst("P16 p95 often ÷ seldom, reading", each -> !each.command(), this::ratio, RATIO_LIMIT),
                worst("P16 p95 often ÷ seldom, command", Operations.Operation::command, this::ratio, RATIO_LIMIT));
    }

    /** Prints those that took longest and those that grew most. */
    void tellWorst() {
        Stream.<ToDoubleFunction<Operations.Operation>>of(this::ratio, this::often)
                .flatMap(order -> measured.stream()
                        .sorted(Comparator.comparingDouble(order).reversed())
                        .limit(TOLD))
                .distinct()
                .forEach(each -> System.out.printf(
                        Locale.ROOT,
                        "P16 %s: p95 %.1f ms, with what is void %.1f ms, seldom %.1f ms%n",
                        each.name(),
                        often(each),
                        often.p95OfAll(each.name()),
                        seldom(each)));
    }

    private double often(Operations.Operation operation) {
        return often.p95(operation.name());
    }

    private double ratio(Operations.Operation operation) {
        return often(operation) / seldom(operation);
    }

    /** What others disturbed counts when there is nothing else: a ratio stays valid. */
    private double seldom(Operations.Operation operation) {
        return seldom.count(operation.name()) > 0 ? seldom.p95(operation.name()) : seldom.p95OfAll(operation.name());
    }

    private Figure worst(
            String what,
            Predicate<Operations.Operation> which,
            ToDoubleFunction<Operations.Operation> value,
            double limit) {
        return measured.stream()
                .filter(which)
                .max(Comparator.comparingDouble(value))
                .map(worst -> Figure.atMost(what, value.applyAsDouble(worst), limit, note + ", " + worst.name()))
                .orElseGet(() -> Figure.skipped(what, "not measured"));
    }
}
