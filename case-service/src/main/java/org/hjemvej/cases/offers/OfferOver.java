package org.hjemvej.cases.offers;

import org.hjemvej.platform.caller.Actor;

/** An offer is declined or ended; said inside the service, in the same transaction, to who goes on for its sake. */
public record OfferOver(String caseHandle, String offerId, Actor actor) {}
