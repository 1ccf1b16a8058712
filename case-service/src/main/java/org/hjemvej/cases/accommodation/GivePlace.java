package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/**
 * Gives places, never more than there are: who gives or frees one holds the row of the facility. Whoever holds several rows
 * takes them as deadline, facilities in the order of their codes, placement.
 */
@ApplicationScoped
class GivePlace {

    private static final String HOURS = "placement.reservationHours";

    private final Facilities facilities;
    private final Placements placements;
    private final Policies policies;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    GivePlace(
            Facilities facilities,
            Placements placements,
            Policies policies,
            Deadlines deadlines,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.facilities = facilities;
        this.placements = placements;
        this.policies = policies;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reserves the first suitable place of these types; tells whether there was one. Who waits for it longer is first. */
    boolean tryGive(Placement placement, List<AccommodationType> types, Actor actor) {
        LocalDate today = clock.today();
        List<Facility> suitable = Stream.concat(
                        facilities.countedHeld(types, today).stream(), facilities.uncounted(types, today).stream())
                .filter(each -> each.takes(placement.needs()))
                .toList();
        Map<String, Places> places = placements.places(suitable);
        for (Facility each : Preference.ordered(suitable, places)) {
            Places left = serve(each, actor);
            if (placement.status() == PlacementStatus.RESERVED) {
                return true;
            }
            if (left.haveRoom()) {
                reserve(placement, each, actor);
                return true;
            }
        }
        return false;
    }

    /** Who waits for a place in this facility, which the caller holds, gets one as long as there are; returns what is left. */
    Places serve(Facility facility, Actor actor) {
        Places places = placements.places(List.of(facility)).getOrDefault(facility.code(), new Places(0, 0, 0, 0));
        while (facility.stands(clock.today()) && places.haveRoom()) {
            Optional<Placement> next = placements.firstWaitingFor(facility);
            if (next.isEmpty()) {
                break;
            }
            reserve(next.get(), facility, actor);
            placements.flush();
            places = places.withOneMoreReserved();
        }
        return places;
    }

    private void reserve(Placement placement, Facility facility, Actor actor) {
        Instant now = clock.now();
        Instant until = now.plus(Duration.ofHours(policies.number(HOURS, clock.today())));
        placement.reserve(facility, now, until);
        deadlines.set(ReservationExpiry.TYPE, placement.subject(), placement.id(), "expiry", until);
        outbox.publish(
                new AccommodationEvent.PlacementReserved(
                        placement.subject(), placement.id(), placement.needs().placementClass()),
                actor);
        audit.record(actor, "placement.reserve", placement.subject(), placement.id());
    }
}
