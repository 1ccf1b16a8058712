package org.hjemvej.cases.reflection;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hjemvej.platform.rules.RuleBroken;

/**
 * The states of the period (process 2.4) and where each may go. Out of an expired one the only way is a request for more days
 * that somebody had in time and forwards late (BR24). What was requested is only offered again when another authority would
 * have to decide that may not learn of the case.
 */
public enum ReflectionStatus {
    OFFERED,
    REQUESTED,
    DECLINED,
    REFUSED,
    GRANTED,
    EXPIRED,
    ENDED_EARLY,
    SUPERSEDED;

    public Set<ReflectionStatus> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(REQUESTED, DECLINED);
            case REQUESTED -> EnumSet.of(OFFERED, GRANTED, REFUSED);
            case DECLINED -> EnumSet.of(REQUESTED);
            case GRANTED -> EnumSet.of(EXPIRED, ENDED_EARLY, SUPERSEDED);
            case EXPIRED -> EnumSet.of(GRANTED);
            case REFUSED, ENDED_EARLY, SUPERSEDED -> EnumSet.noneOf(ReflectionStatus.class);
        };
    }

    /** Whether none of its days is left and nobody has to decide on it. */
    boolean isOver() {
        return switch (this) {
            case OFFERED, REQUESTED, DECLINED, GRANTED -> false;
            case REFUSED, EXPIRED, ENDED_EARLY, SUPERSEDED -> true;
        };
    }

    /** The wanted state, refused when this one does not lead there. */
    ReflectionStatus into(ReflectionStatus wanted) {
        if (!next().contains(wanted)) {
            throw refusal(wanted);
        }
        return wanted;
    }

    RuleBroken refusal(ReflectionStatus wanted) {
        // out of an expired period no step of its own leads
        Set<ReflectionStatus> steps = isOver() ? EnumSet.noneOf(ReflectionStatus.class) : next();
        return ReflectionRule.REFLECTION_STATE.broken(Map.of("state", this, "wanted", wanted, "next", steps));
    }
}
