package org.hjemvej.cases.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.RuleBroken;

/** Whatever is asked for and decided, in whatever order: no total passes the ceiling, and the last day is what was granted. */
class PeriodPropertyTest {

    private static final int CEILING = 120;
    private static final Actor OFFICER = person("officer", "UDL");

    /** What happens to a request. */
    enum Step {
        FILE,
        GRANT_NEXT,
        REFUSE_NEXT
    }

    record Event(Step step, int days) {}

    @Property
    void no_order_of_requests_and_decisions_passes_the_ceiling(
            @ForAll @IntRange(max = 20_000) int day,
            @ForAll @Size(max = 30) List<Step> steps,
            @ForAll @Size(value = 30) List<@IntRange(min = 1, max = 60) Integer> days) {
        LocalDate start = LocalDate.of(2013, 1, 30).plusDays(day);
        ReflectionPeriod period = ReflectionPeriod.offer("K-1", "A-1", PeriodBasis.DEPARTURE_DEADLINE, start);
        period.request(start);
        period.grant(start, InventedTerms.of(30), start, OFFICER);
        List<Extension> open = new ArrayList<>();
        int granted = 30;
        for (int i = 0; i < steps.size(); i++) {
            Event event = new Event(steps.get(i), days.get(i));
            int before = granted;
            granted += apply(event, period, open, start);
            assertThat(granted).isBetween(before, CEILING);
            assertThat(period.totalDays()).isEqualTo(granted);
            assertThat(period.endDate()).isEqualTo(start.plusDays(granted));
        }
        assertThat(period.isOver(start.plusDays(granted))).isFalse();
        assertThat(period.isOver(start.plusDays(granted + 1L))).isEqualTo(open.isEmpty());
    }

    /** How many days the step adds. */
    private static int apply(Event event, ReflectionPeriod period, List<Extension> open, LocalDate today) {
        int total = period.span().days();
        return switch (event.step()) {
            case FILE -> {
                boolean fits = total + event.days() <= CEILING;
                assertThat(succeeds(() -> open.add(period.fileExtension(
                                event.days(),
                                ExtensionGround.SPECIAL_REASONS,
                                InventedCeiling.of(CEILING),
                                InventedTerms.filedOn(today)))))
                        .isEqualTo(fits);
                yield 0;
            }
            case GRANT_NEXT -> {
                if (open.isEmpty()) {
                    yield 0;
                }
                Extension next = open.getFirst();
                boolean fits = total + next.days() <= CEILING;
                assertThat(succeeds(() -> period.grantExtension(next, InventedCeiling.of(CEILING), today, OFFICER)))
                        .isEqualTo(fits);
                if (!fits) {
                    yield 0;
                }
                open.removeFirst();
                yield next.days();
            }
            case REFUSE_NEXT -> {
                if (!open.isEmpty()) {
                    period.refuseExtension(open.removeFirst(), new byte[] {1}, today, OFFICER);
                }
                yield 0;
            }
        };
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
