package org.hjemvej.cases.reflection;

/**
 * An authority has nothing to decide on a period of this case any more: it is over, or another one's. Said inside the service,
 * in the same transaction, to who acts on it.
 */
public record NothingToDecide(String handle) {}
