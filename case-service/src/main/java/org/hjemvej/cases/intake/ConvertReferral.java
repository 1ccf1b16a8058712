package org.hjemvej.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseKind;
import org.hjemvej.cases.casefile.OpenCase;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;

/** Makes a case of an accepted referral; one referral becomes one case. */
@ApplicationScoped
public class ConvertReferral {

    private final Referrals referrals;
    private final OpenCase openCase;
    private final Audit audit;

    ConvertReferral(Referrals referrals, OpenCase openCase, Audit audit) {
        this.referrals = referrals;
        this.openCase = openCase;
        this.audit = audit;
    }

    @Transactional
    public CaseFile run(String referralId, CaseKind kind, StayBasis stayBasis, AgeState ageState, Actor actor) {
        Referral referral = referrals.get(referralId, null);
        referral.mustBeConvertible();
        CaseFile file = openCase.run(kind, stayBasis, ageState, referralId, actor);
        referral.convertTo(file.handle());
        referrals.flush();
        audit.record(actor, "referral.convert", referralId, file.handle());
        return file;
    }
}
