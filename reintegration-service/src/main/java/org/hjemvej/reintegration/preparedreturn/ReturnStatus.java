package org.hjemvej.reintegration.preparedreturn;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/**
 * The states of a prepared return (process 2.7) from the application on, and where each may go. What comes before
 * (informed, counselled, interested, consented) stays between the person and CMM, in case-service.
 */
public enum ReturnStatus implements State<ReturnStatus> {
    ELIGIBILITY_CHECK,
    ELIGIBLE,
    COVERAGE_CHECK,
    PARTNER_SEARCH,
    NO_PARTNER_FOUND,
    ALTERNATIVE_ROUTE,
    WAITING,
    CLOSED_NO_COVERAGE,
    PARTNER_ASSIGNED,
    PLANNING,
    PLAN_APPROVED,
    TRAVEL_BOOKED,
    PREPARED,
    DEPARTED,
    NOT_ARRIVED,
    LOST_IN_TRANSIT,
    ARRIVED,
    IN_REINTEGRATION,
    PAUSED,
    COMPLETED,
    WITHDRAWN_BY_PERSON,
    REFUSED_NOT_COOPERATING,
    ABSCONDED,
    CANCELLED,
    WITHDRAWN_AFTER_RETURN,
    CLOSED_LOST_CONTACT,
    CLOSED_LEFT_COUNTRY,
    CLOSED_REENTRY_DK,
    CLOSED_DECEASED;

    private static final Set<ReturnStatus> EXITS_BEFORE_DEPARTURE =
            EnumSet.of(WITHDRAWN_BY_PERSON, REFUSED_NOT_COOPERATING, ABSCONDED, CANCELLED);

    @Override
    public Set<ReturnStatus> next() {
        return switch (this) {
            case ELIGIBILITY_CHECK -> beforeDeparture(ELIGIBLE);
            case ELIGIBLE -> beforeDeparture(COVERAGE_CHECK);
            case COVERAGE_CHECK -> beforeDeparture(PARTNER_ASSIGNED, PARTNER_SEARCH);
            case PARTNER_SEARCH -> beforeDeparture(PARTNER_ASSIGNED, NO_PARTNER_FOUND);
            case NO_PARTNER_FOUND -> beforeDeparture(ALTERNATIVE_ROUTE, WAITING, CLOSED_NO_COVERAGE);
            case WAITING -> beforeDeparture(COVERAGE_CHECK);
            case PARTNER_ASSIGNED -> beforeDeparture(PLANNING, NO_PARTNER_FOUND);
            case PLANNING -> beforeDeparture(PLAN_APPROVED, NO_PARTNER_FOUND);
            case PLAN_APPROVED -> beforeDeparture(TRAVEL_BOOKED);
            case TRAVEL_BOOKED -> beforeDeparture(PREPARED);
            case PREPARED -> beforeDeparture(DEPARTED);
            case DEPARTED -> EnumSet.of(ARRIVED, NOT_ARRIVED);
            case NOT_ARRIVED -> EnumSet.of(ARRIVED, LOST_IN_TRANSIT);
            case ARRIVED -> EnumSet.of(IN_REINTEGRATION);
            case IN_REINTEGRATION ->
                EnumSet.of(
                        COMPLETED,
                        PAUSED,
                        WITHDRAWN_AFTER_RETURN,
                        CLOSED_LOST_CONTACT,
                        CLOSED_LEFT_COUNTRY,
                        CLOSED_REENTRY_DK,
                        CLOSED_DECEASED);
            case PAUSED -> EnumSet.of(IN_REINTEGRATION);
            case ALTERNATIVE_ROUTE,
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
                    CLOSED_DECEASED -> EnumSet.noneOf(ReturnStatus.class);
        };
    }

    private static Set<ReturnStatus> beforeDeparture(ReturnStatus first, ReturnStatus... more) {
        Set<ReturnStatus> next = EnumSet.copyOf(EXITS_BEFORE_DEPARTURE);
        next.addAll(EnumSet.of(first, more));
        return next;
    }

    /** Between the assignment and the departure: she needs the place that is held for her. */
    static Set<ReturnStatus> withPlace() {
        return EnumSet.of(PARTNER_ASSIGNED, PLANNING, PLAN_APPROVED, TRAVEL_BOOKED, PREPARED);
    }

    /** Refuses what leads nowhere but to that state when the return is over. */
    public void mustNotBeOver(ReturnStatus wanted) {
        if (isOver()) {
            throw ReturnRule.RETURN_STATE.broken(Map.of("state", this, "wanted", wanted, "next", next()));
        }
    }

    /** Whether the return has come to an end, good or not. */
    public boolean isOver() {
        return next().isEmpty();
    }
}
