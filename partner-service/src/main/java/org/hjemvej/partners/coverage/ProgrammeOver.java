package org.hjemvej.partners.coverage;

/** A programme needs no place any more; observed in the same transaction. */
public record ProgrammeOver(String programmeRef) {}
