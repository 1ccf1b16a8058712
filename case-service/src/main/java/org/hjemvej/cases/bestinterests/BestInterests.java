package org.hjemvej.cases.bestinterests;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Whether a return is in the best interests of a child: proposed by one person, confirmed by another of her organisation. */
@Entity
@Table(name = "best_interests_decision")
public class BestInterests {

    /** What is best for the child. */
    public enum BestForChild {
        RETURN,
        REMAIN
    }

    @Id
    private String id;

    @Version
    private long version;

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private BestInterestsStatus status;

    @Enumerated(EnumType.STRING)
    private BestForChild outcome;

    private String organisation;
    private LocalDate decidedOn;
    private String proposedBy;
    private @Nullable String confirmedBy;
    private Instant proposedAt;
    private byte @Nullable [] sealedReasons;

    protected BestInterests() {}

    static String newId() {
        return Ids.handle("B");
    }

    static BestInterests propose(
            String id,
            String caseHandle,
            BestForChild outcome,
            LocalDate decidedOn,
            byte[] sealedReasons,
            Actor actor,
            Instant now) {
        BestInterests decision = new BestInterests();
        decision.id = id;
        decision.caseHandle = caseHandle;
        decision.status = BestInterestsStatus.PROPOSED;
        decision.outcome = outcome;
        decision.organisation = actor.organisation();
        decision.decidedOn = decidedOn;
        decision.proposedBy = actor.id();
        decision.proposedAt = now;
        decision.sealedReasons = sealedReasons.clone();
        return decision;
    }

    /** Makes the proposal final, as another person of the same organisation. */
    void confirm(Actor actor) {
        mustBeConfirmedBy(actor);
        status = BestInterestsStatus.CONFIRMED;
        confirmedBy = actor.id();
    }

    /** Refuses who is of another organisation, or has proposed it herself. */
    void mustBeConfirmedBy(Actor actor) {
        mustBeOf(actor);
        mustBeAbleToBecome(BestInterestsStatus.CONFIRMED);
        if (proposedBy.equals(actor.id())) {
            throw BestInterestsRule.BEST_INTERESTS_BY_SAME_PERSON.broken();
        }
    }

    /** Takes the proposal back; its reasons are forgotten. */
    void withdraw(Actor actor) {
        mustBeOf(actor);
        mustBeAbleToBecome(BestInterestsStatus.WITHDRAWN);
        status = BestInterestsStatus.WITHDRAWN;
        sealedReasons = null;
    }

    void supersede() {
        mustBeAbleToBecome(BestInterestsStatus.SUPERSEDED);
        status = BestInterestsStatus.SUPERSEDED;
    }

    private void mustBeOf(Actor actor) {
        if (!organisation.equals(actor.organisation())) {
            throw BestInterestsRule.BEST_INTERESTS_NOT_COMPETENT.broken(Map.of("decidedBy", organisation));
        }
    }

    private void mustBeAbleToBecome(BestInterestsStatus wanted) {
        status.mustLeadTo(wanted, BestInterestsRule.BEST_INTERESTS_STATE);
    }

    /** What is only proposed is for the organisation that proposes it; what is decided for CMM as well, and for nobody else. */
    boolean isFor(CaseReader reader, String readersOrganisation) {
        return organisation.equals(readersOrganisation) || (status != BestInterestsStatus.PROPOSED && reader.isCmm());
    }

    /** Where the reasons are sealed. */
    static Vault.Place reasons(String id) {
        return new Vault.Place("best_interests_decision", "sealed_reasons", id);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public BestInterestsStatus status() {
        return status;
    }

    public BestForChild outcome() {
        return outcome;
    }

    public String organisation() {
        return organisation;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    byte @Nullable [] sealedReasons() {
        return sealedReasons;
    }
}
