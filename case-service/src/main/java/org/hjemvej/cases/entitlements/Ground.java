package org.hjemvej.cases.entitlements;

import org.jspecify.annotations.Nullable;

/** What has to stand for a person on the date, so that a rule is met. */
public enum Ground {
    /** Nothing. */
    ANYBODY,
    /** She may have been trafficked, and nobody has found otherwise. */
    PRESUMED,
    /** She is assessed as trafficked. */
    ASSESSED,
    /** The period is offered or requested. */
    PERIOD_OPEN,
    /** The period runs, or is held open by a request for more days that nobody has answered. */
    IN_PERIOD,
    /** She is a child, or may be one. */
    CHILD,
    /** She is a child, or may be one, who is here without her parents. */
    UNACCOMPANIED_MINOR;

    boolean isMet(Standing standing) {
        return switch (this) {
            case ANYBODY -> true;
            case PRESUMED -> standing.presumed();
            case ASSESSED, PERIOD_OPEN, IN_PERIOD -> restsOn(standing) != null;
            case CHILD -> standing.child();
            case UNACCOMPANIED_MINOR -> standing.unaccompaniedMinor();
        };
    }

    /** The decision that meets it; null when it is not met, or needs none. */
    @Nullable
    RestsOn restsOn(Standing standing) {
        return switch (this) {
            case ASSESSED -> standing.assessed();
            case PERIOD_OPEN -> standing.openPeriod();
            case IN_PERIOD -> standing.runningPeriod();
            case ANYBODY, PRESUMED, CHILD, UNACCOMPANIED_MINOR -> null;
        };
    }

    /** The fact that met it, or did not; and why a period goes on after its last day. */
    String fact(Standing standing) {
        RestsOn decision = restsOn(standing);
        String met = name() + "=" + isMet(standing);
        return decision == null || decision.heldOpenSince() == null
                ? met
                : met + ",requestUnansweredSince=" + decision.heldOpenSince();
    }
}
