package org.hjemvej.cases.identification;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/**
 * The states of an identification (process 2.2) and where each may go. After an end a new one may be planned. What is under way
 * is cancelled only when she does not agree to it any more.
 */
public enum IdentificationStatus implements State<IdentificationStatus> {
    PLANNED,
    CONSENT_RECORDED,
    IN_PROGRESS,
    SUSPENDED,
    INDICATORS_RECORDED,
    RECOMMENDED_FOR_ASSESSMENT,
    NO_INDICATORS,
    CONSENT_REFUSED,
    CANCELLED,
    NO_SHOW;

    @Override
    public Set<IdentificationStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(CONSENT_RECORDED, CONSENT_REFUSED, CANCELLED, NO_SHOW);
            case CONSENT_RECORDED -> EnumSet.of(IN_PROGRESS, CONSENT_REFUSED, CANCELLED, NO_SHOW);
            case IN_PROGRESS -> EnumSet.of(INDICATORS_RECORDED, SUSPENDED, CANCELLED);
            case SUSPENDED -> EnumSet.of(IN_PROGRESS, CANCELLED);
            case INDICATORS_RECORDED ->
                EnumSet.of(INDICATORS_RECORDED, RECOMMENDED_FOR_ASSESSMENT, NO_INDICATORS, CANCELLED);
            case RECOMMENDED_FOR_ASSESSMENT, NO_INDICATORS, CONSENT_REFUSED, CANCELLED, NO_SHOW ->
                EnumSet.noneOf(IdentificationStatus.class);
        };
    }

    /** It has come to no end yet. */
    boolean isOpen() {
        return !next().isEmpty();
    }

    /** A further interview may be recorded. */
    boolean takesInterviews() {
        return this == IN_PROGRESS || this == INDICATORS_RECORDED;
    }

    /** What was told may be written up; also while it is suspended, for that is when there is time to. */
    boolean takesEpisodes() {
        return takesInterviews() || this == SUSPENDED;
    }
}
