package org.hjemvej.reintegration.preparedreturn;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A return is on hold: why, and since when. */
@Embeddable
public record Hold(@Enumerated(EnumType.STRING) HoldReason holdReason, LocalDate heldSince) {

    /** Refuses when there is one. */
    static void mustBeNone(@Nullable Hold standing) {
        if (standing != null) {
            throw ReturnRule.RETURN_ON_HOLD.broken(
                    Map.of("reason", standing.holdReason(), "since", standing.heldSince()));
        }
    }
}
