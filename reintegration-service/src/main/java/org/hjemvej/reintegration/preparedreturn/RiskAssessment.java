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

    /** Refuses unless there is one, and it says GO. */
    static void mustBeGo(@Nullable RiskAssessment last) {
        if (!isGo(last)) {
            throw ReturnRule.RISK_GATE_NOT_GO.broken(Map.of(
                    "gate", last == null ? "NOT_ASSESSED" : last.riskGate().name()));
        }
    }
}
