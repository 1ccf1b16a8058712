package org.hjemvej.system.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.hjemvej.system.running.Machine;

/** Two measurements of the same kind, taken in turns A B B A, so that what else the machine does meets both alike. */
record Pairs(List<Double> ratios) {

    /** The ratios a ÷ b of so many pairs. */
    static Pairs of(int count, DoubleSupplier a, DoubleSupplier b) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean straight = i % 2 == 0;
            double first = (straight ? a : b).getAsDouble();
            double second = (straight ? b : a).getAsDouble();
            ratios.add(straight ? first / second : second / first);
        }
        return new Pairs(ratios);
    }

    /** The ratios of what else was measured in the same pairs. */
    static Pairs each(List<Double> a, List<Double> b) {
        return new Pairs(
                IntStream.range(0, a.size()).mapToObj(i -> a.get(i) / b.get(i)).toList());
    }

    double median() {
        List<Double> sorted = new ArrayList<>(ratios);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    String note() {
        return String.format(
                Locale.ROOT,
                "%s, median of %d pairs, min %.2f max %.2f",
                Machine.load(),
                ratios.size(),
                Collections.min(ratios),
                Collections.max(ratios));
    }
}
