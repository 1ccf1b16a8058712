package org.hjemvej.cases.intake;

import org.hjemvej.platform.caller.Actor;

/** Inside this service: the person of a referral for which something is prepared has not taken the interview, and nothing about her is kept. */
public record ReferralClosed(String referralId, Actor actor) {}
