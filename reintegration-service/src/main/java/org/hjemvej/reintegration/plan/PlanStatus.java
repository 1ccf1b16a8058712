package org.hjemvej.reintegration.plan;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of a plan (process 2.8) and where each may go. */
public enum PlanStatus implements State<PlanStatus> {
    DRAFT,
    SHARED_WITH_PARTNER,
    AGREED_BY_PERSON,
    SUBMITTED,
    APPROVED,
    RETURNED_FOR_CHANGES,
    REJECTED,
    CLOSED;

    @Override
    public Set<PlanStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SHARED_WITH_PARTNER);
            case SHARED_WITH_PARTNER -> EnumSet.of(AGREED_BY_PERSON);
            case AGREED_BY_PERSON -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(APPROVED, RETURNED_FOR_CHANGES, REJECTED);
            case RETURNED_FOR_CHANGES -> EnumSet.of(SHARED_WITH_PARTNER);
            case APPROVED -> EnumSet.of(CLOSED);
            case REJECTED, CLOSED -> EnumSet.noneOf(PlanStatus.class);
        };
    }

    /** Whether a new plan would compete with one in this state. */
    public boolean isLiving() {
        return this != REJECTED && this != CLOSED;
    }
}
