package org.hjemvej.reintegration.preparedreturn;

/** A place is held for a return, the first or one after a place that lapsed; observed in the same transaction. */
public record PlaceGiven(PreparedReturn prepared) {}
