package org.hjemvej.cases.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.platform.caller.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever lets the last day pass without asking for more days is missed, unless there was nothing to ask for. */
class MissedRequestTest {

    private static final LocalDate START = LocalDate.of(2025, 3, 5);
    private static final Actor UDL = person("ulrik", "UDL");

    private final ReflectionPeriod period = ReflectionPeriod.offer("K-1", "A-1", PeriodBasis.DEPARTURE_DEADLINE, START);
    private final List<Extension> filed = new ArrayList<>();

    MissedRequestTest() {
        period.request(START);
        period.grant(START, InventedTerms.of(30), START, UDL);
    }

    @Test
    void who_never_asked_is_missed() {
        assertThat(isMissed(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // days asked for, on which day of the period they were granted, whether the next last day is missed
        "10, 20, true",
        "10, 39, true",
        "10, 40, false",
        "10, 45, false",
        "89, 20, true",
        "90, 20, false"
    })
    void who_was_given_more_days_is_missed_at_the_next_end_while_some_are_left(int days, int decided, boolean missed) {
        Extension extension = file(days);
        period.grantExtension(extension, InventedCeiling.of(120), START.plusDays(decided), UDL);

        assertThat(isMissed(0)).isEqualTo(missed);
    }

    @ParameterizedTest
    @CsvSource({"10, true", "29, true", "30, false", "33, false"})
    void who_was_refused_while_there_was_time_is_missed_and_who_heard_it_at_the_end_is_not(
            int decided, boolean missed) {
        period.refuseExtension(file(10), new byte[] {1}, START.plusDays(decided), UDL);

        assertThat(isMissed(0)).isEqualTo(missed);
    }

    @Test
    void the_last_of_several_answers_counts() {
        period.grantExtension(file(10), InventedCeiling.of(120), START.plusDays(5), UDL);
        period.refuseExtension(file(20), new byte[] {1}, START.plusDays(43), UDL);

        assertThat(isMissed(0))
                .as("she asked in time and heard it after the end")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"89, true", "90, false", "120, false"})
    void whose_other_periods_have_taken_all_days_could_not_have_asked(int earlier, boolean missed) {
        assertThat(isMissed(earlier)).isEqualTo(missed);
    }

    private Extension file(int days) {
        Extension extension = period.fileExtension(
                days, ExtensionGround.SPECIAL_REASONS, InventedCeiling.of(120), InventedTerms.filedOn(START));
        filed.add(extension);
        return extension;
    }

    private boolean isMissed(int earlier) {
        return PeriodEnd.isMissed(period.span(), filed, InventedCeiling.after(earlier, 120));
    }
}
