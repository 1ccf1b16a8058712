package org.hjemvej.reintegration.eligibility;

import org.hjemvej.platform.caller.Actor;

/** Inside this service: a person is missing, or is back. */
public record ContactKnown(String caseHandle, boolean lost, Actor actor) {}
