package org.hjemvej.cases.counselling;

import org.hjemvej.cases.casefile.CaseKind;

/**
 * Whom CMM counsels about support on return: who may take it, that is who is assessed as trafficked (BR07) and the
 * unaccompanied minor (BR08). Somebody who waits for her decision is not asked whether she would rather go home.
 */
record CounsellingOffer(CaseKind kind, boolean treatedAsChild, boolean assessedPositive) {

    boolean stands() {
        return switch (kind) {
            case UAM_TRACK, BOTH -> true;
            case VICTIM_TRACK -> treatedAsChild || assessedPositive;
        };
    }

    void mustStand() {
        if (!stands()) {
            throw CounsellingRule.COUNSELLING_NOT_OFFERED_YET.broken();
        }
    }
}
