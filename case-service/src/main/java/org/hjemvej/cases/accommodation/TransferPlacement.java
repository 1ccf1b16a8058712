package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/**
 * Moves somebody from the house she lives in to another: the next place is reserved for her in the moment in which the earlier
 * one goes to who waits for it, and is held for her until she has moved in or a person gives it up, so that she is never without
 * one. Without a free place she stays where she is.
 */
@ApplicationScoped
public class TransferPlacement {

    private final Facilities facilities;
    private final Placements placements;
    private final FacilityThreats threats;
    private final TakeSubject subject;
    private final ChangePlacement change;
    private final Competences competences;
    private final GivePlace give;
    private final PlaceForgotten forgotten;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    TransferPlacement(
            Facilities facilities,
            Placements placements,
            FacilityThreats threats,
            TakeSubject subject,
            ChangePlacement change,
            Competences competences,
            GivePlace give,
            PlaceForgotten forgotten,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.facilities = facilities;
        this.placements = placements;
        this.threats = threats;
        this.subject = subject;
        this.change = change;
        this.competences = competences;
        this.give = give;
        this.forgotten = forgotten;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Where to.
     *
     * @param individuallyAssessed that a secret address is needed was assessed for her alone, now or before
     * @param carriesOutDecision that CMM carries out what the authority has decided that is competent for the place
     */
    public record Move(AccommodationType type, boolean individuallyAssessed, boolean carriesOutDecision) {}

    /** The earlier placement, which tells the next one. */
    @Transactional
    public Placement run(ChangePlacement.Step step, Move move) {
        give.lookUpRules();
        forgotten.lookUpRules();
        subject.run(step);
        // the house that she leaves before the placements; where places are counted, in one order with all others of
        // the type
        String left = placements.facilityOf(step.id()).orElse("");
        List<Facility> held = facilities.countedHeldWith(left, List.of(move.type()), clock.today());
        Optional<Facility> from = facilities.heldForOnePlace(left, held);
        Placement earlier = change.held(step);
        earlier.mustBeAbleToBecome(PlacementStatus.TRANSFERRED);
        Placement next = nextOf(earlier, move, step);
        if (!give.tryGive(next, List.of(move.type()), held, left, step.actor())) {
            throw AccommodationRule.PLACEMENT_NO_OTHER_PLACE.broken(Map.of("type", move.type()));
        }
        // one living placement at a time: the earlier one is over before the next is there
        earlier.transfer(next.id(), clock.today());
        placements.flush();
        placements.persistAndFlush(next);
        forgotten.after(earlier);
        told(earlier, step.actor());
        from.ifPresent(freed -> give.serve(freed, step.actor()));
        return earlier;
    }

    private Placement nextOf(Placement earlier, Move move, ChangePlacement.Step step) {
        Actor actor = step.actor();
        Needs known = earlier.needs();
        Needs needs = new Needs(
                known.placesFor(),
                known.ageState(),
                known.stayBasis(),
                known.individuallyAssessed() || move.individuallyAssessed());
        Ground ground = groundOf(earlier);
        Competence competence = competences.today();
        Decision decision = competence.decisionOf(actor, move.carriesOutDecision());
        competence.mustLet(decision, actor, ground, move.type());
        Subject whose = new Subject(earlier.referralId(), earlier.caseHandle(), null, null);
        Placement next = Placement.request(whose, ground, needs, move.type(), actor, clock.now());
        next.restOn(decision);
        give.mustBeSafe(next, move.type(), step.reader());
        outbox.publish(
                new AccommodationEvent.PlacementRequested(next.subject(), next.id(), needs.placementClass()), actor);
        audit.record(actor, "placement.request", next.subject(), next.id());
        return next;
    }

    /** The interim is over for who has lawful stay by now. */
    private static Ground groundOf(Placement earlier) {
        return earlier.needs().stayBasis().isLawful() ? Ground.ORDINARY : earlier.ground();
    }

    private void told(Placement earlier, Actor actor) {
        outbox.publish(
                new AccommodationEvent.PlacementTransferred(
                        earlier.subject(), earlier.id(), earlier.needs().placementClass()),
                actor);
        audit.record(actor, "placement.transfer", earlier.subject(), earlier.id());
    }

    /** The types to which this actor could move her now: those of which another house has room and is not dangerous for her. */
    List<AccommodationType> possible(Placement living, Actor actor) {
        Competence competence = competences.today();
        Decision utmost = competence.utmostOf(actor);
        List<AccommodationType> types = AccommodationType.suiting(living.needs()).stream()
                .filter(type -> competence.lets(utmost, groundOf(living), type))
                .toList();
        Set<String> dangerous = threats.living(living.subject()).stream()
                .map(FacilityThreat::facility)
                .collect(Collectors.toSet());
        List<Facility> others = facilities.standing(types, clock.today()).stream()
                .filter(house -> house.takes(living.needs()))
                .filter(house ->
                        !dangerous.contains(house.code()) && !house.code().equals(living.takenIn()))
                .toList();
        Map<String, Places> places = placements.places(others);
        return types.stream()
                .filter(type -> others.stream()
                        .filter(house -> house.type() == type)
                        .anyMatch(house ->
                                Objects.requireNonNull(places.get(house.code())).haveRoom()))
                .toList();
    }
}
