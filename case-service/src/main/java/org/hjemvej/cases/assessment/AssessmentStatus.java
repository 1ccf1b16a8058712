package org.hjemvej.cases.assessment;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of an assessment (process 2.3) and where each may go. */
public enum AssessmentStatus implements State<AssessmentStatus> {
    PENDING,
    ADDITIONAL_INFORMATION_REQUESTED,
    DECIDED_POSITIVE,
    DECIDED_NEGATIVE,
    LAPSED,
    REVOKED;

    @Override
    public Set<AssessmentStatus> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(ADDITIONAL_INFORMATION_REQUESTED, DECIDED_POSITIVE, DECIDED_NEGATIVE, LAPSED);
            case ADDITIONAL_INFORMATION_REQUESTED -> EnumSet.of(PENDING);
            case DECIDED_POSITIVE -> EnumSet.of(REVOKED);
            case DECIDED_NEGATIVE, LAPSED, REVOKED -> EnumSet.noneOf(AssessmentStatus.class);
        };
    }
}
