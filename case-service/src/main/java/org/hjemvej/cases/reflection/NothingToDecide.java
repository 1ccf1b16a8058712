package org.hjemvej.cases.reflection;

/**
 * An authority has nothing to decide on a period of this case any more: it is over, or another one's. Said inside the service to
 * who acts on it: in the transaction of who decides, and after the last day in one of its own.
 */
public record NothingToDecide(String handle) {}
