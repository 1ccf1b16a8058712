package org.hjemvej.reintegration.preparedreturn;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last security risk assessment for the destination. */
@Embeddable
record RiskAssessment(@Enumerated(EnumType.STRING) RiskGate riskGate, LocalDate riskAssessedOn) {

    static boolean isGo(@Nullable RiskAssessment last) {
        return last != null && last.riskGate() == RiskGate.GO;
    }

    /** Refuses unless it says GO; absent when there is none. */
    static void mustBeGo(@Nullable RiskGate last) {
        if (last != RiskGate.GO) {
            throw ReturnRule.RISK_GATE_NOT_GO.broken(Map.of("gate", last == null ? "NOT_ASSESSED" : last.name()));
        }
    }
}
