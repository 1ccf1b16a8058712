package org.hjemvej.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;

/** Forgets what a referral told of a person for whom there is no reason to be known any more. */
@ApplicationScoped
public class ForgetReferral {

    private final Referrals referrals;
    private final References references;
    private final FollowCustody custody;
    private final Audit audit;

    ForgetReferral(Referrals referrals, References references, FollowCustody custody, Audit audit) {
        this.referrals = referrals;
        this.references = references;
        this.custody = custody;
        this.audit = audit;
    }

    /** In the transaction of what makes it forgotten. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(String referralId, Actor actor) {
        referrals.get(referralId, null).forget();
        references.forget(referralId);
        custody.forget(referralId);
        audit.record(actor, "referral.forget", referralId, referralId);
    }
}
