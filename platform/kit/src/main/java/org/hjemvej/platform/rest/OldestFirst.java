package org.hjemvej.platform.rest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The order of a list: the oldest item first, and by {@code id} what is of one moment. Its pages begin as {@link Cursor} says. */
public final class OldestFirst<E> {

    private final String moment;
    private final Function<E, Cursor> position;

    private OldestFirst(String moment, Function<E, Cursor> position) {
        this.moment = moment;
        this.position = position;
    }

    /** By this attribute, which holds the moment. */
    public static <E> OldestFirst<E> by(String moment, Function<E, Instant> at, Function<E, String> id) {
        return new OldestFirst<>(moment, each -> new Cursor(at.apply(each).toString(), id.apply(each)));
    }

    /** One page of all that there is. */
    public Page<E> page(PanacheRepositoryBase<E, ?> all, PageAfter after) {
        return read(all, after, "", new Object[0]);
    }

    /** One page of those for which this condition holds; {@code ?1} in it is the first of the values. */
    public Page<E> page(PanacheRepositoryBase<E, ?> all, PageAfter after, String condition, Object... values) {
        return read(all, after, condition + " and ", values);
    }

    private Page<E> read(PanacheRepositoryBase<E, ?> all, PageAfter after, String condition, Object[] values) {
        int at = values.length + 1;
        String query = "%s%s >= ?%d and (%s > ?%d or id > ?%d) order by %s, id"
                .formatted(condition, moment, at, moment, at, at + 1, moment);
        Object[] parameters = Arrays.copyOf(values, values.length + 2);
        parameters[values.length] = after.at();
        parameters[values.length + 1] = after.id();
        // one item more than asked for tells whether there is another page
        List<E> found = all.find(query, parameters).range(0, after.limit()).list();
        return Cursor.page(found, after.limit(), Function.identity(), position);
    }
}
