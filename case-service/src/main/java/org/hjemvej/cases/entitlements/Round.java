package org.hjemvej.cases.entitlements;

import java.time.LocalDate;
import org.hjemvej.cases.assessment.Assessment;
import org.hjemvej.cases.assessment.AssessmentStatus;
import org.hjemvej.cases.assessment.Decision;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * A round of assessment as far as it tells what a person is entitled to.
 *
 * @param revokedOn the day of the revocation that two persons have made
 * @param lapsedOn the day on which it ended without a decision
 */
record Round(
        String id,
        AssessmentStatus status,
        LocalDate openedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate revokedOn,
        @Nullable LocalDate lapsedOn) {

    static Round of(Assessment assessment, @Nullable LocalDate revokedOn) {
        Decision decision = assessment.decision();
        return new Round(
                assessment.id(),
                assessment.status(),
                assessment.openedAt().atZone(BusinessClock.ZONE).toLocalDate(),
                decision == null ? null : decision.decidedOn(),
                revokedOn,
                assessment.lapsedOn());
    }

    boolean isOpenedBy(LocalDate on) {
        return !openedOn.isAfter(on);
    }

    /** Whether it had ended without a decision: then it says nothing, and what was decided before it stands. */
    boolean isLapsedBy(LocalDate on) {
        return lapsedOn != null && !lapsedOn.isAfter(on);
    }

    /** Whether the authority had still to decide. */
    boolean isUndecidedOn(LocalDate on) {
        return switch (status) {
            case PENDING, ADDITIONAL_INFORMATION_REQUESTED -> true;
            case LAPSED -> !isLapsedBy(on);
            case DECIDED_POSITIVE, DECIDED_NEGATIVE, REVOKED -> !isDecidedBy(on);
        };
    }

    /** Whether the decision is positive, was taken by that date, and stood on it: until the day on which it was revoked. */
    boolean findsBy(LocalDate on) {
        return (status == AssessmentStatus.DECIDED_POSITIVE || status == AssessmentStatus.REVOKED)
                && isDecidedBy(on)
                && (revokedOn == null || on.isBefore(revokedOn));
    }

    /** Whether the authority has found that she was not trafficked; who takes a finding back has not found that. */
    boolean rulesOutBy(LocalDate on) {
        return status == AssessmentStatus.DECIDED_NEGATIVE && isDecidedBy(on);
    }

    private boolean isDecidedBy(LocalDate on) {
        return decidedOn != null && !decidedOn.isAfter(on);
    }

    RestsOn restsOn() {
        return new RestsOn(RestsOn.DecisionKind.ASSESSMENT, id, decidedOn);
    }
}
