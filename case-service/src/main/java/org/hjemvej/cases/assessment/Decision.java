package org.hjemvej.cases.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

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
}
