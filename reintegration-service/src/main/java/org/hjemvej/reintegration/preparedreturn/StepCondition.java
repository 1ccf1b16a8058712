package org.hjemvej.reintegration.preparedreturn;

import java.util.List;
import java.util.function.Consumer;
import org.hjemvej.platform.rules.RuleBroken;

/** What a step of a return waits for, found out by the very check that refuses the step itself. */
enum StepCondition {
    RISK_GATE_GO(prepared -> RiskAssessment.mustBeGo(prepared.riskGate())),
    PLACE_HELD(prepared -> prepared.place().mustBeHeld()),
    SAFETY_GATES(prepared -> prepared.safety().mustHold()) {
        @Override
        List<String> codes(PreparedReturn prepared) {
            return prepared.safety().missing().stream().map(Enum::name).toList();
        }
    },
    HOLD_LIFTED(PreparedReturn::mustNotBeOnHold);

    private final Consumer<PreparedReturn> rule;

    StepCondition(Consumer<PreparedReturn> rule) {
        this.rule = rule;
    }

    /** The codes of what is missing now; none when it holds. */
    List<String> missing(PreparedReturn prepared) {
        try {
            rule.accept(prepared);
            return List.of();
        } catch (RuleBroken broken) {
            return codes(prepared);
        }
    }

    List<String> codes(PreparedReturn prepared) {
        return List.of(name());
    }
}
