package org.hjemvej.cases.identification;

/** Why a child was interviewed without its representative: a code, and a reason in words that is sealed. */
public record RepresentativeOverride(OverrideReason reasonCode, String reason) {}
