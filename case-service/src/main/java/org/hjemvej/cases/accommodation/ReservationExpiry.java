package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** Nobody came to a reserved place in time: it goes to who waits, and CMM is told. Nothing is decided against anybody. */
@ApplicationScoped
class ReservationExpiry implements DeadlineHandler {

    static final String TYPE = "PLACEMENT_RESERVATION";

    private final Facilities facilities;
    private final Placements placements;
    private final GivePlace give;
    private final PlaceForgotten forgotten;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    ReservationExpiry(
            Facilities facilities,
            Placements placements,
            GivePlace give,
            PlaceForgotten forgotten,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.facilities = facilities;
        this.placements = placements;
        this.give = give;
        this.forgotten = forgotten;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<String> mustAct() {
        return Optional.of("CMM");
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        give.lookUpRules();
        forgotten.lookUpRules();
        Optional<Facility> facility = placements.facilityOf(reference).flatMap(facilities::heldForOnePlace);
        Placement placement = placements.held(reference);
        if (placement.status() != PlacementStatus.RESERVED) {
            return;
        }
        placement.end(clock.today());
        placements.flush();
        forgotten.after(placement);
        Actor actor = Actor.system("deadline");
        outbox.publish(
                new AccommodationEvent.DeadlineMissed(
                        placement.subject(),
                        TYPE,
                        dueAt.atZone(BusinessClock.ZONE).toLocalDate(),
                        "HIGH"),
                actor);
        audit.record(actor, "placement.lapse", placement.subject(), reference);
        facility.ifPresent(freed -> give.serve(freed, actor));
    }
}
