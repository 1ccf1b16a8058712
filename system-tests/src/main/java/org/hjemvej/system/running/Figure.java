package org.hjemvej.system.running;

import java.util.Locale;

/**
 * One figure of a goal, held to its threshold.
 *
 * @param what the goal and, where it has several figures, which of them
 * @param atLeast whether the value must reach the threshold, or stay at or below it
 * @param note the load it was measured under, and how far single measurements lay apart
 * @param skipped why it was not measured; empty when it was
 */
public record Figure(String what, double value, boolean atLeast, double threshold, String note, String skipped) {

    public static Figure atLeast(String what, double value, double threshold, String note) {
        return new Figure(what, value, true, threshold, note, "");
    }

    public static Figure atMost(String what, double value, double threshold, String note) {
        return new Figure(what, value, false, threshold, note, "");
    }

    public static Figure skipped(String what, String why) {
        return new Figure(what, 0, true, 0, "", why);
    }

    /** What is no number at all does not hold either. */
    public boolean failed() {
        boolean holds = atLeast ? value >= threshold : value <= threshold;
        return skipped.isEmpty() && !holds;
    }

    public String verdict() {
        return skipped.isEmpty() ? (failed() ? "FAIL" : "PASS") : "SKIPPED";
    }

    public String line() {
        return skipped.isEmpty()
                ? String.format(
                        Locale.ROOT,
                        "%s %s %s %s %s (%s)",
                        what,
                        number(value),
                        atLeast ? ">=" : "<=",
                        number(threshold),
                        verdict(),
                        note)
                : what + " SKIPPED (" + skipped + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.2f", value);
    }
}
