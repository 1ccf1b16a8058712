package org.hjemvej.cases.assessment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hjemvej.cases.assessment.Assessment;
import org.hjemvej.cases.assessment.AssessmentStatus;
import org.hjemvej.cases.assessment.Decision;
import org.hjemvej.cases.assessment.LapseReason;
import org.hjemvej.cases.assessment.ReadAssessment;
import org.hjemvej.cases.assessment.ReassessmentReason;
import org.hjemvej.cases.competence.Authority;
import org.jspecify.annotations.Nullable;

/** An assessment. */
@Schema(name = "Assessment")
public record AssessmentView(
        String id,
        int round,
        AssessmentStatus status,

        @Schema(description = "Frozen when the assessment opened; changed by a transfer of competence only.")
        Authority authority,

        @Schema(
                description = "The rule that made the authority competent.",
                examples = "LAWFUL_STAY_IS_ASSESSED_BY_CMM@2022-01")
        @Nullable
        String ruleVersion,

        Instant openedAt,

        @Schema(description = "Why this round was opened after a negative decision.") @Nullable
        ReassessmentReason reassessmentReason,

        @Schema(description = "What is new in this round; only when one assessment is read.") @Nullable
        String newFacts,

        @Schema(description = "Once a second person has confirmed the decision, like the next five.")
        Decision.@Nullable Outcome outcome,

        @Nullable String legalBasis,
        @Nullable String language,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate servedOn,
        @Nullable String reasons,
        @Nullable LapseReason lapseReason,
        @Nullable LocalDate lapsedOn,

        @Schema(description = "A decision that waits for a second person; only when one assessment is read.") @Nullable
        ProposedView proposedDecision,

        @Schema(
                description = "Once a second person has confirmed it; only when one assessment is read."
                        + " The decision above stays as it was made.")
        @Nullable
        RevocationView revocation,

        @Schema(
                description = "A revocation that waits for a second person; only when one assessment is read,"
                        + " by the authority.")
        RevocationView.@Nullable Proposed proposedRevocation,

        @Schema(description = "Only when one assessment is read.") @Nullable
        List<TransferView> transfers,

        @Schema(description = "Only when one assessment is read.") @Nullable
        List<QuestionView> informationRequests) {

    /** A decision that waits for a second person, with everything that follows when it is confirmed. */
    @Schema(name = "ProposedDecision")
    public record ProposedView(
            Decision.Outcome outcome,
            String legalBasis,
            String language,
            LocalDate decidedOn,
            LocalDate servedOn,
            @Nullable String reasons,

            @Schema(description = "Opaque id of the person who proposed it, and so cannot confirm it.") @Nullable
            String proposedBy,

            List<EffectView> effects) {}

    /** One authority handed over to the other. */
    @Schema(name = "TransferOfCompetence")
    public record TransferView(Authority from, Authority to, String ruleVersion, Instant transferredAt, String note) {}

    /** What the authority asked CMM, and the answer. */
    @Schema(name = "InformationRequest")
    public record QuestionView(
            Instant askedAt,
            String question,
            @Nullable Instant answeredAt,
            @Nullable String answer) {}

    /** Without anything that is sealed. */
    static AssessmentView of(Assessment assessment) {
        return of(assessment, null);
    }

    /** With everything that is sealed in it. */
    static AssessmentView of(ReadAssessment.Opened opened) {
        return of(opened.assessment(), opened);
    }

    private static AssessmentView of(Assessment assessment, ReadAssessment.@Nullable Opened opened) {
        Decision decision = assessment.decision();
        boolean pending = assessment.status() == AssessmentStatus.PENDING;
        Decision made = pending ? null : decision;
        return new AssessmentView(
                assessment.id(),
                assessment.round(),
                assessment.status(),
                assessment.authority(),
                assessment.ruleVersion(),
                assessment.openedAt(),
                assessment.reassessmentReason(),
                opened == null ? null : opened.newFacts(),
                made == null ? null : made.outcome(),
                made == null ? null : made.legalBasis(),
                made == null ? null : made.language(),
                made == null ? null : made.decidedOn(),
                made == null ? null : made.servedOn(),
                opened == null || pending ? null : opened.reasons(),
                assessment.lapseReason(),
                assessment.lapsedOn(),
                opened == null || !pending || decision == null || !opened.showsProposal()
                        ? null
                        : proposed(decision, opened),
                opened == null ? null : RevocationView.of(opened.revocation()),
                opened == null || !opened.showsProposal() ? null : proposed(opened.revocation()),
                opened == null ? null : transfers(opened),
                opened == null ? null : questions(opened));
    }

    private static ProposedView proposed(Decision decision, ReadAssessment.Opened opened) {
        return new ProposedView(
                decision.outcome(),
                decision.legalBasis(),
                decision.language(),
                decision.decidedOn(),
                decision.servedOn(),
                opened.reasons(),
                opened.assessment().decidedBy(),
                EffectView.of(opened.effects()));
    }

    private static RevocationView.@Nullable Proposed proposed(ReadAssessment.@Nullable OpenedRevocation revocation) {
        return revocation == null || revocation.confirmed() ? null : RevocationView.Proposed.of(revocation);
    }

    private static List<TransferView> transfers(ReadAssessment.Opened opened) {
        return opened.transfers().stream()
                .map(each ->
                        new TransferView(each.from(), each.to(), each.ruleVersion(), each.transferredAt(), each.note()))
                .toList();
    }

    private static List<QuestionView> questions(ReadAssessment.Opened opened) {
        return opened.questions().stream()
                .map(each -> new QuestionView(each.askedAt(), each.question(), each.answeredAt(), each.answer()))
                .toList();
    }
}
