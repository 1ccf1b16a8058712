package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.RuleBroken;

/**
 * Who works in a house tells that somebody has moved in, has left without notice or is back, by the number of her placement. It
 * works for houses of her organisation only, and nothing of the person or of the placement is told in return.
 */
@ApplicationScoped
public class ReportOfHouse {

    private final Residents residents;
    private final ChangePlacement change;
    private final LeaveAndComeBack away;

    ReportOfHouse(Residents residents, ChangePlacement change, LeaveAndComeBack away) {
        this.residents = residents;
        this.change = change;
        this.away = away;
    }

    /** Refuses like one that does not exist: a house that others run, and a placement that is not in this house. */
    @Transactional
    public void run(String facility, String placementId, HouseReport report, Actor worker) {
        residents.mustBeIn(facility, placementId, worker);
        ChangePlacement.Step step = ChangePlacement.Step.ofHouse(placementId, facility, worker);
        try {
            switch (report) {
                case STARTED -> change.start(step);
                case LEFT_WITHOUT_NOTICE -> away.leave(step);
                case RETURNED -> away.comeBack(step);
            }
        } catch (RuleBroken refused) {
            // what her placement is now would tell a house she has left what became of her
            throw refused.rule() == AccommodationRule.PLACEMENT_STATE
                    ? AccommodationRule.HOUSE_REPORT_NOT_NOW.broken()
                    : refused;
        }
    }
}
