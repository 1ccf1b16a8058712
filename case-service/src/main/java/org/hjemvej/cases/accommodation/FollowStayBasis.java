package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.hjemvej.cases.casefile.StayBasisChanged;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.time.BusinessClock;

/**
 * On what a person's stay rests decides where she may live, in the same transaction: who waits may find a free place at once,
 * a place that does not suit her any more is given up, where she lives only a person moves her, and back to a place she left
 * she comes only when it suits her still.
 */
@ApplicationScoped
class FollowStayBasis {

    private final Facilities facilities;
    private final Placements placements;
    private final UnsuitablePlace unsuitable;
    private final GivePlace give;
    private final Audit audit;
    private final BusinessClock clock;

    FollowStayBasis(
            Facilities facilities,
            Placements placements,
            UnsuitablePlace unsuitable,
            GivePlace give,
            Audit audit,
            BusinessClock clock) {
        this.facilities = facilities;
        this.placements = placements;
        this.unsuitable = unsuitable;
        this.give = give;
        this.audit = audit;
        this.clock = clock;
    }

    void changed(@Observes StayBasisChanged stay) {
        placements.livingOfCase(stay.caseHandle()).ifPresent(id -> follow(id, stay));
        placements.leftOfCase(stay.caseHandle()).forEach(left -> {
            left.stayIs(stay.now());
            audit.record(stay.actor(), "placement.stay-basis", left.subject(), left.id());
        });
        placements.flush();
    }

    private void follow(String id, StayBasisChanged stay) {
        // facilities before the placement, like everybody who holds both
        facilities.countedHeld(List.of(AccommodationType.values()), clock.today());
        Optional<Facility> facility = placements.facilityOf(id).flatMap(facilities::held);
        Placement placement = placements.held(id);
        placement.stayIs(stay.now());
        placements.flush();
        audit.record(stay.actor(), "placement.stay-basis", placement.subject(), id);
        unsuitable.settle(placement, facility, stay.actor());
        if (placement.waitingSince() != null) {
            AccommodationType wish = placement.wishedType();
            give.tryGive(
                    placement,
                    wish == null ? AccommodationType.suiting(placement.needs()) : List.of(wish),
                    stay.actor());
            placements.flush();
        }
    }
}
