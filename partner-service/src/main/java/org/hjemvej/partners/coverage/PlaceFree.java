package org.hjemvej.partners.coverage;

/** A place in the country is free again; observed in the same transaction. */
public record PlaceFree(String country) {}
