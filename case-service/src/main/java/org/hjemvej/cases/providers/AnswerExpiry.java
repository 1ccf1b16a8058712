package org.hjemvej.cases.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.outbox.Outbox;

/** The provider has not answered in time: CMM is told, and may ask another one. */
@ApplicationScoped
class AnswerExpiry implements DeadlineHandler {

    static final String TYPE = "PROVIDER_ANSWER";

    private final ProviderReferrals referrals;
    private final Outbox outbox;
    private final Audit audit;
    private final Event<ReferralOver> over;

    AnswerExpiry(ProviderReferrals referrals, Outbox outbox, Audit audit, Event<ReferralOver> over) {
        this.referrals = referrals;
        this.outbox = outbox;
        this.audit = audit;
        this.over = over;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        referrals
                .held(reference)
                .filter(referral -> referral.status() == ReferralState.SENT)
                .ifPresent(referral -> {
                    referral.expire();
                    referrals.flush();
                    Actor actor = Actor.system("deadline");
                    outbox.publish(
                            new ProviderEvent.ProviderReferralExpired(subject, reference, referral.answerBy()), actor);
                    audit.record(actor, "provider-referral.expire", subject, reference);
                    over.fire(new ReferralOver(subject, reference, actor));
                });
    }
}
