package org.hjemvej.cases.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** One round with everything that is sealed in it, opened for CMM and the authority. Each look is audited. */
@ApplicationScoped
public class ReadAssessment {

    private final CaseFiles files;
    private final Assessments assessments;
    private final TransfersOfCompetence transfers;
    private final InformationRequests requests;
    private final Revocations revocations;
    private final ForeseeEffects foresee;
    private final Vault vault;
    private final Audit audit;

    ReadAssessment(
            CaseFiles files,
            Assessments assessments,
            TransfersOfCompetence transfers,
            InformationRequests requests,
            Revocations revocations,
            ForeseeEffects foresee,
            Vault vault,
            Audit audit) {
        this.files = files;
        this.assessments = assessments;
        this.transfers = transfers;
        this.requests = requests;
        this.revocations = revocations;
        this.foresee = foresee;
        this.vault = vault;
        this.audit = audit;
    }

    /**
     * A round, opened; effects are foreseen as long as a proposed decision waits for a second person.
     *
     * @param showsProposal whether the reader is of the authority that holds the round: nobody else learns that one is proposed
     */
    public record Opened(
            Assessment assessment,
            @Nullable String reasons,
            @Nullable String newFacts,
            List<Effect> effects,
            List<HandedOver> transfers,
            List<Question> questions,
            @Nullable OpenedRevocation revocation,
            boolean showsProposal) {}

    /** A revocation with its reasons; effects are foreseen as long as it waits for a second person. */
    public record OpenedRevocation(
            RevocationTerms terms,
            String reasons,
            String proposedBy,
            boolean confirmed,
            List<RevocationEffect> effects) {}

    /** A transfer with its note. */
    public record HandedOver(Authority from, Authority to, String ruleVersion, Instant transferredAt, String note) {}

    /** What was asked, and what was answered. */
    public record Question(
            Instant askedAt,
            String question,
            @Nullable Instant answeredAt,
            @Nullable String answer) {}

    @Transactional
    public Opened run(String handle, String id, CaseReader reader, Actor actor) {
        CaseFile file = files.get(handle, reader);
        Assessment assessment = assessments.get(handle, id);
        audit.record(actor, "assessment.read", handle, id);
        return opened(file, assessment, assessment.authority().name().equals(actor.organisation()));
    }

    /** The round that the caller has just changed, even if the change has ended the caller's sight of the case. */
    @Transactional
    public Opened changed(Assessment assessment) {
        return opened(files.findById(assessment.caseHandle()), assessment, true);
    }

    private Opened opened(CaseFile file, Assessment assessment, boolean showsProposal) {
        String handle = file.handle();
        String id = assessment.id();
        Decision decision = assessment.decision();
        boolean proposed = assessment.status() == AssessmentStatus.PENDING && decision != null;
        return new Opened(
                assessment,
                text(handle, DecideAssessment.reasonsOf(id), assessment.sealedReasons()),
                text(handle, RequestReassessment.newFactsOf(id), assessment.sealedNewFacts()),
                proposed ? foresee.of(file, decision.outcome()) : List.of(),
                transfers.of(id).stream().map(each -> opened(handle, each)).toList(),
                requests.of(id).stream().map(each -> opened(handle, each)).toList(),
                revocations
                        .living(assessment)
                        .map(each -> opened(file, assessment, each))
                        .orElse(null),
                showsProposal);
    }

    private OpenedRevocation opened(CaseFile file, Assessment assessment, Revocation revocation) {
        return new OpenedRevocation(
                revocation.terms(),
                Objects.requireNonNull(
                        text(file.handle(), RevokeDecision.reasonsOf(revocation.id()), revocation.sealedReasons())),
                revocation.proposedBy(),
                revocation.isConfirmed(),
                revocation.isConfirmed() ? List.of() : foresee.ofRevocation(file, assessment));
    }

    private HandedOver opened(String handle, TransferOfCompetence transfer) {
        byte[] note = vault.open(handle, TransferCompetence.noteOf(transfer.id()), transfer.sealedNote());
        return new HandedOver(
                transfer.from(),
                transfer.to(),
                transfer.ruleVersion(),
                transfer.transferredAt(),
                new String(note, StandardCharsets.UTF_8));
    }

    private Question opened(String handle, InformationRequest request) {
        byte[] question = vault.open(handle, AskForInformation.questionOf(request.id()), request.sealedQuestion());
        return new Question(
                request.askedAt(),
                new String(question, StandardCharsets.UTF_8),
                request.answeredAt(),
                text(handle, AskForInformation.answerOf(request.id()), request.sealedAnswer()));
    }

    private @Nullable String text(String handle, Vault.Place place, byte @Nullable [] sealed) {
        return sealed == null ? null : new String(vault.open(handle, place, sealed), StandardCharsets.UTF_8);
    }
}
