package org.hjemvej.reintegration.preparedreturn.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hjemvej.reintegration.preparedreturn.Cooperation;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.ReturnStatus;
import org.hjemvej.reintegration.preparedreturn.RiskGate;
import org.hjemvej.reintegration.preparedreturn.SafetyGate;

/** Says what is possible next with a return, or what is missing for it. */
final class Actions {

    private Actions() {}

    /** What is refused while a return is on hold. */
    private static final Set<String> FORWARD = Set.of(
            "decideCooperation",
            "becomeEligible",
            "draftPlan",
            "approvePlan",
            "bookTravel",
            "recordDeparture",
            "releaseInstalment");

    /** What is refused while a child's safety gates do not hold. */
    private static final Set<String> GUARDED = Set.of("bookTravel", "recordDeparture");

    /** What is next, for a reader who may record her own wish or may not. */
    static List<Action> of(PreparedReturn prepared, boolean recordsHerWish) {
        Set<SafetyGate> gates = prepared.safety().missing();
        Stream<Action> next = Stream.of(
                        byStatus(prepared).stream(), journey(prepared, gates), end(prepared.status(), recordsHerWish))
                .flatMap(each -> each)
                .map(action -> guarded(action, gates));
        return (prepared.hold() == null ? next : next.map(Actions::onHold)).toList();
    }

    private static Stream<Action> journey(PreparedReturn prepared, Set<SafetyGate> gates) {
        boolean open = gates.contains(SafetyGate.NAMED_RECEIVER) || gates.contains(SafetyGate.ESCORT);
        return open && prepared.status().next().contains(ReturnStatus.CANCELLED)
                ? Stream.of(allowed("arrangeChildJourney"))
                : Stream.empty();
    }

    /** Also of a return that is on hold; who is on the way arrives first, and then only her own wish ends it. */
    private static Stream<Action> end(ReturnStatus status, boolean recordsHerWish) {
        boolean open = status.next().contains(ReturnStatus.CANCELLED)
                || recordsHerWish && status.next().contains(ReturnStatus.WITHDRAWN_AFTER_RETURN);
        return open ? Stream.of(allowed("endReturn")) : Stream.empty();
    }

    private static Action guarded(Action action, Set<SafetyGate> gates) {
        if (gates.isEmpty() || !GUARDED.contains(action.operation())) {
            return action;
        }
        List<String> missing = Stream.concat(
                        action.missing().stream(), gates.stream().map(Enum::name))
                .toList();
        return new Action(action.operation(), false, missing);
    }

    private static Action onHold(Action action) {
        return FORWARD.contains(action.operation())
                ? new Action(
                        action.operation(),
                        false,
                        Stream.concat(action.missing().stream(), Stream.of("HOLD_LIFTED"))
                                .toList())
                : action;
    }

    private static List<Action> byStatus(PreparedReturn prepared) {
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
        prepared.safety().missingForEntry().forEach(gate -> missing.add(gate.name()));
        return List.of(allowed("decideCooperation"), new Action("becomeEligible", missing.isEmpty(), missing));
    }

    private static Action departure(PreparedReturn prepared) {
        return prepared.place().isHeld() ? allowed("recordDeparture") : waiting("recordDeparture", "PLACE_HELD");
    }

    private static Action allowed(String operation) {
        return new Action(operation, true, List.of());
    }

    private static Action waiting(String operation, String missing) {
        return new Action(operation, false, List.of(missing));
    }
}
