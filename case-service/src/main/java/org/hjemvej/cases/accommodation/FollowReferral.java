package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Optional;
import org.hjemvej.cases.intake.ReferralClosed;
import org.hjemvej.cases.intake.ReferralConverted;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** What becomes of a referral becomes of its placement, in the same transaction. */
@ApplicationScoped
class FollowReferral {

    private static final int MOST = 100;

    private final Facilities facilities;
    private final Placements placements;
    private final GivePlace give;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    FollowReferral(
            Facilities facilities,
            Placements placements,
            GivePlace give,
            Deadlines deadlines,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.facilities = facilities;
        this.placements = placements;
        this.give = give;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The place moves over to the case. One that does not suit what the case knows is given up, unless she lives there. */
    void converted(@Observes ReferralConverted converted) {
        if (placements.noneOf(converted.referralId())) {
            return;
        }
        Optional<String> living = placements.livingOfReferral(converted.referralId());
        Optional<Facility> facility = living.flatMap(placements::facilityOf).flatMap(facilities::held);
        Optional<Placement> held = living.map(placements::held);
        placements.ofReferral(converted.referralId(), true, Instant.EPOCH, "", MOST).stream()
                .filter(each -> each.placementClass().isPresent())
                .forEach(each -> each.carryOver(converted.caseHandle(), converted.ageState(), converted.stayBasis()));
        placements.flush();
        held.filter(each -> !suits(each, facility)).ifPresent(each -> giveUp(each, facility, converted.actor()));
    }

    private static boolean suits(Placement placement, Optional<Facility> facility) {
        AccommodationType wish = placement.wishedType();
        return facility.map(place -> place.takes(placement.needs()))
                .orElseGet(() -> wish == null || wish.takes(placement.needs()));
    }

    private void giveUp(Placement placement, Optional<Facility> facility, Actor actor) {
        outbox.publish(
                new AccommodationEvent.DeadlineMissed(
                        placement.subject(), "PLACE_DOES_NOT_SUIT", clock.today(), "HIGH"),
                actor);
        if (placement.status() == PlacementStatus.ACTIVE) {
            // where she lives is moved by a person only
            return;
        }
        placement.end(clock.today());
        placements.flush();
        audit.record(actor, "placement.end", placement.subject(), placement.id());
        facility.ifPresent(freed -> give.serve(freed, actor));
    }

    /** Who does not take the interview leaves the place, and nothing of her is kept with it. */
    void closed(@Observes ReferralClosed closed) {
        if (placements.noneOf(closed.referralId())) {
            return;
        }
        Optional<String> living = placements.livingOfReferral(closed.referralId());
        living.ifPresent(id -> deadlines.cancel(ReservationExpiry.TYPE, id));
        Optional<Facility> facility = living.flatMap(placements::facilityOf).flatMap(facilities::held);
        living.map(placements::held).ifPresent(placement -> {
            placement.end(clock.today());
            if (placement.status() == PlacementStatus.ENDED) {
                outbox.publish(
                        new AccommodationEvent.PlacementEnded(
                                placement.subject(),
                                placement.id(),
                                placement.needs().placementClass()),
                        closed.actor());
            }
            audit.record(closed.actor(), "placement.end", placement.subject(), placement.id());
        });
        placements
                .ofReferral(closed.referralId(), true, Instant.EPOCH, "", MOST)
                .forEach(Placement::forget);
        placements.flush();
        facility.ifPresent(freed -> give.serve(freed, closed.actor()));
    }
}
