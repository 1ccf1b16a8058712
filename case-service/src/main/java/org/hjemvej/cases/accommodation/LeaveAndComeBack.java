package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rules.RuleBroken;
import org.hjemvej.platform.time.BusinessClock;

/** Somebody leaves her place without notice, and comes back while there is room. Her period and her offers do not end by it. */
@ApplicationScoped
public class LeaveAndComeBack {

    private final TakeSubject subject;
    private final Facilities facilities;
    private final Placements placements;
    private final FacilityThreats threats;
    private final ChangePlacement change;
    private final Competences competences;
    private final GivePlace give;
    private final Deadlines deadlines;
    private final PlaceForgotten forgotten;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Event<PlaceLeft> left;
    private final Event<PlaceTakenAgain> back;

    LeaveAndComeBack(
            TakeSubject subject,
            Facilities facilities,
            Placements placements,
            FacilityThreats threats,
            ChangePlacement change,
            Competences competences,
            GivePlace give,
            Deadlines deadlines,
            PlaceForgotten forgotten,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            Event<PlaceLeft> left,
            Event<PlaceTakenAgain> back) {
        this.subject = subject;
        this.facilities = facilities;
        this.placements = placements;
        this.threats = threats;
        this.change = change;
        this.competences = competences;
        this.give = give;
        this.deadlines = deadlines;
        this.forgotten = forgotten;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.left = left;
        this.back = back;
    }

    /** She is missing from now on; her place goes to who waits for it. */
    @Transactional
    public Placement leave(ChangePlacement.Step step) {
        give.lookUpRules();
        forgotten.lookUpRules();
        Optional<Facility> facility = placements.facilityOf(step.id()).flatMap(facilities::heldForOnePlace);
        Placement placement = change.held(step);
        placement.leaveWithoutNotice(clock.today());
        placements.flush();
        forgotten.after(placement);
        PlacementClass among = placement.needs().placementClass();
        outbox.publish(
                new AccommodationEvent.PlacementLeftWithoutNotice(placement.subject(), placement.id(), among),
                step.actor());
        audit.record(step.actor(), "placement.left-without-notice", placement.subject(), placement.id());
        left.fire(new PlaceLeft(placement.subject(), placement.id(), among == PlacementClass.CHILD, step.actor()));
        facility.ifPresent(freed -> give.serve(freed, step.actor()));
        return placement;
    }

    /** She is back, in the same house; when it is full or does not suit her any more, another place is asked for. */
    @Transactional
    public Placement comeBack(ChangePlacement.Step step) {
        // asked before her house is held; the transaction remembers it
        competences.today();
        deadlines.cancel(PlaceForgotten.TYPE, step.id());
        subject.run(step);
        Optional<Facility> house = placements.houseOf(step.id()).flatMap(facilities::heldForOnePlace);
        Placement placement = change.held(step);
        placement.mustBeAbleToBecome(PlacementStatus.RETURNED);
        Facility hers = house.orElseThrow(() -> noRoom(placement, step.reader()));
        mustBeFree(placement, hers, found(placement, hers), step.reader());
        placement.comeBack();
        placements.flush();
        Actor actor = step.actor();
        outbox.publish(
                new AccommodationEvent.PlacementStarted(
                        placement.subject(), placement.id(), placement.needs().placementClass()),
                actor);
        audit.record(actor, "placement.come-back", placement.subject(), placement.id());
        back.fire(new PlaceTakenAgain(placement.subject(), placement.id(), actor));
        return placement;
    }

    /**
     * Refuses each of these placements of a case unless she could be back in the house she left, by who decides on it and
     * while there is room. What it looks at is read now, once for all of them.
     */
    Consumer<Placement> comingBack(String caseHandle, List<Placement> left, PlacementReader reader, Actor actor) {
        Map<String, Facility> houses = facilities.of(
                left.stream().map(Placement::facility).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<String, Places> places = placements.places(houses.values());
        Optional<String> other = placements.livingOfCase(caseHandle);
        Competence competence = competences.today();
        Map<String, Set<String>> dangerous = threats.forbidding(left);
        return placement -> {
            competence.mustFollow(placement, actor);
            placement.mustBeAbleToBecome(PlacementStatus.RETURNED);
            String code = placement.facility();
            Facility house = code == null ? null : houses.get(code);
            if (house == null) {
                throw noRoom(placement, reader);
            }
            Found found = new Found(other, dangerous.getOrDefault(placement.id(), Set.of()), places);
            mustBeFree(placement, house, found, reader);
        };
    }

    /**
     * What decides whether she finds room.
     *
     * @param other where else she is
     * @param dangerous the houses in which she cannot be
     * @param places how full houses are
     */
    private record Found(Optional<String> other, Set<String> dangerous, Map<String, Places> places) {}

    private Found found(Placement placement, Facility house) {
        String handle = placement.caseHandle();
        return new Found(
                handle == null ? placements.livingOfReferral(placement.subject()) : placements.livingOfCase(handle),
                threats.forbidding(placement),
                placements.places(List.of(house)));
    }

    private void mustBeFree(Placement placement, Facility house, Found found, PlacementReader reader) {
        found.other().ifPresent(id -> {
            throw reader.elsewhere(id);
        });
        if (!house.takes(placement.needs())) {
            throw reader.noWayBack(placement, placement.needs()::unsuited);
        }
        if (found.dangerous().contains(house.code())) {
            throw reader.noWayBack(placement, type -> reader.threatened(type, placement.needs()));
        }
        if (!give.hasRoom(house, found.places())) {
            throw noRoom(placement, reader);
        }
    }

    /** Who has left lives by a type until she is forgotten altogether, even when nothing tells any more in which house. */
    private static RuleBroken noRoom(Placement placement, PlacementReader reader) {
        return reader.noWayBack(
                placement, type -> AccommodationRule.PLACEMENT_NO_CAPACITY.broken(Map.of("type", type)));
    }
}
