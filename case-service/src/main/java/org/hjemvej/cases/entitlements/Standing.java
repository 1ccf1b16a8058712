package org.hjemvej.cases.entitlements;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseKind;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a person on a date. Nothing in it tells of the police, of testimony or of her way home: help does not
 * depend on them.
 *
 * @param assessed the positive decision that stood on it
 * @param openPeriod a period that is offered or requested
 * @param runningPeriod a period one of whose days it is
 * @param child as her age is known today: in doubt a child
 */
public record Standing(
        boolean presumed,
        @Nullable RestsOn assessed,
        @Nullable RestsOn openPeriod,
        @Nullable RestsOn runningPeriod,
        boolean child,
        boolean unaccompaniedMinor) {

    static Standing of(CaseFile file, List<Round> rounds, List<Period> periods, LocalDate on) {
        return of(rounds, periods, on, file.treatedAsChild(), file.kind() != CaseKind.VICTIM_TRACK);
    }

    /** Rounds in their order; only what was known by the date counts. */
    static Standing of(
            List<Round> rounds, List<Period> periods, LocalDate on, boolean child, boolean trackOfUnaccompanied) {
        List<Round> known =
                rounds.stream().filter(round -> round.isOpenedBy(on)).toList();
        RestsOn assessed = known.stream()
                .filter(round -> round.findsBy(on))
                .findFirst()
                .map(Round::restsOn)
                .orElse(null);
        boolean ruledOut = !known.isEmpty() && known.getLast().rulesOutBy(on);
        return new Standing(
                assessed == null && !ruledOut,
                assessed,
                first(periods, period -> period.isOpenOn(on)),
                first(periods, period -> period.runsOn(on)),
                child,
                child && trackOfUnaccompanied);
    }

    private static @Nullable RestsOn first(List<Period> periods, Predicate<Period> which) {
        return periods.stream().filter(which).findFirst().map(Period::restsOn).orElse(null);
    }
}
