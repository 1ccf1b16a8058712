package org.hjemvej.cases.reflection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Why a period ended before its last day: in a code, and in words that are sealed. */
@Embeddable
public record EarlyEnd(@Enumerated(EnumType.STRING) EarlyEndReason earlyEndReason, byte[] sealedEarlyEnd) {}
