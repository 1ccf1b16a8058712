package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.hjemvej.cases.intake.ReferralClosed;
import org.hjemvej.cases.intake.ReferralConverted;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.time.BusinessClock;

/** What becomes of a referral becomes of its placement, in the same transaction. */
@ApplicationScoped
class FollowReferral {

    private static final int MOST = 100;

    private final Facilities facilities;
    private final Placements placements;
    private final KnownOtherwise known;
    private final GivePlace give;
    private final MovingIn movingIn;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    FollowReferral(
            Facilities facilities,
            Placements placements,
            KnownOtherwise known,
            GivePlace give,
            MovingIn movingIn,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.facilities = facilities;
        this.placements = placements;
        this.known = known;
        this.give = give;
        this.movingIn = movingIn;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The place moves over to the case. One that does not suit what the case knows is given up, unless she lives there; who
     * waits may find a free one at once.
     */
    void converted(@Observes ReferralConverted converted) {
        placements
                .livingOfReferral(converted.referralId())
                .ifPresent(id -> known.follow(id, placement -> carryOver(placement, converted), converted.actor()));
        all(converted.referralId()).stream()
                .filter(each -> each.placementClass().isPresent())
                .forEach(each -> carryOver(each, converted));
        placements.flush();
    }

    private static void carryOver(Placement placement, ReferralConverted converted) {
        placement.carryOver(converted.caseHandle(), converted.ageState(), converted.stayBasis());
    }

    /** Who does not take the interview leaves the place, and nothing of her is kept with it. */
    void closed(@Observes ReferralClosed closed) {
        Optional<String> living = placements.livingOfReferral(closed.referralId());
        living.ifPresent(movingIn::over);
        give.lookUpRules();
        Optional<Facility> facility = living.flatMap(placements::facilityOf).flatMap(facilities::heldForOnePlace);
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
        all(closed.referralId()).forEach(Placement::forget);
        placements.flush();
        facility.ifPresent(freed -> give.serve(freed, closed.actor()));
    }

    private List<Placement> all(String referralId) {
        return placements.ofReferral(referralId, PageAfter.first(MOST)).items();
    }
}
