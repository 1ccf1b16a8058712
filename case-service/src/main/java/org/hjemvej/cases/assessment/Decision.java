package org.hjemvej.cases.assessment;

import java.time.LocalDate;

/** The decision of an authority on an assessment: outcome, basis, language and dates. Reasons are sealed apart. */
public record Decision(Outcome outcome, String legalBasis, String language, LocalDate decidedOn, LocalDate servedOn) {

    /** What was found. */
    public enum Outcome {
        POSITIVE,
        NEGATIVE
    }
}
