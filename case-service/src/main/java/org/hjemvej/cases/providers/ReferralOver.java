package org.hjemvej.cases.providers;

import org.hjemvej.platform.caller.Actor;

/**
 * A referral is rejected, withdrawn, expired or done, or the service it was accepted for has ended; said inside the service, in
 * the same transaction, to who built on it.
 */
public record ReferralOver(String caseHandle, String referralId, Actor actor) {}
