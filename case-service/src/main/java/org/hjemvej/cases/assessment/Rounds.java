package org.hjemvej.cases.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All rounds of one person, those of cases that are merged into hers as well.
 *
 * @param handles the cases of the person, hers first
 * @param inOrder as they were opened
 */
record Rounds(List<String> handles, List<Assessment> inOrder) {

    private static final Set<AssessmentStatus> UNDECIDED =
            EnumSet.of(AssessmentStatus.PENDING, AssessmentStatus.ADDITIONAL_INFORMATION_REQUESTED);
    private static final Set<AssessmentStatus> POSITIVE = EnumSet.of(AssessmentStatus.DECIDED_POSITIVE);
    private static final Set<AssessmentStatus> NOT_LAPSED = EnumSet.complementOf(EnumSet.of(AssessmentStatus.LAPSED));

    Rounds {
        handles = List.copyOf(handles);
        inOrder = List.copyOf(inOrder);
    }

    /**
     * The round that counts: one that is not decided, a positive decision that stands, or else the latest. A round that lapsed
     * decided nothing, so what was decided before it stands.
     */
    Optional<Assessment> counting() {
        return latest(UNDECIDED).or(() -> latest(POSITIVE)).or(() -> latest(NOT_LAPSED));
    }

    private Optional<Assessment> latest(Set<AssessmentStatus> among) {
        return inOrder.stream().filter(each -> among.contains(each.status())).reduce((earlier, later) -> later);
    }

    /** Whether a negative decision stands. */
    boolean areNegative() {
        return counting()
                .filter(each -> each.status() == AssessmentStatus.DECIDED_NEGATIVE)
                .isPresent();
    }

    /** Those of one of the cases. */
    List<Assessment> of(String handle) {
        return inOrder.stream().filter(each -> each.caseHandle().equals(handle)).toList();
    }

    /** The number of the next round: higher than any before, also when a merge is undone later. */
    int next() {
        return inOrder.stream().mapToInt(Assessment::round).max().orElse(0) + 1;
    }
}
