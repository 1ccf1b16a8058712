package org.hjemvej.cases.casefile;

import org.hjemvej.platform.caller.Actor;

/** Who the person of a case is must not be known any more: whoever keeps anything of her forgets it in the same transaction. */
public record PersonForgotten(String handle, Actor actor) {}
