package org.hjemvej.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;

/** CMM's part of a referral: looks at it, offers an interview, records the person's answer. Its sender is told. */
@ApplicationScoped
public class TriageReferral {

    private final Referrals referrals;
    private final References references;
    private final FollowCustody custody;
    private final FollowNoContact noContact;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Event<ReferralClosed> closed;

    TriageReferral(
            Referrals referrals,
            References references,
            FollowCustody custody,
            FollowNoContact noContact,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            Event<ReferralClosed> closed) {
        this.referrals = referrals;
        this.references = references;
        this.custody = custody;
        this.noContact = noContact;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.closed = closed;
    }

    @Transactional
    public Referral triage(String id, ExpectedVersion expected, boolean indication, Actor actor) {
        Referral triaged = change(id, expected, actor, "referral.triage", referral -> {
            referral.triage(clock.now());
            if (!indication) {
                referral.findNoIndication();
                references.forget(id);
            }
        });
        if (!indication) {
            tellSender(triaged, actor);
        }
        return triaged;
    }

    @Transactional
    public Referral offerInterview(String id, ExpectedVersion expected, Actor actor) {
        Referral offered = change(id, expected, actor, "referral.offer-interview", referral -> {
            if (referral.status() == ReferralStatus.NO_CONTACT) {
                noContact.over(id);
            }
            referral.offerInterview(clock.now());
        });
        tellSender(offered, actor);
        return offered;
    }

    @Transactional
    public Referral answer(String id, ExpectedVersion expected, ReferralStatus answer, Actor actor) {
        Referral answered = change(id, expected, actor, "referral.answer", referral -> {
            referral.answer(answer, clock.now());
            if (answer == ReferralStatus.DECLINED_BY_PERSON) {
                references.forget(id);
            }
        });
        if (answer == ReferralStatus.NO_CONTACT) {
            noContact.since(id);
        }
        tellSender(answered, actor);
        if (answer != ReferralStatus.ACCEPTED && answered.isPrepared()) {
            closed.fire(new ReferralClosed(id, actor));
        }
        return answered;
    }

    private void tellSender(Referral referral, Actor actor) {
        outbox.publish(
                new IntakeEvent.ReferralAnswered(referral.id(), referral.status(), referral.organisation()), actor);
    }

    private Referral change(String id, ExpectedVersion expected, Actor actor, String action, Consumer<Referral> verb) {
        Referral referral = referrals.held(id, null);
        expected.mustBe(referral.version());
        boolean inCustody = referral.custody() != null;
        verb.accept(referral);
        referrals.flush();
        if (inCustody && referral.custody() == null) {
            custody.forget(id);
        }
        audit.record(actor, action, id, id);
        return referral;
    }
}
