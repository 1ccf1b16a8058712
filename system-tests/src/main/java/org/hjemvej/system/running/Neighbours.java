package org.hjemvej.system.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much of this machine others use while something is measured. Seconds and milliseconds say something on a quiet machine
 * only; ratios of one run stay valid.
 */
public final class Neighbours {

    /** Cores that others may use on a quiet machine, by quality/goals.md. */
    private static final double QUIET = 0.3;

    private final StartedSystem system;
    private final double usedBefore;
    private final long start = System.nanoTime();

    private Neighbours(StartedSystem system) {
        this.system = system;
        this.usedBefore = used(system);
    }

    /** CPU seconds of all that is not ours since the machine started; a process of ours that has ended counts with its parent. */
    static double used(StartedSystem system) {
        List<Long> own = new ArrayList<>(system.processes());
        own.add(ProcessHandle.current().pid());
        return Machine.busySeconds() - Machine.cpuSeconds(own);
    }

    /** Watches from now on; a system's processes and this one are no others. */
    public static Neighbours watch(StartedSystem system) {
        return new Neighbours(system);
    }

    /** The cores that others used on average since the watch began. */
    public double cores() {
        return cores(used(system) - usedBefore, System.nanoTime() - start);
    }

    static double cores(double seconds, long nanos) {
        return Math.max(0, seconds / (nanos / 1e9));
    }

    /** Whether so much is little enough for a figure in seconds to be valid. */
    static boolean quiet(double cores) {
        return cores <= QUIET;
    }

    /** The figure when the machine was quiet; otherwise it is void, with what was measured as the reason. */
    public Figure whenQuiet(Figure figure) {
        double cores = cores();
        return quiet(cores)
                ? figure
                : unjudged(figure, String.format(Locale.ROOT, "others used %.1f of a core", cores));
    }

    /** A figure of the short profile that warms nothing up: what was measured is told and not judged. */
    public static Figure cold(Figure figure) {
        return unjudged(figure, "not warmed up, so not judged");
    }

    private static Figure unjudged(Figure figure, String why) {
        return Figure.skipped(
                figure.what(), String.format(Locale.ROOT, "%.2f, but %s: %s", figure.value(), why, figure.note()));
    }
}
