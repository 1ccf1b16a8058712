package org.hjemvej.cases.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.cases.casefile.StayBasis.StayBasisClass;

/** The decision of an authority on an assessment: outcome, basis, language and dates. Reasons are sealed apart. */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) Outcome outcome,
        String legalBasis,
        String language,
        LocalDate decidedOn,
        LocalDate servedOn) {

    /** What was found. */
    public enum Outcome {
        POSITIVE,
        NEGATIVE;

        AssessmentStatus status() {
            return switch (this) {
                case POSITIVE -> AssessmentStatus.DECIDED_POSITIVE;
                case NEGATIVE -> AssessmentStatus.DECIDED_NEGATIVE;
            };
        }
    }

    /** Refuses unless it is dated between the opening of the round and today, and served on or after that day. */
    void mustBeDated(LocalDate openedOn, LocalDate today) {
        if (decidedOn.isBefore(openedOn) || decidedOn.isAfter(today) || servedOn.isBefore(decidedOn)) {
            throw AssessmentRule.DECISION_DATE.broken(Map.of("openedOn", openedOn, "today", today));
        }
    }

    /** What others learn of it once it is confirmed. */
    AssessmentEvent told(Assessment round, StayBasisClass stay, boolean minor) {
        return switch (outcome) {
            case POSITIVE ->
                new AssessmentEvent.VictimAssessed(
                        round.caseHandle(), round.id(), round.round(), round.authority(), decidedOn, minor, stay);
            case NEGATIVE ->
                new AssessmentEvent.VictimNotEstablished(
                        round.caseHandle(), round.id(), round.round(), "NEGATIVE", round.authority(), decidedOn);
        };
    }
}
