package org.hjemvej.reintegration.preparedreturn;

import org.hjemvej.platform.caller.Actor;

/** A return is put on hold, or goes on; observed in the same transaction. */
public record HoldMoved(PreparedReturn prepared, Actor actor) {}
