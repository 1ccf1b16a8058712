package org.hjemvej.reintegration.preparedreturn;

import org.hjemvej.platform.caller.Actor;

/** Somebody on her way home is treated as a child from now on, or is no more; observed in the same transaction. */
public record TreatmentMoved(PreparedReturn prepared, Actor actor) {}
