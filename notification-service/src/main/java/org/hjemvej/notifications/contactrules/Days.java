package org.hjemvej.notifications.contactrules;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** On which days hours hold, by the Danish calendar. */
public enum Days {
    WEEKDAYS,
    WEEKENDS_AND_HOLIDAYS,
    EVERY_DAY;

    boolean include(LocalDate date) {
        return switch (this) {
            case WEEKDAYS -> !isFree(date);
            case WEEKENDS_AND_HOLIDAYS -> isFree(date);
            case EVERY_DAY -> true;
        };
    }

    private static boolean isFree(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY || DanishHolidays.include(date);
    }
}
