package org.hjemvej.cases.contact;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Hours of a day in which a channel is safe, in Danish time.
 *
 * @param from first minute, {@code HH:mm}
 * @param to first minute after, {@code HH:mm} later the same day, or 24:00; hours over midnight are two entries
 */
public record SafeHours(Days days, String from, String to) {

    /** What a beginning looks like. */
    public static final String FROM = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** What an end looks like. */
    public static final String TO = FROM + "|24:00";

    private static final Pattern FIRST = Pattern.compile(FROM);
    private static final Pattern LAST = Pattern.compile(TO);

    public SafeHours {
        if (!FIRST.matcher(from).matches() || !LAST.matcher(to).matches() || from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("Hours begin before they end, on the same day");
        }
    }

    /** Whether no two of these overlap on any day. */
    public static boolean areApart(List<SafeHours> hours) {
        for (int i = 0; i < hours.size(); i++) {
            for (int j = i + 1; j < hours.size(); j++) {
                if (hours.get(i).overlaps(hours.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean overlaps(SafeHours other) {
        return days.meet(other.days) && from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0;
    }

    /** For storage: {@code WEEKDAYS 08:00 16:00}. */
    String stored() {
        return days + " " + from + " " + to;
    }

    static SafeHours ofStored(String text) {
        String[] parts = text.split(" ");
        return new SafeHours(Days.valueOf(parts[0]), parts[1], parts[2]);
    }
}
