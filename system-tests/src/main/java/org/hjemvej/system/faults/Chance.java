package org.hjemvej.system.faults;

import java.util.Random;

/**
 * What a scenario draws its chance from: the seed that was asked for, and its own name, so that clients of two scenarios do
 * not send the commands of each other again.
 */
record Chance(long seed, String of) {

    Chance of(String part) {
        return new Chance(seed, of + "/" + part);
    }

    Random random() {
        return new Random(seed + of.hashCode());
    }

    /** As {@code ./dev faults --seed} takes it. */
    @Override
    public String toString() {
        return "seed " + seed;
    }
}
