package org.hjemvej.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseKind;
import org.hjemvej.cases.casefile.OpenCase;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.cases.matching.MatchToken;
import org.hjemvej.cases.matching.MatchTokens;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;

/** Makes a case of an accepted referral, after its person was looked for; one referral becomes one case. */
@ApplicationScoped
public class ConvertReferral {

    private final Referrals referrals;
    private final MatchTokens tokens;
    private final OpenCase openCase;
    private final FollowCustody custody;
    private final Audit audit;
    private final Event<ReferralConverted> converted;

    ConvertReferral(
            Referrals referrals,
            MatchTokens tokens,
            OpenCase openCase,
            FollowCustody custody,
            Audit audit,
            Event<ReferralConverted> converted) {
        this.referrals = referrals;
        this.tokens = tokens;
        this.openCase = openCase;
        this.custody = custody;
        this.audit = audit;
        this.converted = converted;
    }

    /** Opens the case with the token of a search for possible matches, which is used up. */
    @Transactional
    public CaseFile run(
            String referralId,
            MatchToken.Sent searched,
            CaseKind kind,
            StayBasis stayBasis,
            AgeState ageState,
            Actor actor) {
        Referral referral = referrals.held(referralId, null);
        referral.mustBeConvertible();
        String handle = OpenCase.newHandle();
        tokens.use(searched, handle, actor);
        CaseFile file = openCase.run(handle, kind, stayBasis, ageState, referralId, actor);
        referral.convertTo(file.handle(), file.openedAt());
        referrals.flush();
        if (referral.custody() != null) {
            custody.over(referralId);
        }
        audit.record(actor, "referral.convert", referralId, handle);
        if (searched.differentPerson()) {
            audit.record(actor, "possible-match.dismiss", handle, handle);
        }
        if (referral.isPrepared()) {
            converted.fire(new ReferralConverted(referralId, handle, ageState, stayBasis, actor));
        }
        return file;
    }
}
