package org.hjemvej.system.running;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * When others used this machine, from moment to moment. Over half an hour the average of {@link Neighbours} is low although
 * they took it for a second now and then, and that second decides what an operation took that is asked for two. What was
 * due then is void (quality/goals.md, rule 3), whatever it took.
 */
public final class QuietMoments implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final StartedSystem system;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> looks;
    private final Moments moments = new Moments();

    private double usedBefore;
    private long before;

    private QuietMoments(StartedSystem system) {
        this.system = system;
        this.usedBefore = Neighbours.used(system);
        this.before = System.nanoTime();
        // no moment is shorter, however late a look comes: /proc counts hundredths of a second
        this.looks =
                clock.scheduleWithFixedDelay(this::look, MOMENT.toMillis(), MOMENT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Watches from now on. */
    public static QuietMoments watch(StartedSystem system) {
        return new QuietMoments(system);
    }

    private synchronized void look() {
        double used = Neighbours.used(system);
        long now = System.nanoTime();
        moments.add(now, Neighbours.cores(used - usedBefore, now - before));
        usedBefore = used;
        before = now;
        notifyAll();
    }

    /**
     * Whether nobody else took this machine within a second before or after something was due; as far as is known yet.
     *
     * @param due as {@link System#nanoTime} told it
     * @throws IllegalStateException when nobody looks any more
     */
    public boolean quiet(long due) {
        mustLook();
        return moments.quiet(due);
    }

    /** Returns when all is known that decides about what was due until now. */
    public synchronized void settle() throws InterruptedException {
        long now = System.nanoTime();
        while (!moments.known(now)) {
            mustLook();
            wait(MOMENT.toMillis());
        }
    }

    private void mustLook() {
        if (looks.isDone()) {
            throw new IllegalStateException("Nobody looks at what others use", looks.exceptionNow());
        }
    }

    /** How many of the moments of a second so far were disturbed, for example {@code 12 of 2400 moments}. */
    public String told() {
        return moments.told();
    }

    @Override
    public void close() {
        clock.close();
    }
}
