package org.hjemvej.cases.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    /** The hotline of CMM (PAGE I7). */
    @ParameterizedTest
    @CsvSource({
        // a Thursday, a Saturday, a Sunday
        "2026-11-26T08:29:59,false,false",
        "2026-11-26T08:30,true,false",
        "2026-11-26T15:59:59,true,false",
        "2026-11-26T16:00,false,false",
        "2026-11-28T08:59:59,false,false",
        "2026-11-28T09:00,false,true",
        "2026-11-29T14:59:59,false,true",
        "2026-11-29T15:00,false,false",
        // Christmas Eve is no public holiday, Christmas Day is one
        "2026-12-24T09:30,true,false",
        "2026-12-25T09:30,false,true",
        // Good Friday, Easter Monday, Ascension, and what was Great Prayer Day once
        "2027-03-26T10:00,false,true",
        "2027-03-29T10:00,false,true",
        "2027-05-06T10:00,false,true",
        "2027-04-23T10:00,true,false",
        // the nights in which the clock is changed are Sundays
        "2027-03-28T09:00,false,true",
        "2026-10-25T09:00,false,true",
    })
    void the_hotline_answers_by_the_danish_calendar(LocalDateTime moment, boolean weekdays, boolean weekends) {
        assertThat(OpeningHours.open("WEEKDAYS", LocalTime.of(8, 30), LocalTime.of(16, 0), moment))
                .isEqualTo(weekdays);
        assertThat(OpeningHours.open("WEEKENDS_AND_HOLIDAYS", LocalTime.of(9, 0), LocalTime.of(15, 0), moment))
                .isEqualTo(weekends);
    }
}
