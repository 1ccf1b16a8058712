package org.hjemvej.partners.agreements;

/** An agreement for the country has become active; observed in the same transaction. */
public record AgreementActive(String country) {}
