package org.hjemvej.cases.offers;

import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;

/** A step of one offer, asked for by somebody who has seen it in some version. */
public record OfferStep(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {}
