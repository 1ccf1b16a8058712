package org.hjemvej.reintegration.eligibility;

/**
 * Whether a person may apply has been decided anew, elsewhere; observed in the same transaction.
 *
 * @param open whether one of the two gates is open to her now
 */
public record GateMoved(String caseHandle, boolean open) {}
