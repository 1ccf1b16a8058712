package org.hjemvej.cases.intake;

import org.hjemvej.platform.caller.Actor;

/**
 * Inside this service: the person of a referral has not taken the interview, and what is prepared for her is given back and not
 * known any more.
 */
public record ReferralClosed(String referralId, Actor actor) {}
