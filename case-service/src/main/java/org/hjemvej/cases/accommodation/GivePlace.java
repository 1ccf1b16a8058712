package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rules.RuleBroken;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Gives places, never more than there are: who gives or frees one where they are counted holds the row of the facility.
 * Whoever holds several rows takes them as deadline, facilities whose places are counted in the order of their codes, the one
 * whose places are not, placement.
 */
@ApplicationScoped
class GivePlace {

    private static final String HOURS = "placement.reservationHours";

    private final Facilities facilities;
    private final Placements placements;
    private final FacilityThreats threats;
    private final Competences competences;
    private final Policies policies;
    private final MovingIn movingIn;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    GivePlace(
            Facilities facilities,
            Placements placements,
            FacilityThreats threats,
            Competences competences,
            Policies policies,
            MovingIn movingIn,
            Deadlines deadlines,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.facilities = facilities;
        this.placements = placements;
        this.threats = threats;
        this.competences = competences;
        this.policies = policies;
        this.movingIn = movingIn;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks what holds today for every place that is given. The transaction remembers it; to be called before houses are
     * held, because whoever wants a place in the same ones waits meanwhile.
     */
    void lookUpRules() {
        competences.today();
        kept();
    }

    private Duration kept() {
        return Duration.ofHours(policies.number(HOURS, clock.today()));
    }

    /** Reserves the first suitable place of these types; tells whether there was one. Who waits for it longer is first. */
    boolean tryGive(Placement placement, List<AccommodationType> types, Actor actor) {
        lookUpRules();
        return tryGive(placement, types, facilities.countedHeld(types, clock.today()), null, actor);
    }

    /**
     * The same for who holds the houses of the types whose places are counted.
     *
     * @param held may have houses of other types, and some that stand no longer: it may have been waited for them
     * @param leaving the house that she leaves, in which no place is sought; what is given is hers then, and no hour takes it
     *     from her. Null when she leaves none
     */
    boolean tryGive(
            Placement placement,
            List<AccommodationType> types,
            List<Facility> held,
            @Nullable String leaving,
            Actor actor) {
        // after them: a house may have become uncounted while it was waited for
        List<Facility> standing = Stream.concat(held.stream(), facilities.uncounted(types, clock.today()).stream())
                .distinct()
                .filter(each -> types.contains(each.type()) && each.stands(clock.today()))
                .toList();
        // read after the houses were waited for: what was recorded meanwhile counts
        Set<String> dangerous = threats.forbidding(placement);
        List<Facility> suitable = standing.stream()
                .filter(each -> !each.code().equals(leaving))
                .filter(each -> each.takes(placement.needs()))
                .filter(each -> !dangerous.contains(each.code()))
                .toList();
        Map<String, Places> places = placements.places(suitable);
        for (Facility each : Preference.ordered(suitable, places)) {
            Places left = serveAndCount(each, known(each, places), actor);
            if (placement.status() == PlacementStatus.RESERVED) {
                return true;
            }
            if (left.haveRoom()) {
                reserve(placement, each, leaving != null, actor);
                return true;
            }
        }
        return false;
    }

    /** Refuses a type when a threat to her is known in every house of it that would suit her. */
    void mustBeSafe(Placement placement, AccommodationType type, PlacementReader reader) {
        Set<String> dangerous = threats.forbidding(placement);
        if (dangerous.isEmpty()) {
            return;
        }
        List<Facility> suitable = facilities.standing(List.of(type), clock.today()).stream()
                .filter(each -> each.takes(placement.needs()))
                .toList();
        if (!suitable.isEmpty() && suitable.stream().allMatch(each -> dangerous.contains(each.code()))) {
            throw reader.threatened(type, placement.needs());
        }
    }

    /** Reserves a place for her in this house, which the caller holds; who waits for it is served first. */
    void giveIn(Facility house, Placement placement, Actor actor) {
        if (!house.stands(clock.today())
                || !serveAndCount(house, counted(house), actor).haveRoom()) {
            throw noCapacity(house);
        }
        reserve(placement, house, false, actor);
    }

    /** Refuses when the house does not stand now, or all of its places are taken. */
    void mustHaveRoom(Facility house) {
        if (!hasRoom(house)) {
            throw noCapacity(house);
        }
    }

    private static RuleBroken noCapacity(Facility house) {
        return AccommodationRule.PLACEMENT_NO_CAPACITY.broken(Map.of("type", house.type()));
    }

    private boolean hasRoom(Facility house) {
        return house.stands(clock.today()) && counted(house).haveRoom();
    }

    /** Whether a house stands now and has a place, by how full houses are. */
    boolean hasRoom(Facility house, Map<String, Places> places) {
        return house.stands(clock.today()) && known(house, places).haveRoom();
    }

    private static Places known(Facility house, Map<String, Places> places) {
        return places.getOrDefault(house.code(), new Places(0, 0, 0, 0));
    }

    private Places counted(Facility house) {
        return known(house, placements.places(List.of(house)));
    }

    /** Who waits for a place in this facility, which the caller holds, gets one as long as there are. */
    void serve(Facility facility, Actor actor) {
        // mostly nobody waits, and then it need not be counted while others want the house
        if (facility.lodges(clock.today()) && placements.anybodyWaitsFor(facility, competences.today())) {
            serveAndCount(facility, counted(facility), actor);
        }
    }

    /** The same by how full it is; returns what is left. */
    private Places serveAndCount(Facility facility, Places counted, Actor actor) {
        Places places = counted;
        while (facility.lodges(clock.today()) && places.haveRoom()) {
            Optional<Placement> next = placements.firstWaitingFor(facility, competences.today());
            if (next.isEmpty()) {
                break;
            }
            // a threat that was recorded while her row was waited for: the next look passes her over
            if (!threats.forbid(next.get(), facility)) {
                reserve(next.get(), facility, false, actor);
                placements.flush();
                places = places.withOneMoreReserved();
            }
        }
        return places;
    }

    private void reserve(Placement placement, Facility facility, boolean hersOnceGiven, Actor actor) {
        Instant now = clock.now();
        Instant until = now.plus(kept());
        placement.reserve(facility, now, until);
        if (hersOnceGiven) {
            movingIn.expect(placement, until);
        } else {
            deadlines.set(ReservationExpiry.TYPE, placement.subject(), placement.id(), "expiry", until);
        }
        outbox.publish(
                new AccommodationEvent.PlacementReserved(
                        placement.subject(), placement.id(), placement.needs().placementClass()),
                actor);
        audit.record(actor, "placement.reserve", placement.subject(), placement.id());
    }
}
