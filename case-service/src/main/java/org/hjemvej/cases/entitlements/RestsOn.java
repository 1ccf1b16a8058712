package org.hjemvej.cases.entitlements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision that an entitlement rests on; without a date as long as it is not taken. */
public record RestsOn(
        DecisionKind kind, String id, @Nullable LocalDate decidedOn) {

    /** What was decided. */
    public enum DecisionKind {
        ASSESSMENT,
        REFLECTION_PERIOD
    }
}
