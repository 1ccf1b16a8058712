package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What becomes of the decisions that periods rest on; told by who makes them. */
public interface PeriodGrounds {

    /** Since when the decision of this assessment is revoked; empty as long as it stands. */
    Optional<LocalDate> revokedOn(String assessmentId);

    /** Refuses to let a period run again that has expired when its decision is revoked: nothing more of it is granted. */
    default void mustStand(ReflectionPeriod period) {
        if (period.status() == ReflectionStatus.EXPIRED) {
            revokedOn(period.assessmentId()).ifPresent(on -> {
                throw ReflectionRule.REFLECTION_GROUND_REVOKED.broken(Map.of("revokedOn", on));
            });
        }
    }
}
