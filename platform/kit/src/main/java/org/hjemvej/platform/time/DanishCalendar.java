package org.hjemvej.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Which days are free in Denmark. Its public holidays are those since Great Prayer Day ceased to be one in 2024. */
public final class DanishCalendar {

    private static final Set<MonthDay> EACH_YEAR = Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /** Days after Easter: Maundy Thursday, Good Friday, Easter, Easter Monday, Ascension, Whit Sunday, Whit Monday. */
    private static final Set<Long> AROUND_EASTER = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

    private DanishCalendar() {}

    /** Whether it is a Saturday, a Sunday or a public holiday. */
    public static boolean isFree(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 || isHoliday(date);
    }

    static boolean isHoliday(LocalDate date) {
        return EACH_YEAR.contains(MonthDay.from(date))
                || AROUND_EASTER.contains(
                        date.toEpochDay() - easter(date.getYear()).toEpochDay());
    }

    /** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
