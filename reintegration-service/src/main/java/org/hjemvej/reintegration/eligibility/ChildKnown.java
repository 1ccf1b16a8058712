package org.hjemvej.reintegration.eligibility;

import org.hjemvej.platform.caller.Actor;

/** Inside this service: something that decides about the safety of a child's return may be otherwise now. */
public record ChildKnown(String caseHandle, Actor actor) {}
