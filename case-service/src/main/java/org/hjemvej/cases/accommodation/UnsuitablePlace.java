package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/**
 * What becomes of a placement when more is known of the person, or of a threat to her: one that does not suit her is given up,
 * unless she lives there or has left another place for it.
 */
@ApplicationScoped
class UnsuitablePlace {

    private final Placements placements;
    private final FacilityThreats threats;
    private final GivePlace give;
    private final PlaceForgotten forgotten;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    UnsuitablePlace(
            Placements placements,
            FacilityThreats threats,
            GivePlace give,
            PlaceForgotten forgotten,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.placements = placements;
        this.threats = threats;
        this.give = give;
        this.forgotten = forgotten;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks today's rules, which the transaction remembers; to be called before houses are held. */
    void lookUpRules() {
        give.lookUpRules();
        forgotten.lookUpRules();
    }

    /** {@code facility} is the one of the placement, held by the caller; none when she has no place yet. */
    void settle(Placement placement, Optional<Facility> facility, Actor actor) {
        if (suits(placement, facility)) {
            return;
        }
        tell(placement, actor);
        if (placement.isHers()) {
            // from where she lives, or has moved on to, she is moved by a person only
            return;
        }
        placement.end(clock.today());
        placements.flush();
        forgotten.after(placement);
        audit.record(actor, "placement.end", placement.subject(), placement.id());
        facility.ifPresent(freed -> give.serve(freed, actor));
    }

    /** CMM is told that a place or what somebody waits for does not suit her. */
    void tell(Placement placement, Actor actor) {
        outbox.publish(
                new AccommodationEvent.DeadlineMissed(
                        placement.subject(), "PLACE_DOES_NOT_SUIT", clock.today(), "HIGH"),
                actor);
    }

    private boolean suits(Placement placement, Optional<Facility> facility) {
        AccommodationType wish = placement.wishedType();
        return facility.map(place -> place.takes(placement.needs()) && !threats.forbid(placement, place))
                .orElseGet(() -> wish == null || wish.takes(placement.needs()));
    }
}
