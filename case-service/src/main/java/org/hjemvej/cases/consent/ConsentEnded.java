package org.hjemvej.cases.consent;

import org.hjemvej.platform.caller.Actor;

/** A person has taken a consent back; said inside the service, in the same transaction, to who acts on what it allowed. */
public record ConsentEnded(String handle, ConsentScope scope, Actor actor) {}
