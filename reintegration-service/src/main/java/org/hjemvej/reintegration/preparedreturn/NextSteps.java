package org.hjemvej.reintegration.preparedreturn;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is possible next with a return, or what is missing for it. What only another part of the programme can refuse (a plan,
 * an instalment that is not confirmed) is not asked here.
 */
public final class NextSteps {

    private static final Set<SafetyGate> OF_JOURNEY = EnumSet.of(SafetyGate.NAMED_RECEIVER, SafetyGate.ESCORT);

    private NextSteps() {}

    /** What is next, for a reader who may record her own wish or may not. */
    public static List<NextStep> of(PreparedReturn prepared, boolean recordsHerWish) {
        return Stream.of(byStatus(prepared), journey(prepared), end(prepared.status(), recordsHerWish))
                .flatMap(List::stream)
                .toList();
    }

    private static List<NextStep> byStatus(PreparedReturn prepared) {
        return switch (prepared.status()) {
            case ELIGIBILITY_CHECK -> eligibilityCheck(prepared);
            case COVERAGE_CHECK, PARTNER_SEARCH ->
                List.of(waiting("draftPlan", "PARTNER_ASSIGNED", prepared, StepCondition.HOLD_LIFTED));
            case NO_PARTNER_FOUND, WAITING -> List.of(step("chooseAlternative", prepared));
            case PARTNER_ASSIGNED ->
                List.of(step("draftPlan", prepared, StepCondition.HOLD_LIFTED), step("assessRisk", prepared));
            case PLANNING ->
                List.of(
                        step("approvePlan", prepared, StepCondition.PLACE_HELD, StepCondition.HOLD_LIFTED),
                        step("assessRisk", prepared));
            case PLAN_APPROVED ->
                List.of(
                        step("bookTravel", prepared, StepCondition.SAFETY_GATES, StepCondition.HOLD_LIFTED),
                        step("assessRisk", prepared));
            case TRAVEL_BOOKED -> List.of(step("assessRisk", prepared), departure(prepared));
            case PREPARED -> List.of(step("assessRisk", prepared), departure(prepared));
            case DEPARTED, NOT_ARRIVED -> List.of(step("confirmArrival", prepared));
            case IN_REINTEGRATION ->
                List.of(
                        step("releaseInstalment", prepared, StepCondition.HOLD_LIFTED),
                        step("completeProgramme", prepared));
            case ELIGIBLE,
                    ARRIVED,
                    PAUSED,
                    ALTERNATIVE_ROUTE,
                    CLOSED_NO_COVERAGE,
                    LOST_IN_TRANSIT,
                    COMPLETED,
                    WITHDRAWN_BY_PERSON,
                    REFUSED_NOT_COOPERATING,
                    ABSCONDED,
                    CANCELLED,
                    WITHDRAWN_AFTER_RETURN,
                    CLOSED_LOST_CONTACT,
                    CLOSED_LEFT_COUNTRY,
                    CLOSED_REENTRY_DK,
                    CLOSED_DECEASED -> List.of();
        };
    }

    private static List<NextStep> eligibilityCheck(PreparedReturn prepared) {
        List<String> missing = new ArrayList<>();
        if (prepared.cooperation() == Cooperation.NOT_ASSESSED) {
            missing.add("COOPERATION_DECISION");
        }
        prepared.safety().missingForEntry().forEach(gate -> missing.add(gate.name()));
        missing.addAll(StepCondition.HOLD_LIFTED.missing(prepared));
        return List.of(
                step("decideCooperation", prepared, StepCondition.HOLD_LIFTED),
                new NextStep("becomeEligible", List.copyOf(missing)));
    }

    private static NextStep departure(PreparedReturn prepared) {
        return step("recordDeparture", prepared, StepCondition.values());
    }

    private static List<NextStep> journey(PreparedReturn prepared) {
        boolean open = prepared.safety().missing().stream().anyMatch(OF_JOURNEY::contains);
        return open && prepared.status().next().contains(ReturnStatus.CANCELLED)
                ? List.of(step("arrangeChildJourney", prepared))
                : List.of();
    }

    /** Also of a return that is on hold; who is on the way arrives first, and then only her own wish ends it. */
    private static List<NextStep> end(ReturnStatus status, boolean recordsHerWish) {
        boolean open = status.next().contains(ReturnStatus.CANCELLED)
                || recordsHerWish && status.next().contains(ReturnStatus.WITHDRAWN_AFTER_RETURN);
        return open ? List.of(new NextStep("endReturn", List.of())) : List.of();
    }

    private static NextStep waiting(
            String operation, String first, PreparedReturn prepared, StepCondition... conditions) {
        return new NextStep(
                operation,
                Stream.concat(Stream.of(first), step(operation, prepared, conditions).missing().stream())
                        .toList());
    }

    private static NextStep step(String operation, PreparedReturn prepared, StepCondition... conditions) {
        return new NextStep(
                operation,
                Stream.of(conditions)
                        .flatMap(condition -> condition.missing(prepared).stream())
                        .toList());
    }
}
