package org.hjemvej.cases.accommodation;

import org.jspecify.annotations.Nullable;

/**
 * How full a facility is. Reserved and lived-in places count alike.
 *
 * @param capacity its ordinary places; null when its places are not counted here and it is asked each time
 * @param peak places more that it opens when the ordinary ones are taken
 */
public record Places(@Nullable Integer capacity, int peak, long reserved, long active) {

    /** How many are taken. */
    public long taken() {
        return reserved + active;
    }

    /** How many are free, those for peaks included; null when they are not counted. */
    public @Nullable Long free() {
        return capacity == null ? null : Math.max(0, capacity + peak - taken());
    }

    /** Whether one more person finds a place. */
    boolean haveRoom() {
        return capacity == null || taken() < capacity + peak;
    }

    /** Whether she finds one without the places for peaks. */
    boolean haveOrdinaryRoom() {
        return capacity == null || taken() < capacity;
    }

    Places withOneMoreReserved() {
        return new Places(capacity, peak, reserved + 1, active);
    }
}
