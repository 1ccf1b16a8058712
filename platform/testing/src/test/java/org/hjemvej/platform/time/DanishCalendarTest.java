package org.hjemvej.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DanishCalendarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-25",
                "2026-12-26",
                "2027-01-01",
                "2027-03-25",
                "2027-03-26",
                "2027-03-28",
                "2027-03-29",
                "2027-05-06",
                "2027-05-16",
                "2027-05-17"
            })
    void the_ten_public_holidays_are_known(LocalDate date) {
        assertThat(DanishCalendar.isHoliday(date)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2026-12-24", "2026-12-31", "2027-04-23", "2027-06-05", "2027-05-01"})
    void great_prayer_day_and_days_on_which_shops_or_banks_close_are_none(LocalDate date) {
        assertThat(DanishCalendar.isHoliday(date)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-28", "2026-11-29", "2027-03-26"})
    void weekends_and_holidays_are_free(LocalDate date) {
        assertThat(DanishCalendar.isFree(date)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27", "2026-11-30", "2026-12-24"})
    void other_days_are_not(LocalDate date) {
        assertThat(DanishCalendar.isFree(date)).isFalse();
    }

    @Test
    void an_independent_calendar_says_the_same_of_every_day_until_2099() {
        HolidayManager judge = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
        List<Integer> years = IntStream.rangeClosed(2024, 2099).boxed().toList();

        assertThat(years).allSatisfy(year -> {
            Set<LocalDate> holidays = judge.getHolidays(Year.of(year)).stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toSet());
            LocalDate first = LocalDate.of(year, 1, 1);
            assertThat(first.datesUntil(first.plusYears(1)).filter(DanishCalendar::isHoliday))
                    .containsExactlyInAnyOrderElementsOf(holidays);
        });
    }
}
