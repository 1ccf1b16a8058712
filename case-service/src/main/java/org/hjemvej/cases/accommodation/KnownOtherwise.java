package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;

/**
 * What becomes of the placement of a person of whom something is known otherwise from now on: who waits may find a free place at
 * once, a place that does not suit her any more is given up, and where she lives only a person moves her.
 */
@ApplicationScoped
class KnownOtherwise {

    private final Facilities facilities;
    private final Placements placements;
    private final Competences competences;
    private final UnsuitablePlace unsuitable;
    private final GivePlace give;
    private final BusinessClock clock;

    KnownOtherwise(
            Facilities facilities,
            Placements placements,
            Competences competences,
            UnsuitablePlace unsuitable,
            GivePlace give,
            BusinessClock clock) {
        this.facilities = facilities;
        this.placements = placements;
        this.competences = competences;
        this.unsuitable = unsuitable;
        this.give = give;
        this.clock = clock;
    }

    /** {@code what} tells the placement, held here, what is known of her now. */
    void follow(String placementId, Consumer<Placement> what, Actor actor) {
        unsuitable.lookUpRules();
        // all houses whose places are counted before the placement and in one order, hers among them
        String house = placements.facilityOf(placementId).orElse("");
        List<Facility> held = facilities.countedHeldWith(house, List.of(AccommodationType.values()), clock.today());
        // she may have been given a place while the houses were waited for
        Optional<Facility> facility =
                placements.facilityOf(placementId).flatMap(code -> facilities.heldForOnePlace(code, held));
        Placement placement = placements.held(placementId);
        what.accept(placement);
        placements.flush();
        unsuitable.settle(placement, facility, actor);
        if (placement.waitingSince() != null) {
            AccommodationType wish = placement.wishedType();
            List<AccommodationType> types = wish == null ? whatSuits(placement) : List.of(wish);
            if (types.isEmpty()) {
                // others decide on all that would suit her now: nothing ever comes to her turn unless somebody asks
                // them
                unsuitable.tell(placement, actor);
            }
            give.tryGive(placement, types, held, null, actor);
            placements.flush();
        }
    }

    /** The types that suit her, and that who asked for any may decide on. */
    private List<AccommodationType> whatSuits(Placement placement) {
        return competences
                .today()
                .among(
                        AccommodationType.suiting(placement.needs()),
                        Objects.requireNonNull(placement.decision()),
                        placement.ground());
    }
}
