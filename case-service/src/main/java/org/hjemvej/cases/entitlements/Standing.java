package org.hjemvej.cases.entitlements;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a person on a date. Nothing in it tells of the police, of testimony or of her way home: help does not
 * depend on them.
 *
 * @param assessed the positive decision that stood on it
 * @param openPeriod a period that was offered or requested on it, and not decided on
 * @param runningPeriod a period one of whose days it is, also by a grant that reaches back; or else one that a request for
 *     more days, which nobody has answered, holds open
 * @param child as her age was known by it: in doubt a child
 */
public record Standing(
        boolean presumed,
        @Nullable RestsOn assessed,
        @Nullable RestsOn openPeriod,
        @Nullable RestsOn runningPeriod,
        boolean child,
        boolean unaccompaniedMinor) {

    /** On a date, and as of today when that date lies ahead. */
    record Day(LocalDate on, LocalDate today) {}

    /** Rounds in their order; only what was known by the date counts. */
    static Standing of(List<Round> rounds, List<Period> periods, Day day, boolean child, boolean trackOfUnaccompanied) {
        LocalDate on = day.on();
        List<Round> known = rounds.stream()
                .filter(round -> round.isOpenedBy(on) && !round.isLapsedBy(on))
                .toList();
        RestsOn assessed = known.stream()
                .filter(round -> round.findsBy(on))
                .findFirst()
                .map(Round::restsOn)
                .orElse(null);
        boolean ruledOut = !known.isEmpty()
                && known.stream().noneMatch(round -> round.isUndecidedOn(on))
                && known.getLast().rulesOutBy(on);
        RestsOn running = first(periods, period -> period.runsOn(on), Period::asRunning);
        return new Standing(
                assessed == null && !ruledOut,
                assessed,
                first(periods, period -> period.isOpenOn(on), Period::asOpen),
                running == null
                        ? first(periods, period -> period.isHeldOpenOn(day), period -> period.asHeldOpen(on))
                        : running,
                child,
                child && trackOfUnaccompanied);
    }

    private static @Nullable RestsOn first(
            List<Period> periods, Predicate<Period> which, Function<Period, RestsOn> restsOn) {
        return periods.stream().filter(which).findFirst().map(restsOn).orElse(null);
    }
}
