package org.hjemvej.cases.reflection;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hjemvej.platform.rules.RuleBroken;

/** The states of the period (process 2.4) and where each may go. */
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
            case REQUESTED -> EnumSet.of(GRANTED, REFUSED);
            case DECLINED -> EnumSet.of(REQUESTED);
            case GRANTED -> EnumSet.of(EXPIRED, ENDED_EARLY, SUPERSEDED);
            case REFUSED, EXPIRED, ENDED_EARLY, SUPERSEDED -> EnumSet.noneOf(ReflectionStatus.class);
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
        return ReflectionRule.REFLECTION_STATE.broken(Map.of("state", this, "wanted", wanted, "next", next()));
    }
}
