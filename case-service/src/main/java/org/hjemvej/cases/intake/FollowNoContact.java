package org.hjemvej.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.time.BusinessClock;

/**
 * Who could not be reached may be met again, and her interview offered once more: what was told of her is kept for that, and
 * forgotten when nothing was heard of her for some months (domain 4.5).
 */
@ApplicationScoped
class FollowNoContact implements DeadlineHandler {

    static final String TYPE = "NO_CONTACT_FORGOTTEN";
    private static final String MONTHS = "retention.referralMonths";

    private final Referrals referrals;
    private final ForgetReferral forget;
    private final Deadlines deadlines;
    private final Policies policies;
    private final BusinessClock clock;

    FollowNoContact(
            Referrals referrals, ForgetReferral forget, Deadlines deadlines, Policies policies, BusinessClock clock) {
        this.referrals = referrals;
        this.forget = forget;
        this.deadlines = deadlines;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    /** The months begin today, also where they had begun before. */
    void since(String referral) {
        over(referral);
        LocalDate today = clock.today();
        deadlines.set(
                TYPE,
                referral,
                referral,
                "since " + today,
                BusinessClock.startOf(today.plusMonths(policies.number(MONTHS, today))));
    }

    /** CMM tries to reach her once more. */
    void over(String referral) {
        deadlines.forget(TYPE, referral);
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        if (referrals.held(reference, null).status() == ReferralStatus.NO_CONTACT) {
            forget.run(reference, Actor.system("deadline"));
        }
    }
}
