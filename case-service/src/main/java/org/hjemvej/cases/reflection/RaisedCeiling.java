package org.hjemvej.cases.reflection;

import jakarta.persistence.Embeddable;

/** A ceiling of its own that a period has, and the exception it rests on. */
@Embeddable
public record RaisedCeiling(Integer exceptionalCeilingDays, String exceptionalCeilingId) {}
