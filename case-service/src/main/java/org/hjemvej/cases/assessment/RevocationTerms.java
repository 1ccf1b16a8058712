package org.hjemvej.cases.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;

/** On what an authority revokes its positive decision: reason, legal basis, language and dates. Reasons in words are sealed apart. */
@Embeddable
public record RevocationTerms(
        @Enumerated(EnumType.STRING) RevocationReason reason,
        String legalBasis,
        String language,
        LocalDate decidedOn,
        LocalDate servedOn) {

    /** Refuses unless it is dated between the decision it revokes and today, and served on or after that day. */
    void mustBeDated(LocalDate decision, LocalDate today) {
        if (decidedOn.isBefore(decision) || decidedOn.isAfter(today) || servedOn.isBefore(decidedOn)) {
            throw AssessmentRule.REVOCATION_DATE.broken(Map.of("decidedOn", decision, "today", today));
        }
    }
}
