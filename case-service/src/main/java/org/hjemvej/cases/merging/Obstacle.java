package org.hjemvej.cases.merging;

import java.util.Optional;
import org.hjemvej.cases.assessment.AssessmentStatus;
import org.hjemvej.cases.reflection.ReflectionStatus;

/** What stands in the way of merging a case into another: it binds an authority, or others rely on its handle. */
public enum Obstacle {
    ASSESSMENT_PENDING,
    ASSESSMENT_POSITIVE,
    PERIOD_GRANTED,
    IDENTIFICATION_UNDER_WAY,
    PLACEMENT_LIVING,
    WAY_HOME_UNDER_WAY,
    /** Where she is in danger must be known in the case that goes on: record it there and end it here. */
    THREAT_KNOWN;

    static Optional<Obstacle> of(AssessmentStatus status) {
        return switch (status) {
            case PENDING, ADDITIONAL_INFORMATION_REQUESTED -> Optional.of(ASSESSMENT_PENDING);
            case DECIDED_POSITIVE -> Optional.of(ASSESSMENT_POSITIVE);
            case DECIDED_NEGATIVE, LAPSED, REVOKED -> Optional.empty();
        };
    }

    static Optional<Obstacle> of(ReflectionStatus status) {
        return switch (status) {
            case GRANTED -> Optional.of(PERIOD_GRANTED);
            case OFFERED, REQUESTED, DECLINED, REFUSED, EXPIRED, ENDED_EARLY, SUPERSEDED -> Optional.empty();
        };
    }
}
