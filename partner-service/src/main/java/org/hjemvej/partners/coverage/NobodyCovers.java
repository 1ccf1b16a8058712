package org.hjemvej.partners.coverage;

/** Nobody can receive this programme in the country now; observed in the same transaction. */
public record NobodyCovers(String programmeRef, String country, boolean minor) {}
