package org.hjemvej.cases.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.RuleBroken;

/**
 * One person with periods of several cases that are merged into one, before, after and beside each other. In whatever order
 * they are granted, made longer and ended: more days never bring her over the ceiling, and none within it are refused.
 */
class DaysInAllPropertyTest {

    private static final int FIRST_DAYS = 30;
    private static final int ORDINARY = 120;
    private static final int EXCEPTIONAL = 200;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Actor ULRIK = person("ulrik", "UDL");
    private static final Actor ULLA = person("ulla", "UDL");

    private final List<ReflectionPeriod> periods = new ArrayList<>();
    private final List<Request> open = new ArrayList<>();

    /** What happens, to the period or request that a number picks. */
    enum Step {
        GRANT,
        FILE,
        DECIDE,
        END,
        RAISE
    }

    /** More days that wait for a decision. */
    private record Request(ReflectionPeriod period, Extension extension) {}

    @Property
    void no_order_of_periods_and_extensions_passes_the_ceiling_in_all(
            @ForAll @Size(max = 40) List<Step> steps,
            @ForAll @Size(value = 40) List<@IntRange(max = 300) Integer> numbers) {
        periods.clear();
        open.clear();
        for (int i = 0; i < steps.size(); i++) {
            take(steps.get(i), numbers.get(i));
        }
    }

    private void take(Step step, int number) {
        int before = days(periods).size();
        if (step == Step.GRANT || periods.isEmpty()) {
            grant(FIRST.plusDays(number));
            assertThat(days(periods).size())
                    .as("a positive decision opens its days whatever went before, and no more")
                    .isBetween(before, before + FIRST_DAYS);
            return;
        }
        ReflectionPeriod period = periods.get(number % periods.size());
        switch (step) {
            case GRANT -> throw new AssertionError("done before");
            case FILE -> file(period, 1 + number % 100);
            case DECIDE -> decide(number);
            case END -> end(period, number % 40);
            case RAISE -> raise(period);
        }
    }

    private void grant(LocalDate start) {
        ReflectionPeriod period =
                ReflectionPeriod.offer("K-" + periods.size(), "A-1", PeriodBasis.DEPARTURE_DEADLINE, start);
        period.request(start);
        period.grant(start, InventedTerms.of(FIRST_DAYS), start, ULRIK);
        periods.add(period);
    }

    private void file(ReflectionPeriod period, int more) {
        if (period.status() == ReflectionStatus.GRANTED) {
            Ceiling ceiling = ceilingOf(period);
            LocalDate today = period.span().start();
            assertThat(succeeds(() -> open.add(new Request(
                            period,
                            period.fileExtension(
                                    more, ExtensionGround.SPECIAL_REASONS, ceiling, InventedTerms.filedOn(today))))))
                    .isEqualTo(daysWith(period, more) <= ceiling.days());
        }
    }

    private void decide(int number) {
        if (open.isEmpty()) {
            return;
        }
        Request next = open.remove(number % open.size());
        ReflectionPeriod period = next.period();
        if (period.status() == ReflectionStatus.GRANTED) {
            Ceiling ceiling = ceilingOf(period);
            int inAll = daysWith(period, next.extension().days());
            boolean granted = succeeds(() -> period.grantExtension(
                    next.extension(), ceiling, period.span().start(), ULRIK));
            assertThat(granted).isEqualTo(inAll <= ceiling.days());
            if (granted) {
                assertThat(days(periods)).hasSize(inAll).hasSizeLessThanOrEqualTo(ceiling.days());
            }
        }
    }

    private static void end(ReflectionPeriod period, int after) {
        if (period.status() == ReflectionStatus.GRANTED) {
            LocalDate on = period.span().start().plusDays(after);
            period.supersede(SupersessionReason.RESIDENCE_PERMIT_9C5, on, ULRIK);
        }
    }

    private void raise(ReflectionPeriod period) {
        if (period.status() == ReflectionStatus.GRANTED && period.raisedCeiling() == null) {
            ExceptionalCeiling exception = ExceptionalCeiling.propose(
                    ExceptionalCeiling.newId(), period, EXCEPTIONAL, ORDINARY, new byte[] {1}, FIRST, ULRIK);
            exception.confirm(ORDINARY, FIRST, ULLA);
            period.raiseCeiling(exception);
        }
    }

    private Ceiling ceilingOf(ReflectionPeriod period) {
        return new Ceiling(ORDINARY, "rule", null, OtherDays.of(period, periods)).orOf(period);
    }

    /** How many calendar days she would have in all if this period had so many more; counted one by one. */
    private int daysWith(ReflectionPeriod period, int more) {
        Set<LocalDate> days = days(periods);
        LocalDate end = period.span().end();
        end.datesUntil(end.plusDays(more)).forEach(days::add);
        return days.size();
    }

    private static Set<LocalDate> days(List<ReflectionPeriod> periods) {
        Set<LocalDate> days = new HashSet<>();
        for (ReflectionPeriod period : periods) {
            Span span = period.span();
            LocalDate ended = period.endedOn();
            LocalDate until = ended == null || ended.isAfter(span.end()) ? span.end() : ended;
            span.start().datesUntil(until).forEach(days::add);
        }
        return days;
    }

    private static boolean succeeds(Runnable command) {
        try {
            command.run();
            return true;
        } catch (RuleBroken refused) {
            assertThat(refused.rule()).isEqualTo(ReflectionRule.REFLECTION_MAX_EXCEEDED);
            return false;
        }
    }
}
