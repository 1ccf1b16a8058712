package org.hjemvej.platform.rest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.rules.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * An opaque position in an ordered list: the sort key and the id of the last item seen. A list goes on with
 * {@code key >= ? and (key > ? or id > ?)}: the first half is where PostgreSQL enters the index. Without it
 * ({@code key > ? or (key = ? and id > ?)}) every page reads all pages before it (ADR 29).
 */
public record Cursor(String key, String id) {

    /** Before the first item of any list whose keys sort above the empty text. */
    public static final Cursor START = new Cursor("", "");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Instant EARLIEST = Instant.parse("1901-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    /** The highest number of items on one page. */
    public static final int MAX_LIMIT = 100;

    public static Cursor of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int split = plain.indexOf('\n');
            if (split > 0
                    && plain.length() < 200
                    && ID.matcher(plain.substring(split + 1)).matches()) {
                return new Cursor(plain.substring(0, split), plain.substring(split + 1));
            }
        } catch (IllegalArgumentException e) {
            throw unusable();
        }
        throw unusable();
    }

    /** The sort key as an instant; the beginning of time before the first item. */
    public Instant instant() {
        if (key.isEmpty()) {
            return Instant.EPOCH;
        }
        try {
            Instant instant = Instant.parse(key);
            if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
                throw unusable();
            }
            return instant;
        } catch (DateTimeParseException e) {
            throw unusable();
        }
    }

    /** The id as a number, for a list in the order of numbers; {@code start} before the first item. */
    public int number(int start) {
        if (id.isEmpty()) {
            return start;
        }
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException e) {
            throw unusable();
        }
    }

    private static RuleBroken unusable() {
        return InterfaceRule.INVALID_INPUT.broken(Map.of("field", "cursor"));
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key + "\n" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Cuts a list read with one item more than asked for into a page. */
    public static <E, V> Page<V> page(List<E> found, int limit, Function<E, V> view, Function<E, Cursor> position) {
        boolean more = found.size() > limit;
        List<E> shown = more ? found.subList(0, limit) : found;
        String next = more ? position.apply(shown.getLast()).text() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
