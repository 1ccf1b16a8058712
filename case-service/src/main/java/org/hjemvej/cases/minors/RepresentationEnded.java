package org.hjemvej.cases.minors;

import org.hjemvej.platform.caller.Actor;

/** The appointment of a representative is over; said inside the service, in the same transaction, to who built on it. */
public record RepresentationEnded(String caseHandle, Actor actor) {}
