package org.hjemvej.cases.accommodation;

import org.hjemvej.platform.caller.Actor;

/**
 * Inside this service: somebody has left her place without notice.
 *
 * @param subject the case handle, or the referral as long as there is no case
 */
public record PlaceLeft(String subject, String placementId, boolean child, Actor actor) {}
