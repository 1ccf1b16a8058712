package org.hjemvej.cases.identification;

/** An identification as it stands, with what a recommendation would need of this person today. */
public record Identified(Identification identification, MeansRequired means) {}
