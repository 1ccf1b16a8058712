package org.hjemvej.system.running;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of {@code ./dev bench} and {@code ./dev faults}.
 *
 * @param root the repository
 * @param goals which goals, all when empty
 * @param full whether with the numbers of the goals, otherwise with a small part of them
 * @param seed from which chance is drawn
 */
public record Wanted(Path root, Set<String> goals, boolean full, long seed) {

    /**
     * Reads the arguments after the root of the repository.
     *
     * @throws IllegalArgumentException with a sentence for the user when one is not understood
     */
    public static Wanted of(String[] arguments, Collection<String> known) {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        Path root = Path.of(rest.remove());
        Set<String> goals = new TreeSet<>();
        boolean full = true;
        long seed = ThreadLocalRandom.current().nextLong(1_000_000);
        while (!rest.isEmpty()) {
            String argument = rest.remove();
            switch (argument) {
                case "--profile" -> full = profile(rest.poll());
                case "--seed" -> seed = seed(rest.poll());
                default -> {
                    if (!known.contains(argument)) {
                        throw new IllegalArgumentException(
                                argument + " is not known; there are --profile, --seed and " + new TreeSet<>(known));
                    }
                    goals.add(argument);
                }
            }
        }
        return new Wanted(root, goals, full, seed);
    }

    /** Whether this goal is asked for. */
    public boolean wants(String goal) {
        return goals.isEmpty() || goals.contains(goal);
    }

    private static boolean profile(@Nullable String name) {
        if (!"short".equals(name) && !"full".equals(name)) {
            throw new IllegalArgumentException("--profile is short or full, not " + name);
        }
        return "full".equals(name);
    }

    private static long seed(@Nullable String number) {
        if (number == null || !number.matches("-?[0-9]{1,18}")) {
            throw new IllegalArgumentException("--seed is a whole number, not " + number);
        }
        return Long.parseLong(number);
    }
}
