package org.hjemvej.platform.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The page that is asked for of a list in the order of time.
 *
 * @param at moment of the last item seen; the beginning of time before the first one
 * @param id of the last item seen
 * @param limit how many items at most
 */
public record PageAfter(Instant at, String id, int limit) {

    /** From what a caller sent; a cursor that is none of such a list is bad input. */
    public static PageAfter of(@Nullable String cursor, int limit) {
        Cursor position = Cursor.of(cursor);
        return new PageAfter(position.instant(), position.id(), limit);
    }

    /** The first page of a list. */
    public static PageAfter first(int limit) {
        return new PageAfter(Cursor.START.instant(), Cursor.START.id(), limit);
    }
}
