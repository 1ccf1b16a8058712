package org.hjemvej.cases.assessment;

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
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Whether a person is a victim of trafficking, decided by the authority that was competent when it opened. */
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

    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private Decision.@Nullable Outcome outcome;

    private @Nullable String legalBasis;
    private @Nullable String language;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate servedOn;
    private @Nullable String decidedBy;
    private byte @Nullable [] sealedReasons;

    protected Assessment() {}

    static Assessment open(String caseHandle, int round, CompetentAuthority competent, Instant now) {
        Assessment assessment = new Assessment();
        assessment.id = Ids.handle("A");
        assessment.caseHandle = caseHandle;
        assessment.round = round;
        assessment.status = AssessmentStatus.PENDING;
        assessment.authority = competent.authority();
        assessment.openedAt = now;
        return assessment;
    }

    /** Only the authority frozen at opening decides. */
    void mustBeDecidedBy(Actor actor) {
        if (!authority.name().equals(actor.organisation())) {
            throw AssessmentRule.ASSESSMENT_NOT_COMPETENT.broken(
                    Map.of("authority", authority, "organisation", actor.organisation()));
        }
    }

    /**
     * Decides the assessment, once. The record is never edited afterwards.
     *
     * @return what others learn: that she is assessed as trafficked, or that it was not established
     */
    AssessmentEvent decide(
            Decision decision, byte[] reasons, Actor actor, LocalDate today, StayBasisClass stay, boolean minor) {
        mustBeDecidedBy(actor);
        mustBeDated(decision, today);
        become(
                decision.outcome() == Decision.Outcome.POSITIVE
                        ? AssessmentStatus.DECIDED_POSITIVE
                        : AssessmentStatus.DECIDED_NEGATIVE);
        outcome = decision.outcome();
        legalBasis = decision.legalBasis();
        language = decision.language();
        decidedOn = decision.decidedOn();
        servedOn = decision.servedOn();
        decidedBy = actor.id();
        sealedReasons = reasons.clone();
        return switch (decision.outcome()) {
            case POSITIVE ->
                new AssessmentEvent.VictimAssessed(caseHandle, id, round, authority, decision.decidedOn(), minor, stay);
            case NEGATIVE ->
                new AssessmentEvent.VictimNotEstablished(
                        caseHandle, id, round, "NEGATIVE", authority, decision.decidedOn());
        };
    }

    private void mustBeDated(Decision decision, LocalDate today) {
        LocalDate openedOn = openedAt.atZone(BusinessClock.ZONE).toLocalDate();
        if (decision.decidedOn().isBefore(openedOn)
                || decision.decidedOn().isAfter(today)
                || decision.servedOn().isBefore(decision.decidedOn())) {
            throw AssessmentRule.DECISION_DATE.broken(Map.of("openedOn", openedOn, "today", today));
        }
    }

    private void become(AssessmentStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw AssessmentRule.ASSESSMENT_STATE.broken(
                    Map.of("state", status, "wanted", wanted, "next", status.next()));
        }
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

    public Instant openedAt() {
        return openedAt;
    }

    public Decision.@Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable String legalBasis() {
        return legalBasis;
    }

    public @Nullable String language() {
        return language;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable LocalDate servedOn() {
        return servedOn;
    }

    public byte @Nullable [] sealedReasons() {
        return sealedReasons;
    }
}
