package org.hjemvej.cases.contact;

/** On which days hours hold, by the Danish calendar. */
public enum Days {
    WEEKDAYS,
    WEEKENDS_AND_HOLIDAYS,
    EVERY_DAY;

    boolean meet(Days other) {
        return this == other || this == EVERY_DAY || other == EVERY_DAY;
    }
}
