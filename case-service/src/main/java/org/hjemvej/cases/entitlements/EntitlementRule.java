package org.hjemvej.cases.entitlements;

import java.time.LocalDate;
import org.hjemvej.cases.Because;
import org.jspecify.annotations.Nullable;

/** A rule that entitles to one kind of service, as it is valid on some date. */
public record EntitlementRule(
        ServiceCategory category,
        String rule,
        String version,
        LocalDate validFrom,
        Ground ground,
        @Nullable Condition condition) {

    Because because(Standing standing) {
        return new Because(rule, version, ground.fact(standing), validFrom);
    }
}
