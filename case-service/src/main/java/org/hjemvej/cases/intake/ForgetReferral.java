package org.hjemvej.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;

/** Forgets what a referral told of a person who refuses the interview after her case was opened. */
@ApplicationScoped
public class ForgetReferral {

    private final Referrals referrals;
    private final References references;
    private final Audit audit;

    ForgetReferral(Referrals referrals, References references, Audit audit) {
        this.referrals = referrals;
        this.references = references;
        this.audit = audit;
    }

    /** In the transaction of what makes it forgotten. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(String referralId, Actor actor) {
        referrals.get(referralId, null).forget();
        references.forget(referralId);
        audit.record(actor, "referral.forget", referralId, referralId);
    }
}
