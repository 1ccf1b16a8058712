package org.hjemvej.cases.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hjemvej.platform.testing.Refusals.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ceiling is one for all periods of a person: what earlier ones took is counted, and each day once (F11). */
class EarlierDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Actor UDL = person("ulrik", "UDL");

    @Test
    void a_period_counts_neither_itself_nor_what_was_never_granted() {
        ReflectionPeriod period = granted(FIRST, 30);
        ReflectionPeriod offered = offered();

        assertThat(EarlierDays.before(FIRST.plusDays(200), period, List.of(period, offered)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // days granted, after how many of them it ended otherwise, how many count
        "30, , 30",
        "120, , 120",
        "30, 10, 10",
        "30, 0, 0",
        "30, 30, 30",
        "30, 45, 30"
    })
    void an_earlier_period_counts_until_its_end(int days, @Nullable Integer endedAfter, int counted) {
        ReflectionPeriod earlier = granted(FIRST, days);
        if (endedAfter != null) {
            earlier.supersede(SupersessionReason.RESIDENCE_PERMIT_9C5, FIRST.plusDays(endedAfter), UDL);
        }

        assertThat(before(FIRST.plusDays(200), earlier)).isEqualTo(counted);
    }

    @Test
    void a_period_that_ended_before_its_first_day_took_none() {
        ReflectionPeriod earlier = offered();
        earlier.request(FIRST);
        earlier.grant(FIRST.plusDays(10), 30, "rule", FIRST, UDL);
        earlier.supersede(SupersessionReason.ASYLUM_GRANTED, FIRST.plusDays(2), UDL);

        assertThat(before(FIRST.plusDays(200), earlier)).isZero();
    }

    @Test
    void days_that_two_periods_share_count_once_and_only_those_before_the_day() {
        ReflectionPeriod running = granted(FIRST, 30);
        ReflectionPeriod beside = granted(FIRST.plusDays(10), 30);
        ReflectionPeriod inside = granted(FIRST.plusDays(12), 5);

        assertThat(before(FIRST.plusDays(60), running, beside, inside)).isEqualTo(40);
        assertThat(before(FIRST.plusDays(10), running)).isEqualTo(10);
        assertThat(before(FIRST, running)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // earlier days, days granted, more days, whether they are granted
        "0, 30, 90, true",
        "0, 30, 91, false",
        "30, 30, 60, true",
        "30, 30, 61, false",
        "90, 30, 1, false",
        "119, 30, 1, false",
        "150, 30, 1, false"
    })
    void more_days_are_granted_while_all_periods_together_stay_under_the_ceiling(
            int earlier, int days, int more, boolean fits) {
        Ceiling ceiling = InventedCeiling.after(earlier, 120);
        Span span = new Span(FIRST, days);

        if (fits) {
            assertThat(span.longer(more, ceiling).days()).isEqualTo(days + more);
        } else {
            RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> span.longer(more, ceiling));
            assertThat(broken.rule()).isEqualTo(ReflectionRule.REFLECTION_MAX_EXCEEDED);
            LocalDate latest = FIRST.plusDays(Math.max(days, 120 - earlier));
            assertThat(Map.copyOf(broken.facts()))
                    .as("the count is that of all periods; what is granted already stays")
                    .isEqualTo(
                            Map.of("ceiling", 120, "total", earlier + days, "earlier", earlier, "latestEnd", latest));
        }
    }

    @Test
    void an_exceptional_ceiling_counts_the_earlier_days_as_well() {
        ReflectionPeriod period = granted(FIRST, 30);
        ExceptionalCeiling exception =
                ExceptionalCeiling.propose(ExceptionalCeiling.newId(), period, 150, 120, new byte[] {1}, FIRST, UDL);
        exception.confirm(120, FIRST, person("ulla", "UDL"));
        period.raiseCeiling(exception);

        assertThat(InventedCeiling.after(100, 120).orOf(period).left()).isEqualTo(50);
    }

    private static int before(LocalDate day, ReflectionPeriod... earlier) {
        return EarlierDays.before(day, offered(), List.of(earlier));
    }

    private static ReflectionPeriod offered() {
        return ReflectionPeriod.offer("K-1", "A-1", PeriodBasis.DEPARTURE_DEADLINE, FIRST);
    }

    private static ReflectionPeriod granted(LocalDate start, int days) {
        ReflectionPeriod period = offered();
        period.request(start);
        period.grant(start, days, "rule", start, UDL);
        return period;
    }
}
