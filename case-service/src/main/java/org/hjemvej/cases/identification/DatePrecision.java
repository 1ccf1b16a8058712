package org.hjemvej.cases.identification;

import java.time.LocalDate;

/** How closely the time of an episode is known. */
public enum DatePrecision {
    YEAR,
    MONTH,
    DAY;

    /** The day that stands for a date: what is finer than is known is not kept. */
    LocalDate coarsened(LocalDate date) {
        return switch (this) {
            case YEAR -> date.withDayOfYear(1);
            case MONTH -> date.withDayOfMonth(1);
            case DAY -> date;
        };
    }
}
