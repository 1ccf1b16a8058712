package org.hjemvej.reintegration.preparedreturn.rest;

import java.util.ArrayList;
import java.util.List;
import org.hjemvej.reintegration.preparedreturn.Cooperation;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.RiskGate;

/** Says what is possible next with a return, or what is missing for it. */
final class Actions {

    private Actions() {}

    static List<Action> of(PreparedReturn prepared) {
        return switch (prepared.status()) {
            case ELIGIBILITY_CHECK -> eligibilityCheck(prepared);
            case COVERAGE_CHECK, PARTNER_SEARCH -> List.of(waiting("draftPlan", "PARTNER_ASSIGNED"));
            case NO_PARTNER_FOUND, WAITING -> List.of(allowed("chooseAlternative"));
            case PARTNER_ASSIGNED -> List.of(allowed("draftPlan"), allowed("assessRisk"));
            case PLANNING -> List.of(allowed("approvePlan"), allowed("assessRisk"));
            case PLAN_APPROVED -> List.of(allowed("bookTravel"), allowed("assessRisk"));
            case TRAVEL_BOOKED ->
                List.of(
                        allowed("assessRisk"),
                        prepared.riskGate() == RiskGate.GO
                                ? departure(prepared)
                                : waiting("recordDeparture", "RISK_GATE_GO"));
            case PREPARED -> List.of(departure(prepared));
            case DEPARTED, NOT_ARRIVED -> List.of(allowed("confirmArrival"));
            case IN_REINTEGRATION -> List.of(allowed("releaseInstalment"), allowed("completeProgramme"));
            default -> List.of();
        };
    }

    private static List<Action> eligibilityCheck(PreparedReturn prepared) {
        List<String> missing = new ArrayList<>();
        if (prepared.cooperation() == Cooperation.NOT_ASSESSED) {
            missing.add("COOPERATION_DECISION");
        }
        prepared.missingSafetyGates().forEach(gate -> missing.add(gate.name()));
        return List.of(allowed("decideCooperation"), new Action("becomeEligible", missing.isEmpty(), missing));
    }

    private static Action departure(PreparedReturn prepared) {
        return prepared.isPlaceHeld() ? allowed("recordDeparture") : waiting("recordDeparture", "PLACE_HELD");
    }

    private static Action allowed(String operation) {
        return new Action(operation, true, List.of());
    }

    private static Action waiting(String operation, String missing) {
        return new Action(operation, false, List.of(missing));
    }
}
