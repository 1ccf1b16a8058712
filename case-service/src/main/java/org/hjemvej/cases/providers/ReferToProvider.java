package org.hjemvej.cases.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.offers.OfferOver;
import org.hjemvej.cases.offers.ServiceOffer;
import org.hjemvej.cases.offers.ServiceOffers;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;

/** CMM asks the provider of an offer to take the person, and may ask no more as long as there is no answer. */
@ApplicationScoped
public class ReferToProvider {

    private final CaseFiles files;
    private final ServiceOffers offers;
    private final ProviderReferrals referrals;
    private final Policies policies;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Event<ReferralOver> over;

    ReferToProvider(
            CaseFiles files,
            ServiceOffers offers,
            ProviderReferrals referrals,
            Policies policies,
            Deadlines deadlines,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            Event<ReferralOver> over) {
        this.files = files;
        this.offers = offers;
        this.referrals = referrals;
        this.policies = policies;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.over = over;
    }

    @Transactional
    public ProviderReferral send(String handle, String offerId, CaseReader reader, LocalDate answerBy, Actor actor) {
        files.toChange(handle, reader);
        ServiceOffer offer = offers.get(handle, offerId);
        mustBePossible(offer, referrals.living(offer.id()));
        LocalDate today = clock.today();
        int maxDays = policies.number("referral.maxAnswerDays", today);
        ProviderReferral referral = ProviderReferral.send(offer, answerBy, maxDays, actor, today, clock.now());
        referrals.persistAndFlush(referral);
        deadlines.set(AnswerExpiry.TYPE, handle, referral.id(), "", BusinessClock.endOf(answerBy));
        outbox.publish(new ProviderEvent.ProviderReferralSent(handle, referral.id(), answerBy), actor);
        audit.record(actor, "provider-referral.send", handle, referral.id());
        return referral;
    }

    /** Refuses for an offer that is over, and while its provider is asked already. */
    static void mustBePossible(ServiceOffer offer, Optional<ProviderReferral> asked) {
        if (offer.isOver()) {
            throw ProviderRule.PROVIDER_OF_LIVING_OFFER.broken(Map.of("state", offer.status()));
        }
        asked.ifPresent(living -> {
            throw ProviderRule.PROVIDER_ASKED_ALREADY.broken(Map.of("referral", living.id(), "state", living.status()));
        });
    }

    @Transactional
    public ProviderReferral withdraw(
            String handle, String offerId, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {
        // also in a case that is merged into another: nobody comes to the provider from there any more
        files.locked(handle, reader);
        if (!referrals.isOf(handle, offerId, id)) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        ProviderReferral referral = afterItsDeadline(id).orElseThrow(InterfaceRule.NOT_FOUND::broken);
        expected.mustBe(referral.version());
        withdraw(referral, actor);
        return referral;
    }

    /**
     * In the transaction that ends the offer: nobody is to come to the provider for it any more. One that is accepted stays so
     * until the provider says that it is done; what is built on it ends now.
     */
    void offerOver(@Observes OfferOver ended) {
        referrals.livingId(ended.offerId()).flatMap(this::afterItsDeadline).ifPresent(referral -> {
            if (referral.status() == ReferralState.SENT) {
                withdraw(referral, ended.actor());
            } else if (referral.status() == ReferralState.ACCEPTED) {
                over.fire(new ReferralOver(referral.caseHandle(), referral.id(), ended.actor()));
            }
        });
    }

    /** Cancels first and takes the referral then, in the order in which it would expire. */
    private Optional<ProviderReferral> afterItsDeadline(String id) {
        deadlines.cancel(AnswerExpiry.TYPE, id);
        return referrals.held(id);
    }

    private void withdraw(ProviderReferral referral, Actor actor) {
        referral.withdraw();
        referrals.flush();
        outbox.publish(new ProviderEvent.ProviderReferralWithdrawn(referral.caseHandle(), referral.id()), actor);
        audit.record(actor, "provider-referral.withdraw", referral.caseHandle(), referral.id());
        over.fire(new ReferralOver(referral.caseHandle(), referral.id(), actor));
    }
}
