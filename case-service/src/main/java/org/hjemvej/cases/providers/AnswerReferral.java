package org.hjemvej.cases.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;

/** The provider takes her, does not, or has done what it was asked for; CMM is told each time. */
@ApplicationScoped
public class AnswerReferral {

    private final ProviderReferrals referrals;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Event<ReferralOver> over;

    AnswerReferral(
            ProviderReferrals referrals,
            Deadlines deadlines,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            Event<ReferralOver> over) {
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.over = over;
    }

    @Transactional
    public ProviderReferral accept(String id, ExpectedVersion expected, Actor actor) {
        ProviderReferral referral = asked(id, expected, actor);
        referral.accept(actor, clock.now());
        return told(
                referral,
                "provider-referral.accept",
                new ProviderEvent.ProviderReferralAccepted(referral.caseHandle(), id),
                actor);
    }

    @Transactional
    public ProviderReferral reject(String id, RejectReason reason, ExpectedVersion expected, Actor actor) {
        ProviderReferral referral = asked(id, expected, actor);
        referral.reject(reason, actor, clock.now());
        told(
                referral,
                "provider-referral.reject",
                new ProviderEvent.ProviderReferralRejected(referral.caseHandle(), id, reason),
                actor);
        over.fire(new ReferralOver(referral.caseHandle(), id, actor));
        return referral;
    }

    @Transactional
    public ProviderReferral done(String id, ExpectedVersion expected, Actor actor) {
        ProviderReferral referral = held(id, expected, actor);
        referral.done(clock.now());
        told(
                referral,
                "provider-referral.done",
                new ProviderEvent.ProviderReferralDone(referral.caseHandle(), id),
                actor);
        over.fire(new ReferralOver(referral.caseHandle(), id, actor));
        return referral;
    }

    /** Cancels first and takes the referral then, in the order in which it would expire; for nobody but who is asked. */
    private ProviderReferral asked(String id, ExpectedVersion expected, Actor actor) {
        if (!referrals.isTo(actor.organisation(), id)) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        deadlines.cancel(AnswerExpiry.TYPE, id);
        return held(id, expected, actor);
    }

    private ProviderReferral held(String id, ExpectedVersion expected, Actor actor) {
        ProviderReferral referral = referrals
                .held(id)
                .filter(each -> each.provider().equals(actor.organisation()))
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
        expected.mustBe(referral.version());
        return referral;
    }

    private ProviderReferral told(ProviderReferral referral, String action, ProviderEvent event, Actor actor) {
        referrals.flush();
        outbox.publish(event, actor);
        audit.record(actor, action, referral.caseHandle(), referral.id());
        return referral;
    }
}
