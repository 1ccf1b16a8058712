package org.hjemvej.reintegration.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One in-kind line of a plan, in minor units of the plan's currency, administered by the partner. */
@Embeddable
public record BudgetLine(@Enumerated(EnumType.STRING) LineCategory category, long minor) {}
