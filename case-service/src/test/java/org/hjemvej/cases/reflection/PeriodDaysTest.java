package org.hjemvej.cases.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of a period as tables (F12): calendar days, the last one until midnight in Copenhagen. */
class PeriodDaysTest {

    @ParameterizedTest
    @CsvSource({
        // an ordinary period, on either basis
        "DEPARTURE_DEADLINE, 2025-03-05, 30, 2025-04-04, 2025-04-04T22:00:00Z",
        "RESTITUTION_OFFER,  2025-03-05, 30, 2025-04-04, 2025-04-04T22:00:00Z",
        "DEPARTURE_DEADLINE, 2025-06-01, 30, 2025-07-01, 2025-07-01T22:00:00Z",
        "RESTITUTION_OFFER,  2025-11-05, 30, 2025-12-05, 2025-12-05T23:00:00Z",
        // the night in March that has 23 hours: within, as the last day, as the first
        "DEPARTURE_DEADLINE, 2025-03-15, 30, 2025-04-14, 2025-04-14T22:00:00Z",
        "DEPARTURE_DEADLINE, 2025-02-27, 30, 2025-03-29, 2025-03-29T23:00:00Z",
        "RESTITUTION_OFFER,  2025-02-28, 30, 2025-03-30, 2025-03-30T22:00:00Z",
        "DEPARTURE_DEADLINE, 2025-03-30, 30, 2025-04-29, 2025-04-29T22:00:00Z",
        // the night in October that has 25 hours
        "DEPARTURE_DEADLINE, 2025-10-10, 30, 2025-11-09, 2025-11-09T23:00:00Z",
        "DEPARTURE_DEADLINE, 2025-09-25, 30, 2025-10-25, 2025-10-25T22:00:00Z",
        "RESTITUTION_OFFER,  2025-09-26, 30, 2025-10-26, 2025-10-26T23:00:00Z",
        "DEPARTURE_DEADLINE, 2025-10-26, 30, 2025-11-25, 2025-11-25T23:00:00Z",
        // 29 February: as the last day, within, as the first, and where there is none
        "DEPARTURE_DEADLINE, 2024-01-30, 30, 2024-02-29, 2024-02-29T23:00:00Z",
        "RESTITUTION_OFFER,  2024-02-15, 30, 2024-03-16, 2024-03-16T23:00:00Z",
        "DEPARTURE_DEADLINE, 2024-02-29, 30, 2024-03-30, 2024-03-30T23:00:00Z",
        "DEPARTURE_DEADLINE, 2025-01-30, 30, 2025-03-01, 2025-03-01T23:00:00Z",
        "DEPARTURE_DEADLINE, 2100-01-30, 30, 2100-03-01, 2100-03-01T23:00:00Z",
        // the end of the year
        "DEPARTURE_DEADLINE, 2025-12-01, 30, 2025-12-31, 2025-12-31T23:00:00Z",
        "RESTITUTION_OFFER,  2025-12-02, 30, 2026-01-01, 2026-01-01T23:00:00Z",
        "DEPARTURE_DEADLINE, 2025-12-31, 30, 2026-01-30, 2026-01-30T23:00:00Z",
        // the longest there is, over both nights and a year of 366 days
        "DEPARTURE_DEADLINE, 2025-03-05, 120, 2025-07-03, 2025-07-03T22:00:00Z",
        "RESTITUTION_OFFER,  2025-09-01, 120, 2025-12-30, 2025-12-30T23:00:00Z",
        "DEPARTURE_DEADLINE, 2023-12-01, 120, 2024-03-30, 2024-03-30T23:00:00Z",
        "DEPARTURE_DEADLINE, 2012-02-01, 100, 2012-05-11, 2012-05-11T22:00:00Z"
    })
    void a_period_ends_on_its_first_day_plus_its_days(
            PeriodBasis basis, LocalDate start, int days, LocalDate end, Instant over) {
        ReflectionPeriod period = granted(basis, start, days);

        assertThat(period.endDate()).isEqualTo(end);
        assertThat(period.span().end()).isEqualTo(end);
        assertThat(BusinessClock.endOf(end)).isEqualTo(over);
        assertThat(PeriodDeadlines.dayEndedBy(over)).isEqualTo(end);
        assertThat(period.isOver(dayAt(over.minusSeconds(1)))).isFalse();
        assertThat(period.isOver(dayAt(over))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // half past eleven at night is in time, half past midnight is not (scenario 5)
        "2025-03-05, 2025-04-04T21:30:00Z, true",
        "2025-03-05, 2025-04-04T21:59:59Z, true",
        "2025-03-05, 2025-04-04T22:00:00Z, false",
        "2025-03-05, 2025-04-04T22:30:00Z, false",
        // in winter midnight is an hour later in UTC
        "2025-11-05, 2025-12-05T22:30:00Z, true",
        "2025-11-05, 2025-12-05T23:00:00Z, false",
        // the last day is the one before the short night, then the one with it
        "2025-02-27, 2025-03-29T22:30:00Z, true",
        "2025-02-27, 2025-03-29T23:00:00Z, false",
        "2025-02-28, 2025-03-30T21:30:00Z, true",
        "2025-02-28, 2025-03-30T22:00:00Z, false",
        // the last day is the one before the long night, then the one with it
        "2025-09-25, 2025-10-25T21:30:00Z, true",
        "2025-09-25, 2025-10-25T22:00:00Z, false",
        "2025-09-26, 2025-10-26T22:30:00Z, true",
        "2025-09-26, 2025-10-26T23:00:00Z, false",
        // 29 February, and the year's last day
        "2024-01-30, 2024-02-29T22:30:00Z, true",
        "2024-01-30, 2024-02-29T23:00:00Z, false",
        "2025-12-01, 2025-12-31T22:30:00Z, true",
        "2025-12-01, 2025-12-31T23:00:00Z, false"
    })
    void more_days_are_asked_for_until_midnight_in_copenhagen(LocalDate start, Instant now, boolean inTime) {
        ReflectionPeriod period = granted(PeriodBasis.DEPARTURE_DEADLINE, start, 30);

        if (inTime) {
            assertThat(file(period, 10, 120, dayAt(now)).status()).isEqualTo(ExtensionStatus.REQUESTED);
        } else {
            refusedBy(ReflectionRule.EXTENSION_AFTER_END, () -> file(period, 10, 120, dayAt(now)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // two extensions up to the wall of 120 days, on either basis (scenario 4)
        "DEPARTURE_DEADLINE, 2025-03-05, 60, 2025-03-28, 30, 2025-05-20, 120, 2025-07-03",
        "RESTITUTION_OFFER,  2025-03-05, 60, 2025-03-28, 30, 2025-05-20, 120, 2025-07-03",
        "DEPARTURE_DEADLINE, 2025-03-05, 1, 2025-03-28, 89, 2025-04-05, 120, 2025-07-03",
        "DEPARTURE_DEADLINE, 2025-03-05, 60, 2025-03-28, 29, 2025-05-20, 119, 2025-07-02",
        // a day too many: the second one is refused and the first one stands
        "DEPARTURE_DEADLINE, 2025-03-05, 60, 2025-03-28, 31, 2025-05-20, 90, 2025-06-03",
        "RESTITUTION_OFFER,  2025-03-05, 90, 2025-03-28, 1, 2025-05-20, 120, 2025-07-03",
        // the ceiling of decisions before 2013
        "DEPARTURE_DEADLINE, 2012-02-01, 40, 2012-02-20, 30, 2012-03-20, 100, 2012-05-11",
        "DEPARTURE_DEADLINE, 2012-02-01, 40, 2012-02-20, 31, 2012-03-20, 70, 2012-04-11",
        // it rose on 30 January 2013: the day of the decision counts, not that of the period
        "DEPARTURE_DEADLINE, 2012-12-15, 60, 2013-01-10, 10, 2013-01-29, 100, 2013-03-25",
        "DEPARTURE_DEADLINE, 2012-12-15, 60, 2013-01-10, 30, 2013-01-29, 90, 2013-03-15",
        "DEPARTURE_DEADLINE, 2012-12-15, 60, 2013-01-10, 30, 2013-01-30, 120, 2013-04-14",
        "RESTITUTION_OFFER,  2012-12-15, 60, 2013-01-10, 31, 2013-01-30, 90, 2013-03-15",
        // over the end of a year, both changes of the clock, 29 February
        "DEPARTURE_DEADLINE, 2023-11-30, 60, 2023-12-20, 30, 2024-02-01, 120, 2024-03-29",
        "DEPARTURE_DEADLINE, 2025-10-01, 45, 2025-10-20, 45, 2025-12-01, 120, 2026-01-29",
        "RESTITUTION_OFFER,  2025-01-15, 45, 2025-02-01, 45, 2025-03-20, 120, 2025-05-15"
    })
    void two_extensions_add_up_to_the_ceiling_of_the_day_of_each_decision(
            PeriodBasis basis,
            LocalDate start,
            int first,
            LocalDate firstDecided,
            int second,
            LocalDate secondDecided,
            int total,
            LocalDate end) {
        ReflectionPeriod period = granted(basis, start, 30);
        extend(period, first, LaidCeilings.on(firstDecided), firstDecided);

        if (total == 30 + first + second) {
            extend(period, second, LaidCeilings.on(secondDecided), secondDecided);
        } else {
            refusedBy(
                    ReflectionRule.REFLECTION_MAX_EXCEEDED,
                    () -> extend(period, second, LaidCeilings.on(secondDecided), secondDecided));
        }

        assertThat(period.totalDays()).isEqualTo(total);
        assertThat(period.endDate()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"120, 240, 2020-11-06", "125, 245, 2020-11-11", "126, 120, 2020-07-09"})
    void an_exceptional_ceiling_takes_the_place_of_the_ordinary_one(int more, int total, LocalDate end) {
        LocalDate start = LocalDate.of(2020, 3, 11);
        ReflectionPeriod period = granted(PeriodBasis.DEPARTURE_DEADLINE, start, 30);
        extend(period, 90, 245, start);

        if (total == 30 + 90 + more) {
            extend(period, more, 245, start);
        } else {
            refusedBy(ReflectionRule.REFLECTION_MAX_EXCEEDED, () -> extend(period, more, 245, start));
        }

        assertThat(period.totalDays()).isEqualTo(total);
        assertThat(period.endDate()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-04, 0", "2025-03-05, 0", "2025-03-06, 1", "2025-03-31, 26", "2025-04-04, 30", "2025-05-01, 30"
    })
    void the_days_used_are_those_that_lie_behind(LocalDate today, int used) {
        assertThat(new Span(LocalDate.of(2025, 3, 5), 30).used(today)).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource({
        "START_PLUS_N_INCLUSIVE, 2025-03-05, 2025-04-04, 0",
        "START_IS_DAY_ONE,       2025-03-05, 2025-04-03, 1",
        "START_IS_DAY_ONE,       2024-01-31, 2024-02-29, 1",
        "START_IS_DAY_ONE,       2025-12-02, 2025-12-31, 1"
    })
    void the_day_count_tells_the_last_day_and_a_period_keeps_the_one_it_was_granted_by(
            DayCount count, LocalDate start, LocalDate end, int usedOnFirst) {
        ReflectionPeriod period = ReflectionPeriod.offer("K-1", "A-1", PeriodBasis.DEPARTURE_DEADLINE, start);
        period.request(start);
        period.grant(start, InventedTerms.counted(30, count), start, authority(period.basis()));

        assertThat(period.endDate()).isEqualTo(end);
        assertThat(period.span()).isEqualTo(new Span(start, 30, count));
        assertThat(period.span().used(start)).isEqualTo(usedOnFirst);
        assertThat(period.span().used(end)).isEqualTo(30);
        assertThat(period.span().endedOn(start.plusDays(9)).end()).isEqualTo(start.plusDays(9));
        extend(period, 90, 120, end);
        assertThat(period.endDate()).isEqualTo(end.plusDays(90));
        assertThat(period.totalDays()).isEqualTo(120);
        refusedBy(ReflectionRule.REFLECTION_MAX_EXCEEDED, () -> extend(period, 1, 120, end));
    }

    @ParameterizedTest
    @CsvSource({
        // first days of another period of 30 that ends on 3 April, and how many days both have together
        "2025-04-04, 60",
        "2025-04-03, 59",
        "2025-03-05, 30"
    })
    void days_of_two_periods_whose_first_day_counts_are_each_counted_once(LocalDate second, int inAll) {
        OtherDays others = new OtherDays(List.of(new Span(LocalDate.of(2025, 3, 5), 30, DayCount.START_IS_DAY_ONE)));

        assertThat(others.countWith(new Span(second, 30, DayCount.START_IS_DAY_ONE)))
                .isEqualTo(inAll);
    }

    @Test
    void a_last_day_that_no_day_count_gives_is_told_as_a_fault() {
        LocalDate start = LocalDate.of(2025, 3, 5);

        assertThatIllegalStateException().isThrownBy(() -> Span.kept(start, 30, start.plusDays(31)));
    }

    private static LocalDate dayAt(Instant now) {
        return now.atZone(BusinessClock.ZONE).toLocalDate();
    }

    private static ReflectionPeriod granted(PeriodBasis basis, LocalDate start, int days) {
        ReflectionPeriod period = ReflectionPeriod.offer("K-1", "A-1", basis, start);
        period.request(start);
        period.grant(start, InventedTerms.of(days), start, authority(basis));
        return period;
    }

    private static Extension file(ReflectionPeriod period, int days, int ceiling, LocalDate today) {
        return period.fileExtension(
                days, ExtensionGround.COOPERATES_ON_RETURN, InventedCeiling.of(ceiling), InventedTerms.filedOn(today));
    }

    private static void extend(ReflectionPeriod period, int days, int ceiling, LocalDate today) {
        period.grantExtension(
                file(period, days, ceiling, today), InventedCeiling.of(ceiling), today, authority(period.basis()));
    }

    private static Actor authority(PeriodBasis basis) {
        return person("officer", basis.authority());
    }
}
