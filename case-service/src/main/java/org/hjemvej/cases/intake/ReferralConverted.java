package org.hjemvej.cases.intake;

import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.caller.Actor;

/** Inside this service: a referral for which something is prepared has become a case, about which this is known. */
public record ReferralConverted(
        String referralId, String caseHandle, AgeState ageState, StayBasis stayBasis, Actor actor) {}
