package org.hjemvej.system.agent;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Where woven code meets the agent. It lies on the boot class path, the one place that classes of every loader see, and knows
 * nothing but the JDK.
 */
public final class Hook {

    private static volatile Consumer<String> steps = step -> {};
    private static volatile UnaryOperator<List<Object>> unsent = UnaryOperator.identity();
    private static volatile BooleanSupplier falsely = () -> false;

    private Hook() {}

    /** Whom to tell of every step that is passed. */
    public static void onStep(Consumer<String> listener) {
        steps = listener;
    }

    /** What to make of the rows that the relay is about to send. */
    public static void onUnsent(UnaryOperator<List<Object>> choice) {
        unsent = choice;
    }

    /** Whether the next commit is to be none. */
    public static void onCommit(BooleanSupplier decision) {
        falsely = decision;
    }

    public static void passed(String step) {
        steps.accept(step);
    }

    public static List<Object> chosen(List<Object> rows) {
        return unsent.apply(rows);
    }

    public static boolean commitsFalsely() {
        return falsely.getAsBoolean();
    }
}
