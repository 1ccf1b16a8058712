package org.hjemvej.cases.entitlements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that an entitlement rests on; without a date as long as it is not taken.
 *
 * @param heldOpenSince the day of the request whose missing answer alone keeps a period going; null when its own days do
 */
public record RestsOn(
        DecisionKind kind,
        String id,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate heldOpenSince) {

    public RestsOn(DecisionKind kind, String id, @Nullable LocalDate decidedOn) {
        this(kind, id, decidedOn, null);
    }

    RestsOn waitingSince(LocalDate filedOn) {
        return new RestsOn(kind, id, decidedOn, filedOn);
    }

    /** What was decided. */
    public enum DecisionKind {
        ASSESSMENT,
        REFLECTION_PERIOD
    }
}
