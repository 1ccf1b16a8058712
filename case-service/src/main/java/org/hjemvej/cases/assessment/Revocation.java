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
import java.util.Objects;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * A positive decision is revoked: a fact of its own, which leaves the decision as it was made. One person of the authority
 * that decided proposes it, another confirms.
 */
@Entity
@Table(name = "revocation")
public class Revocation {

    @Id
    private String id;

    @Version
    private long version;

    private String caseHandle;
    private String assessmentId;

    @Enumerated(EnumType.STRING)
    private RevocationStatus status;

    @Embedded
    private RevocationTerms terms;

    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String confirmedBy;
    private byte @Nullable [] sealedReasons;

    protected Revocation() {}

    /** Proposes to revoke a decision that stands: nobody hears of it, and nothing follows, before another person confirms. */
    static Revocation propose(
            String id, Assessment assessment, RevocationTerms terms, byte[] reasons, Actor actor, Instant now) {
        assessment.mustBeDecidedBy(actor);
        assessment.mustBeAbleToBecome(AssessmentStatus.REVOKED);
        if (assessment.revocationId() != null) {
            throw AssessmentRule.REVOCATION_PROPOSED_ALREADY.broken();
        }
        LocalDate decided = Objects.requireNonNull(assessment.decision()).decidedOn();
        terms.mustBeDated(decided, now.atZone(BusinessClock.ZONE).toLocalDate());
        Revocation revocation = new Revocation();
        revocation.id = id;
        revocation.caseHandle = assessment.caseHandle();
        revocation.assessmentId = assessment.id();
        revocation.status = RevocationStatus.PROPOSED;
        revocation.terms = terms;
        revocation.proposedBy = actor.id();
        revocation.proposedAt = now;
        revocation.sealedReasons = reasons.clone();
        return revocation;
    }

    /** Another person of the authority makes it final. */
    void confirm(Actor actor) {
        mustBeConfirmedBy(actor);
        become(RevocationStatus.CONFIRMED);
        confirmedBy = actor.id();
    }

    /** Only another person than the first makes it final. */
    void mustBeConfirmedBy(Actor actor) {
        if (actor.id().equals(proposedBy)) {
            throw AssessmentRule.SAME_PERSON.broken();
        }
    }

    /** Takes it back; that it was proposed stays in the file, what was written for it does not. */
    void withdraw() {
        become(RevocationStatus.WITHDRAWN);
        sealedReasons = null;
    }

    boolean isConfirmed() {
        return status == RevocationStatus.CONFIRMED;
    }

    private void become(RevocationStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw AssessmentRule.NO_REVOCATION_PROPOSED.broken(Map.of("state", status));
        }
        status = wanted;
    }

    public String id() {
        return id;
    }

    public String assessmentId() {
        return assessmentId;
    }

    public RevocationStatus status() {
        return status;
    }

    public RevocationTerms terms() {
        return terms;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public byte @Nullable [] sealedReasons() {
        return sealedReasons;
    }
}
