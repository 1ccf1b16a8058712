package org.hjemvej.cases.reflection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What a period rests on: a legal basis with its authority, and a positive decision as long as that stands.
 *
 * @param groundRevokedOn the day on which the decision was revoked
 */
@Embeddable
record PeriodGround(
        @Enumerated(EnumType.STRING) PeriodBasis basis,
        @Nullable LocalDate groundRevokedOn) {

    /** Only the authority of the basis grants, and only while the decision stands. */
    void mustGrant(Actor actor) {
        basis.mustDecide(actor);
        mustStand();
    }

    /** Nothing more of a period is granted whose ground is revoked. */
    void mustStand() {
        if (groundRevokedOn != null) {
            throw ReflectionRule.REFLECTION_GROUND_REVOKED.broken(Map.of("revokedOn", groundRevokedOn));
        }
    }

    /** A period ends for a revocation only when there is one, and not before it. */
    void mustBeRevokedBy(LocalDate on, LocalDate lastDay) {
        if (groundRevokedOn == null) {
            throw ReflectionRule.EARLY_END_NOTHING_REVOKED.broken();
        }
        if (on.isBefore(groundRevokedOn)) {
            throw ReflectionRule.EARLY_END_DATE.broken(Map.of("startDate", groundRevokedOn, "endDate", lastDay));
        }
    }
}
