package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.InterfaceRule;

/**
 * Who has a place in the houses of an organisation. Those who run a house name her by the number of her placement; a house that
 * others run and a placement that is not in this one are refused like what does not exist.
 */
@ApplicationScoped
public class Residents {

    private final Facilities facilities;
    private final Placements placements;

    Residents(Facilities facilities, Placements placements) {
        this.facilities = facilities;
        this.placements = placements;
    }

    /** Refuses unless she has, or had, a place in this house of the worker's organisation. */
    void mustBeIn(String facility, String placementId, Actor worker) {
        boolean hers = facilities
                .findByIdOptional(facility)
                .filter(house -> house.organisation().equals(worker.organisation()))
                .isPresent();
        if (!hers || placements.houseOf(placementId).filter(facility::equals).isEmpty()) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
    }

    /** Refuses unless she lives, or has lived, in this house of the worker's organisation. */
    public void mustHaveLivedIn(String facility, String placementId, Actor worker) {
        mustBeIn(facility, placementId, worker);
        if (placements.get(placementId).timeThere().startedOn() == null) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
    }

    /** Whether that day is one on which she lived there: what she handed to them then is not lost when she moves on. */
    public boolean livedThereOn(String placementId, LocalDate on) {
        return placements.get(placementId).timeThere().isOn(on);
    }

    /** The handle of her case; none as long as there is no case. */
    public Optional<String> caseOf(String placementId) {
        return placements.caseOf(placementId);
    }
}
