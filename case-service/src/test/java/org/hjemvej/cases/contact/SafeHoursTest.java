package org.hjemvej.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeHoursTest {

    @ParameterizedTest(name = "{0} {1}-{2}")
    @CsvSource({"WEEKDAYS,00:00,24:00", "EVERY_DAY,00:00,00:01", "WEEKENDS_AND_HOLIDAYS,23:59,24:00"})
    void hours_are_within_one_day(Days days, String from, String to) {
        SafeHours hours = new SafeHours(days, from, to);

        assertThat(SafeHours.ofStored(hours.stored())).isEqualTo(hours);
    }

    @ParameterizedTest(name = "{0}-{1}")
    @CsvSource({"08:00,08:00", "22:00,06:00", "24:00,24:00", "8:00,09:00", "08:00,24:01", "08:60,09:00", "00:00,00:00"})
    void what_does_not_begin_before_it_ends_is_no_hours(String from, String to) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SafeHours(Days.EVERY_DAY, from, to));
    }

    @ParameterizedTest(name = "{0} 08:00-12:00 and {1} {2}-{3}: apart {4}")
    @CsvSource({
        "WEEKDAYS,WEEKDAYS,12:00,14:00,true",
        "WEEKDAYS,WEEKDAYS,11:59,14:00,false",
        "WEEKDAYS,WEEKDAYS,06:00,08:00,true",
        "WEEKDAYS,WEEKDAYS,09:00,10:00,false",
        "WEEKDAYS,WEEKENDS_AND_HOLIDAYS,08:00,12:00,true",
        "WEEKDAYS,EVERY_DAY,11:00,13:00,false",
        "EVERY_DAY,WEEKENDS_AND_HOLIDAYS,00:00,08:01,false",
        "EVERY_DAY,WEEKENDS_AND_HOLIDAYS,12:00,24:00,true"
    })
    void hours_of_the_same_day_do_not_overlap(Days first, Days second, String from, String to, boolean apart) {
        List<SafeHours> hours = List.of(new SafeHours(first, "08:00", "12:00"), new SafeHours(second, from, to));

        assertThat(SafeHours.areApart(hours)).isEqualTo(apart);
        assertThat(SafeHours.areApart(hours.reversed())).isEqualTo(apart);
    }
}
