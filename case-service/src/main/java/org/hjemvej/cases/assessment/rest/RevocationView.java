package org.hjemvej.cases.assessment.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.assessment.ReadAssessment.OpenedRevocation;
import org.hjemvej.cases.assessment.RevocationReason;
import org.hjemvej.cases.assessment.RevocationTerms;
import org.jspecify.annotations.Nullable;

/** A revocation of a positive decision, which stays in the file as it was made. */
@Schema(name = "Revocation")
public record RevocationView(
        RevocationReason reason,

        @Schema(examples = "CONVENTION_ART_13_3") String legalBasis,

        String language,
        LocalDate decidedOn,
        LocalDate servedOn,
        String reasons) {

    /** A revocation that waits for a second person, with everything that follows when it is confirmed. */
    @Schema(name = "ProposedRevocation")
    public record Proposed(
            RevocationReason reason,

            @Schema(examples = "CONVENTION_ART_13_3") String legalBasis,

            String language,
            LocalDate decidedOn,
            LocalDate servedOn,
            String reasons,

            @Schema(description = "Opaque id of the person who proposed it, and so cannot confirm it.")
            String proposedBy,

            List<RevocationEffectView> effects) {

        static Proposed of(OpenedRevocation opened) {
            RevocationTerms terms = opened.terms();
            return new Proposed(
                    terms.reason(),
                    terms.legalBasis(),
                    terms.language(),
                    terms.decidedOn(),
                    terms.servedOn(),
                    opened.reasons(),
                    opened.proposedBy(),
                    RevocationEffectView.of(opened.effects()));
        }
    }

    static @Nullable RevocationView of(@Nullable OpenedRevocation opened) {
        if (opened == null || !opened.confirmed()) {
            return null;
        }
        RevocationTerms terms = opened.terms();
        return new RevocationView(
                terms.reason(),
                terms.legalBasis(),
                terms.language(),
                terms.decidedOn(),
                terms.servedOn(),
                opened.reasons());
    }
}
