package org.hjemvej.notifications.contactrules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Hours of a day in which a channel is safe, by the clock on the wall in Denmark: an hour that comes twice in autumn is safe
 * twice, one that is left out in spring is not safe on that day.
 *
 * @param from first minute, {@code HH:mm}
 * @param to first minute after, {@code HH:mm} later the same day, or 24:00
 */
public record SafeHours(Days days, String from, String to) {

    private static final String MIDNIGHT = "24:00";

    public SafeHours {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("Hours begin before they end, on the same day");
        }
    }

    boolean include(LocalDateTime wall) {
        LocalTime time = wall.toLocalTime();
        return days.include(wall.toLocalDate())
                && !time.isBefore(begin())
                && (to.equals(MIDNIGHT) || time.isBefore(LocalTime.parse(to)));
    }

    LocalTime begin() {
        return LocalTime.parse(from);
    }

    /** What the clock on the wall shows when these hours of a day are over. */
    LocalDateTime end(LocalDate date) {
        return to.equals(MIDNIGHT) ? date.plusDays(1).atStartOfDay() : date.atTime(LocalTime.parse(to));
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
