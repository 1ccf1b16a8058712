package org.hjemvej.reintegration.preparedreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;
import static org.hjemvej.reintegration.preparedreturn.Returns.DAY;
import static org.hjemvej.reintegration.preparedreturn.Returns.HST;
import static org.hjemvej.reintegration.preparedreturn.Returns.REASONS;
import static org.hjemvej.reintegration.preparedreturn.Returns.planning;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told to be possible is what the return itself allows. */
class NextStepsTest {

    private static final Hold HOLD = new Hold(HoldReason.ENTRY_CONDITION_MISSING, DAY);

    @Test
    void a_plan_is_not_approved_and_nobody_departs_without_the_place() {
        PreparedReturn prepared = planning();
        assertThat(missing(prepared, "approvePlan")).isEmpty();

        prepared.losePlace();

        assertThat(missing(prepared, "approvePlan")).containsExactly("PLACE_HELD");
        refusedBy(ReturnRule.PLACE_NOT_HELD, prepared::planApproved);
    }

    @Test
    void nobody_departs_once_the_risk_is_found_anew_also_when_all_was_ready() {
        PreparedReturn prepared = planning();
        prepared.planApproved();
        prepared.assessRisk(RiskGate.GO, DAY, DAY);
        prepared.bookTravel(DAY, DAY);
        assertThat(prepared.prepareIfReady()).isTrue();
        assertThat(missing(prepared, "recordDeparture")).isEmpty();

        prepared.assessRisk(RiskGate.NO_GO, DAY, DAY);

        assertThat(missing(prepared, "recordDeparture")).containsExactly("RISK_GATE_GO");
        assertThat(missing(prepared, "assessRisk")).isEmpty();
        refusedBy(ReturnRule.RISK_GATE_NOT_GO, () -> prepared.depart(DAY, DAY));
    }

    @Test
    void a_step_forward_tells_all_that_is_missing_at_once() {
        PreparedReturn prepared = planning();
        prepared.planApproved();
        prepared.bookTravel(DAY, DAY);
        prepared.losePlace();
        prepared.safety().known(true, EnumSet.complementOf(EnumSet.of(SafetyGate.ESCORT)));
        prepared.putOnHold(HOLD);

        assertThat(missing(prepared, "recordDeparture"))
                .containsExactly("RISK_GATE_GO", "PLACE_HELD", "ESCORT", "HOLD_LIFTED");
        assertThat(operations(prepared)).contains("arrangeChildJourney", "endReturn", "assessRisk");
    }

    @Test
    void what_prepares_a_step_or_ends_a_return_is_possible_on_hold() {
        PreparedReturn prepared = planning();
        prepared.putOnHold(HOLD);

        assertThat(missing(prepared, "assessRisk")).isEmpty();
        assertThat(missing(prepared, "endReturn")).isEmpty();
        assertThat(missing(prepared, "approvePlan")).containsExactly("HOLD_LIFTED");
    }

    @Test
    void nothing_is_next_once_it_is_over() {
        PreparedReturn prepared = planning();
        prepared.end(EndReason.APPLIED_IN_ERROR, REASONS, DAY, HST);

        assertThat(NextSteps.of(prepared, true)).isEmpty();
    }

    private static List<String> missing(PreparedReturn prepared, String operation) {
        return NextSteps.of(prepared, false).stream()
                .filter(step -> step.operation().equals(operation))
                .findFirst()
                .orElseThrow()
                .missing();
    }

    private static List<String> operations(PreparedReturn prepared) {
        return NextSteps.of(prepared, false).stream().map(NextStep::operation).toList();
    }
}
