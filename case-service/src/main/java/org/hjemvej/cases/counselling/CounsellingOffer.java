package org.hjemvej.cases.counselling;

import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.casefile.CaseKind;

/**
 * Whom CMM counsels about support on return: who may take it, that is who is assessed as trafficked (BR07) and the
 * unaccompanied minor (BR08). Somebody who waits for her decision is not asked whether she would rather go home.
 */
public record CounsellingOffer(CaseKind kind, boolean treatedAsChild, boolean assessedPositive) {

    /** Whether she may be counselled now. */
    public boolean stands() {
        return switch (kind) {
            case UAM_TRACK, BOTH -> true;
            case VICTIM_TRACK -> treatedAsChild || assessedPositive;
        };
    }

    /** Why she may be, or may not. */
    public List<Because> because() {
        return switch (kind) {
            case UAM_TRACK, BOTH -> List.of(minors("kind=" + kind));
            case VICTIM_TRACK ->
                Stream.of(minors("treatedAsChild=" + treatedAsChild), assessed())
                        .filter(each -> !stands() || each.fact().endsWith("=true"))
                        .toList();
        };
    }

    private static Because minors(String fact) {
        return new Because("COUNSELLING_IS_OFFERED_TO_UNACCOMPANIED_MINORS", "F101, BR08", fact, null);
    }

    private Because assessed() {
        return new Because(
                "COUNSELLING_IS_OFFERED_TO_THE_ASSESSED", "F101, BR07", "assessedPositive=" + assessedPositive, null);
    }

    void mustStand() {
        if (!stands()) {
            throw CounsellingRule.COUNSELLING_NOT_OFFERED_YET.broken();
        }
    }
}
