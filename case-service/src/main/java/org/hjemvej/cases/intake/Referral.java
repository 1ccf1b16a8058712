package org.hjemvej.cases.intake;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Somebody believes that a person may have been exploited and tells CMM. A referral is taken partial, with what is known;
 * its sender is the organisation of the token and the time of receipt never changes.
 */
@Entity
@DynamicUpdate
@Table(name = "referral")
public class Referral {

    @Id
    private String id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @Enumerated(EnumType.STRING)
    private SourceChannel channel;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String organisation;
    private String sentBy;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable StayBasis stayBasis;

    @Enumerated(EnumType.STRING)
    private @Nullable AgeState ageState;

    private byte @Nullable [] sealedSummary;
    private @Nullable String caseHandle;
    private @Nullable String encounterId;

    @Embedded
    private @Nullable Custody custody;

    private @Nullable Instant becameAcuteAt;
    private @Nullable Instant triagedAt;
    private @Nullable Instant offeredAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant convertedAt;

    /** No version of the referral: nobody who reads it sees this, and only what has changed is written. */
    @OptimisticLock(excluded = true)
    private boolean prepared;

    protected Referral() {}

    /** What a sender knows; only the channel and the urgency are required. */
    public record Facts(
            SourceChannel channel,
            Urgency urgency,
            @Nullable StayBasis stayBasis,
            @Nullable AgeState ageState) {}

    static Referral receive(String id, Facts facts, byte @Nullable [] sealedSummary, Actor sender, Instant now) {
        Referral referral = new Referral();
        referral.id = id;
        referral.status = ReferralStatus.RECEIVED;
        referral.channel = facts.channel();
        referral.urgency = facts.urgency();
        referral.stayBasis = facts.stayBasis();
        referral.ageState = facts.ageState();
        referral.sealedSummary = sealedSummary;
        referral.organisation = sender.organisation();
        referral.sentBy = sender.id();
        referral.receivedAt = now;
        return referral;
    }

    /** What a sender learns later: only what is given changes. */
    public record Completion(
            @Nullable Urgency urgency,
            @Nullable StayBasis stayBasis,
            @Nullable AgeState ageState) {}

    /** Refuses when CMM has finished with it. */
    void mustBeOpen() {
        if (!status.isOpen()) {
            throw IntakeRule.REFERRAL_NOT_OPEN.broken(Map.of("state", status));
        }
    }

    /**
     * Adds what was not known at first, as long as CMM has not finished with the referral. That it has become acute is told;
     * that it is so no more is read when somebody looks at it.
     */
    Optional<IntakeEvent.ReferralBecameAcute> complete(
            Completion more, byte @Nullable [] newSealedSummary, Instant now) {
        mustBeOpen();
        boolean acute = more.urgency() == Urgency.ACUTE && urgency != Urgency.ACUTE;
        becameAcuteAt = acute ? now : becameAcuteAt;
        urgency = more.urgency() == null ? urgency : more.urgency();
        stayBasis = more.stayBasis() == null ? stayBasis : more.stayBasis();
        ageState = more.ageState() == null ? ageState : more.ageState();
        sealedSummary = newSealedSummary == null ? sealedSummary : newSealedSummary;
        return acute ? Optional.of(new IntakeEvent.ReferralBecameAcute(id, channel)) : Optional.empty();
    }

    /** The person is in custody, by what its sender tells now. */
    void holdInCustody(Custody told) {
        mustBeOpen();
        custody = told;
    }

    /** The outreach encounter that it comes from. */
    void comesFrom(String encounter) {
        encounterId = encounter;
    }

    /** A place or an interpreter is prepared for the person: it follows into her case, or ends with the referral. */
    public void prepare() {
        prepared = true;
    }

    boolean isPrepared() {
        return prepared;
    }

    static String newId() {
        return Ids.handle("R");
    }

    void triage(Instant now) {
        become(ReferralStatus.TRIAGED);
        triagedAt = now;
    }

    /** No reason to offer an interview: the referral is closed and what was told in it is forgotten. */
    void findNoIndication() {
        become(ReferralStatus.NO_INDICATION);
        forget();
    }

    /** An interview is offered, perhaps once more: what was answered to an earlier offer does not count any more. */
    void offerInterview(Instant now) {
        become(ReferralStatus.INTERVIEW_OFFERED);
        offeredAt = now;
        answeredAt = null;
    }

    /** The person's answer to the offer of an interview: who declines is forgotten, who was not reached has said nothing. */
    void answer(ReferralStatus answer, Instant now) {
        become(answer);
        answeredAt = now;
        if (answer == ReferralStatus.DECLINED_BY_PERSON) {
            forget();
        }
    }

    /** Refuses unless the person has accepted an interview and there is no case yet. */
    void mustBeConvertible() {
        mustBeAbleToBecome(ReferralStatus.CONVERTED);
    }

    /** The referral has become a case; a referral becomes one case only. */
    void convertTo(String handle, Instant now) {
        become(ReferralStatus.CONVERTED);
        caseHandle = handle;
        convertedAt = now;
    }

    /** There is nothing to know the person for any more: what was told of her is forgotten, what is counted stays. */
    void forget() {
        sealedSummary = null;
        stayBasis = null;
        ageState = null;
        custody = null;
    }

    private void become(ReferralStatus wanted) {
        mustBeAbleToBecome(wanted);
        status = wanted;
    }

    private void mustBeAbleToBecome(ReferralStatus wanted) {
        status.mustLeadTo(wanted, IntakeRule.REFERRAL_STATE);
    }

    /** What is still unknown and would help the triage. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (stayBasis == null) {
            missing.add("stayBasis");
        }
        if (ageState == null) {
            missing.add("ageState");
        }
        if (sealedSummary == null) {
            missing.add("summary");
        }
        return missing;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ReferralStatus status() {
        return status;
    }

    public SourceChannel channel() {
        return channel;
    }

    public Urgency urgency() {
        return urgency;
    }

    public String organisation() {
        return organisation;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable StayBasis stayBasis() {
        return stayBasis;
    }

    public @Nullable AgeState ageState() {
        return ageState;
    }

    public byte @Nullable [] sealedSummary() {
        return sealedSummary;
    }

    public @Nullable String caseHandle() {
        return caseHandle;
    }

    public @Nullable String encounterId() {
        return encounterId;
    }

    /** Nothing when she is not in custody, as far as is known. */
    public @Nullable Custody custody() {
        return custody;
    }

    /** When it became acute last; nothing when it was so from its first day on, or never. */
    public @Nullable Instant becameAcuteAt() {
        return becameAcuteAt;
    }

    public @Nullable Instant triagedAt() {
        return triagedAt;
    }

    /** When an interview was offered last. */
    public @Nullable Instant offeredAt() {
        return offeredAt;
    }

    /** When the last offer was answered. */
    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable Instant convertedAt() {
        return convertedAt;
    }
}
