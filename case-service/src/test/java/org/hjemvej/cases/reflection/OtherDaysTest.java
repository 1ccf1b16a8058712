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

/** The ceiling is one for all periods of a person: what the others take is counted, earlier or later, each day once (F11). */
class OtherDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Actor UDL = person("ulrik", "UDL");

    @Test
    void a_period_counts_neither_itself_nor_what_was_never_granted() {
        ReflectionPeriod period = granted(FIRST, 30);
        ReflectionPeriod offered = offered();

        assertThat(OtherDays.of(period, List.of(period, offered)).spans()).isEmpty();
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
    void another_period_counts_until_its_end(int days, @Nullable Integer endedAfter, int counted) {
        ReflectionPeriod earlier = granted(FIRST, days);
        if (endedAfter != null) {
            earlier.supersede(SupersessionReason.RESIDENCE_PERMIT_9C5, FIRST.plusDays(endedAfter), UDL);
        }

        assertThat(others(earlier).count()).isEqualTo(counted);
    }

    @Test
    void a_period_that_ended_before_its_first_day_took_none() {
        ReflectionPeriod earlier = offered();
        earlier.request(FIRST);
        earlier.grant(FIRST.plusDays(10), InventedTerms.of(30), FIRST, UDL);
        earlier.supersede(SupersessionReason.ASYLUM_GRANTED, FIRST.plusDays(2), UDL);

        assertThat(others(earlier).count()).isZero();
    }

    @Test
    void days_that_two_periods_share_count_once() {
        ReflectionPeriod running = granted(FIRST, 30);
        ReflectionPeriod beside = granted(FIRST.plusDays(10), 30);
        ReflectionPeriod inside = granted(FIRST.plusDays(12), 5);

        OtherDays others = others(beside, inside, running);
        assertThat(others.count()).isEqualTo(40);
        assertThat(others.countWith(new Span(FIRST.plusDays(60), 30))).isEqualTo(70);
        assertThat(others.countWith(new Span(FIRST.plusDays(35), 30)))
                .as("five of them are hers already")
                .isEqualTo(65);
        assertThat(others.countWith(new Span(FIRST.minusDays(5), 60)))
                .as("all of them are")
                .isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({
        // on which day of this period of 30 days the other one of 60 begins, more days, whether they are granted
        "-60, 30, true",
        "-60, 31, false",
        "200, 30, true",
        "200, 31, false",
        "20, 50, true",
        "20, 90, true",
        "20, 91, false",
        "40, 30, true",
        "40, 90, true",
        "40, 91, false"
    })
    void more_days_count_beside_those_of_a_period_before_after_or_at_the_same_time(int begins, int more, boolean fits) {
        Ceiling ceiling = InventedCeiling.beside(new Span(FIRST.plusDays(begins), 60), 120);
        Span span = new Span(FIRST, 30);

        if (fits) {
            assertThat(span.longer(more, ceiling).days()).isEqualTo(30 + more);
        } else {
            RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> span.longer(more, ceiling));
            assertThat(broken.rule()).isEqualTo(ReflectionRule.REFLECTION_MAX_EXCEEDED);
            assertThat(broken.facts().get("latestEnd")).isEqualTo(FIRST.plusDays(30 + more - 1));
        }
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
    void an_exceptional_ceiling_counts_the_other_days_as_well() {
        ReflectionPeriod period = granted(FIRST, 30);
        ExceptionalCeiling exception =
                ExceptionalCeiling.propose(ExceptionalCeiling.newId(), period, 150, 120, new byte[] {1}, FIRST, UDL);
        exception.confirm(120, FIRST, person("ulla", "UDL"));
        period.raiseCeiling(exception);

        Ceiling raised = InventedCeiling.after(100, 120).orOf(period);
        assertThat(raised.allows(new Span(FIRST, 50))).isTrue();
        assertThat(raised.allows(new Span(FIRST, 51))).isFalse();
    }

    private static OtherDays others(ReflectionPeriod... others) {
        return OtherDays.of(offered(), List.of(others));
    }

    private static ReflectionPeriod offered() {
        return ReflectionPeriod.offer("K-1", "A-1", PeriodBasis.DEPARTURE_DEADLINE, FIRST);
    }

    private static ReflectionPeriod granted(LocalDate start, int days) {
        ReflectionPeriod period = offered();
        period.request(start);
        period.grant(start, InventedTerms.of(days), start, UDL);
        return period;
    }
}
