package org.hjemvej.cases.accommodation;

import org.hjemvej.platform.caller.Actor;

/**
 * Inside this service: somebody is back in the place she had left without notice.
 *
 * @param subject the case handle, or the referral as long as there is no case
 */
public record PlaceTakenAgain(String subject, String placementId, Actor actor) {}
