package org.hjemvej.cases.providers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.cases.entitlements.ServiceCategory;
import org.hjemvej.cases.offers.ServiceOffer;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** One provider is asked to take one person by a day. Of an answer and a withdrawal at the same time one counts. */
@Entity
@Table(name = "provider_referral")
public class ProviderReferral {

    @Id
    private String id;

    @Version
    private long version;

    private String caseHandle;
    private String offerId;

    @Enumerated(EnumType.STRING)
    private ServiceCategory category;

    private String provider;

    @Enumerated(EnumType.STRING)
    private ReferralState status;

    private String sentBy;
    private Instant sentAt;
    private LocalDate answerBy;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RejectReason rejectReason;

    private @Nullable Instant doneAt;

    protected ProviderReferral() {}

    static ProviderReferral send(
            ServiceOffer offer, LocalDate answerBy, int maxDays, Actor actor, LocalDate today, Instant now) {
        LocalDate latest = today.plusDays(maxDays);
        if (!answerBy.isAfter(today) || answerBy.isAfter(latest)) {
            throw ProviderRule.PROVIDER_ANSWER_BY.broken(Map.of("latest", latest));
        }
        ProviderReferral referral = new ProviderReferral();
        referral.id = Ids.handle("Z");
        referral.caseHandle = offer.caseHandle();
        referral.offerId = offer.id();
        referral.category = offer.category();
        referral.provider = offer.provider();
        referral.status = ReferralState.SENT;
        referral.sentBy = actor.id();
        referral.sentAt = now;
        referral.answerBy = answerBy;
        return referral;
    }

    /** The provider takes her. */
    void accept(Actor actor, Instant now) {
        answer(ReferralState.ACCEPTED, actor, now);
    }

    /** The provider does not take her, and says why. */
    void reject(RejectReason reason, Actor actor, Instant now) {
        answer(ReferralState.REJECTED, actor, now);
        rejectReason = reason;
    }

    /** CMM asks no more, before there is an answer. */
    void withdraw() {
        become(ReferralState.WITHDRAWN);
    }

    /** The day has passed without an answer. */
    void expire() {
        become(ReferralState.EXPIRED);
    }

    /** The provider has done what it was asked for. */
    void done(Instant now) {
        become(ReferralState.DONE);
        doneAt = now;
    }

    /** In time by the clock, whether or not the deadline has fired. */
    private void answer(ReferralState wanted, Actor actor, Instant now) {
        mustBeAbleToBecome(wanted);
        if (!now.isBefore(BusinessClock.endOf(answerBy))) {
            throw ProviderRule.PROVIDER_ANSWER_LATE.broken(Map.of("answerBy", answerBy));
        }
        status = wanted;
        answeredBy = actor.id();
        answeredAt = now;
    }

    private void become(ReferralState wanted) {
        mustBeAbleToBecome(wanted);
        status = wanted;
    }

    private void mustBeAbleToBecome(ReferralState wanted) {
        status.mustLeadTo(wanted, ProviderRule.PROVIDER_REFERRAL_STATE);
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

    String offerId() {
        return offerId;
    }

    public ServiceCategory category() {
        return category;
    }

    /** Code of the organisation that is asked. */
    public String provider() {
        return provider;
    }

    public ReferralState status() {
        return status;
    }

    /** Opaque id of who sent it. */
    public String sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** The last day on which it can be answered. */
    public LocalDate answerBy() {
        return answerBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** Opaque id of who answered for the provider. */
    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable RejectReason rejectReason() {
        return rejectReason;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }
}
