package org.hjemvej.notifications.contactrules;

import java.time.LocalDate;
import org.hjemvej.platform.time.DanishCalendar;

/** On which days hours hold, by the Danish calendar. */
public enum Days {
    WEEKDAYS,
    WEEKENDS_AND_HOLIDAYS,
    EVERY_DAY;

    boolean include(LocalDate date) {
        return switch (this) {
            case WEEKDAYS -> !DanishCalendar.isFree(date);
            case WEEKENDS_AND_HOLIDAYS -> DanishCalendar.isFree(date);
            case EVERY_DAY -> true;
        };
    }
}
