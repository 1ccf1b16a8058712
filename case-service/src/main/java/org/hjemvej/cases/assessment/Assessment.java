package org.hjemvej.cases.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.cases.casefile.StayBasis.StayBasisClass;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.competence.CompetentAuthority;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person is a victim of trafficking, decided by the authority that was competent when it opened, unless it hands
 * over. One person of it proposes the decision, another confirms; from then on it is never edited.
 */
@Entity
@Table(name = "assessment")
public class Assessment {

    @Id
    private String id;

    @Version
    private long version;

    private String caseHandle;
    private int round;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    private @Nullable String ruleVersion;
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReassessmentReason reassessmentReason;

    private byte @Nullable [] sealedNewFacts;

    @Embedded
    private @Nullable Decision decision;

    private @Nullable String decidedBy;
    private @Nullable String confirmedBy;
    private byte @Nullable [] sealedReasons;

    @Enumerated(EnumType.STRING)
    private @Nullable LapseReason lapseReason;

    private @Nullable LocalDate lapsedOn;
    private @Nullable String revocationId;

    protected Assessment() {}

    static Assessment open(String id, String caseHandle, int round, CompetentAuthority competent, Instant now) {
        Assessment assessment = new Assessment();
        assessment.id = id;
        assessment.caseHandle = caseHandle;
        assessment.round = round;
        assessment.status = AssessmentStatus.PENDING;
        assessment.authority = competent.authority();
        assessment.ruleVersion = competent.ruleVersion();
        assessment.openedAt = now;
        return assessment;
    }

    static String newId() {
        return Ids.handle("A");
    }

    /** This round is a new look after a negative decision. */
    void lookAgain(ReassessmentReason reason, byte[] newFacts) {
        reassessmentReason = reason;
        sealedNewFacts = newFacts.clone();
    }

    /** Only the authority that holds the assessment decides. */
    void mustBeDecidedBy(Actor actor) {
        if (!authority.name().equals(actor.organisation())) {
            throw AssessmentRule.ASSESSMENT_NOT_COMPETENT.broken(
                    Map.of("authority", authority, "organisation", actor.organisation()));
        }
    }

    /** Proposes a decision: nobody hears of it, and nothing follows, before a second person has confirmed it. */
    void propose(Decision proposed, byte[] reasons, Actor actor, LocalDate today) {
        mustBeDecidedBy(actor);
        mustBeAbleToBecome(proposed.outcome().status());
        mustNotBeProposed();
        proposed.mustBeDated(openedAt.atZone(BusinessClock.ZONE).toLocalDate(), today);
        decision = proposed;
        decidedBy = actor.id();
        sealedReasons = reasons.clone();
    }

    /** Takes a proposal back; who may propose may also withdraw. */
    void withdrawProposal(Actor actor) {
        mustBeDecidedBy(actor);
        proposed();
        decision = null;
        decidedBy = null;
        sealedReasons = null;
    }

    /** Makes the proposed decision final, as another person; returns what others learn: assessed as trafficked, or not established. */
    AssessmentEvent confirm(Actor actor, StayBasisClass stay, boolean minor) {
        mustBeDecidedBy(actor);
        Decision wanted = proposed();
        mustBeConfirmedBy(actor);
        become(wanted.outcome().status());
        confirmedBy = actor.id();
        return wanted.told(this, stay, minor);
    }

    /** Only another person than the first makes a decision final. */
    void mustBeConfirmedBy(Actor actor) {
        if (actor.id().equals(decidedBy)) {
            throw AssessmentRule.SAME_PERSON.broken();
        }
    }

    /** Ends without a decision, by a person of the authority and for a reason. */
    AssessmentEvent lapse(LapseReason reason, Actor actor, LocalDate today) {
        mustBeDecidedBy(actor);
        mustBeAbleToBecome(AssessmentStatus.LAPSED);
        mustNotBeProposed();
        become(AssessmentStatus.LAPSED);
        lapseReason = reason;
        lapsedOn = today;
        decidedBy = actor.id();
        return new AssessmentEvent.VictimNotEstablished(caseHandle, id, round, "LAPSED", authority, today);
    }

    /** The authority needs to know more before it decides. */
    InformationRequest ask(String requestId, byte[] question, Actor actor, Instant now) {
        mustBeDecidedBy(actor);
        mustBeAbleToBecome(AssessmentStatus.ADDITIONAL_INFORMATION_REQUESTED);
        mustNotBeProposed();
        become(AssessmentStatus.ADDITIONAL_INFORMATION_REQUESTED);
        return InformationRequest.ask(requestId, id, question, actor, now);
    }

    /** CMM has answered; the authority goes on. */
    void informed() {
        become(AssessmentStatus.PENDING);
    }

    /** The authority hands over to the one that the stay basis makes competent now; never by itself. */
    TransferOfCompetence transfer(String transferId, CompetentAuthority now, byte[] note, Actor actor, Instant at) {
        mustBeDecidedBy(actor);
        mustBeTransferableTo(now);
        TransferOfCompetence transfer = TransferOfCompetence.of(transferId, this, now, note, actor, at);
        authority = now.authority();
        ruleVersion = now.ruleVersion();
        return transfer;
    }

    /** Refuses unless it is pending, nothing is proposed, and another authority is competent now. */
    void mustBeTransferableTo(CompetentAuthority now) {
        if (status != AssessmentStatus.PENDING) {
            throw AssessmentRule.TRANSFER_WHILE_PENDING.broken(Map.of("state", status));
        }
        mustNotBeProposed();
        if (now.authority() == authority) {
            throw AssessmentRule.TRANSFER_NOT_DUE.broken(Map.of("authority", authority));
        }
    }

    private Decision proposed() {
        if (status != AssessmentStatus.PENDING || decision == null) {
            throw AssessmentRule.NO_DECISION_PROPOSED.broken(Map.of("state", status));
        }
        return decision;
    }

    private void mustNotBeProposed() {
        if (isProposed()) {
            throw AssessmentRule.DECISION_PROPOSED_ALREADY.broken();
        }
    }

    /** A revocation waits for a second person, or waits no more; the decision stands until one has confirmed it. */
    void linkRevocation(@Nullable String revocation) {
        mustBeAbleToBecome(AssessmentStatus.REVOKED);
        revocationId = revocation;
    }

    /** Two persons have revoked the decision, which stays in the file as it was made. */
    void revoke() {
        become(AssessmentStatus.REVOKED);
    }

    /** Whether a decision may be proposed, or more asked for, now. */
    boolean isUndecided() {
        return status == AssessmentStatus.PENDING && decision == null;
    }

    /** Whether a decision waits for a second person. */
    boolean isProposed() {
        return status == AssessmentStatus.PENDING && decision != null;
    }

    /** The decision once a second person has confirmed it: nobody hears of a proposed one. */
    @Nullable
    Decision confirmedDecision() {
        return status == AssessmentStatus.PENDING ? null : decision;
    }

    void mustBeAbleToBecome(AssessmentStatus wanted) {
        status.mustLeadTo(wanted, AssessmentRule.ASSESSMENT_STATE);
    }

    private void become(AssessmentStatus wanted) {
        mustBeAbleToBecome(wanted);
        status = wanted;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String caseHandle() {
        return caseHandle;
    }

    public int round() {
        return round;
    }

    public AssessmentStatus status() {
        return status;
    }

    public Authority authority() {
        return authority;
    }

    /** The rule that made the authority competent; absent in rounds opened before it was kept. */
    public @Nullable String ruleVersion() {
        return ruleVersion;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable ReassessmentReason reassessmentReason() {
        return reassessmentReason;
    }

    public byte @Nullable [] sealedNewFacts() {
        return sealedNewFacts;
    }

    /** The decision: proposed while pending, final afterwards. */
    public @Nullable Decision decision() {
        return decision;
    }

    /** Who proposed the decision, or let the assessment lapse. */
    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public byte @Nullable [] sealedReasons() {
        return sealedReasons;
    }

    public @Nullable LapseReason lapseReason() {
        return lapseReason;
    }

    public @Nullable LocalDate lapsedOn() {
        return lapsedOn;
    }

    /** The revocation that waits for a second person, or was confirmed by one. */
    public @Nullable String revocationId() {
        return revocationId;
    }
}
