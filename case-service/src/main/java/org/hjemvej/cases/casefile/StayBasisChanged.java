package org.hjemvej.cases.casefile;

import org.hjemvej.platform.caller.Actor;

/** On what a person's stay rests has become another; observed in the same transaction. */
public record StayBasisChanged(String caseHandle, StayBasis now, Actor actor) {}
