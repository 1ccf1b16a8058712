package org.hjemvej.system.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Lag;
import org.hjemvej.system.running.Machine;
import org.hjemvej.system.story.Deviation;

/** What is said when a fault is over: how many invariants are broken, and how long it took until nothing was under way. */
final class Aftermath {

    private static final Duration CONVERGENCE = Duration.ofSeconds(60);
    /** A look counts tens of thousands of rows: it comes seldom beside the work that is waited for. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private Aftermath() {}

    /** Waits until nothing is under way; the seconds that took, or more than the limit. */
    static double quiet(Ground ground) {
        long start = System.nanoTime();
        while (!ground.isQuiet()) {
            if (System.nanoTime() - start > CONVERGENCE.plusSeconds(30).toNanos()) {
                break;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /**
     * Waits until nothing is under way, every service has read its topics to their ends, and two looks at all tables, two
     * seconds apart, see the same.
     */
    static void settled(Ground ground) throws Exception {
        quiet(ground);
        long end = System.nanoTime() + CONVERGENCE.multipliedBy(2).toNanos();
        while (Lag.of(ground.place()) > 0) {
            if (System.nanoTime() > end) {
                throw new Deviation(
                        "The services have not read their topics to the end: " + Lag.behind(ground.place()));
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        Dump before = Dump.of(ground.system());
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            Dump now = Dump.of(ground.system());
            if (now.equals(before)) {
                return;
            }
            before = now;
        }
    }

    /** The violations as a figure that must be zero; each is printed. */
    static Figure violations(String goal, Ground ground, History history, Set<String> earlier, String note)
            throws SQLException {
        List<History.Attempt> attempts = history.attempts();
        List<String> violations = Checker.violations(attempts, ground.remains().without(earlier));
        long unknown = attempts.stream()
                .filter(attempt -> attempt.outcome() == History.Outcome.UNKNOWN)
                .count();
        return none(
                goal + " violations",
                violations,
                String.format(
                        Locale.ROOT,
                        "%s, %d attempts, %d of unknown fate, %s",
                        Machine.load(),
                        attempts.size(),
                        unknown,
                        note));
    }

    /** A figure that is zero when nothing was found; what was found is printed, and the first of it stands in the note. */
    static Figure none(String what, List<String> found, String note) {
        String goal = what.substring(0, what.indexOf(' '));
        found.stream().limit(40).forEach(each -> System.out.println(goal + " " + each));
        String first = found.isEmpty() ? "" : "; the first: " + found.getFirst();
        return Figure.atMost(what, found.size(), 0, note + first);
    }
}
