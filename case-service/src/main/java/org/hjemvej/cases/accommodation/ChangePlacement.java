package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** What happens to a placement: she moves in, takes another type, moves out, or is refused. */
@ApplicationScoped
public class ChangePlacement {

    private final Facilities facilities;
    private final Placements placements;
    private final ReadPlacements read;
    private final Competences competences;
    private final GivePlace give;
    private final MovingIn movingIn;
    private final PlaceForgotten forgotten;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    ChangePlacement(
            Facilities facilities,
            Placements placements,
            ReadPlacements read,
            Competences competences,
            GivePlace give,
            MovingIn movingIn,
            PlaceForgotten forgotten,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.facilities = facilities;
        this.placements = placements;
        this.read = read;
        this.competences = competences;
        this.give = give;
        this.movingIn = movingIn;
        this.forgotten = forgotten;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Which placement, as the caller saw it.
     *
     * @param expected the version; null when a house tells what has happened, which it does not read before
     * @param house the house that tells it, whose organisation is known to be the actor's; null for everybody else
     */
    public record Step(
            String id,
            PlacementReader reader,
            @Nullable ExpectedVersion expected,
            Actor actor,
            @Nullable String house) {

        public Step(String id, PlacementReader reader, ExpectedVersion expected, Actor actor) {
            this(id, reader, expected, actor, null);
        }

        static Step ofHouse(String id, String house, Actor actor) {
            return new Step(id, PlacementReader.ofHouse(actor), null, actor, house);
        }
    }

    @Transactional
    public Placement start(Step step) {
        movingIn.over(step.id());
        Placement placement = held(step);
        placement.start(clock.today());
        placements.flush();
        outbox.publish(
                new AccommodationEvent.PlacementStarted(
                        placement.subject(), placement.id(), placement.needs().placementClass()),
                step.actor());
        audit.record(step.actor(), "placement.start", placement.subject(), placement.id());
        return placement;
    }

    /** The place goes to who waits for it longest, if anybody does. */
    @Transactional
    public Placement end(Step step) {
        give.lookUpRules();
        forgotten.lookUpRules();
        movingIn.over(step.id());
        Optional<Facility> facility = placements.facilityOf(step.id()).flatMap(facilities::heldForOnePlace);
        Placement placement = held(step);
        placement.end(clock.today());
        placements.flush();
        forgotten.after(placement);
        if (placement.status() == PlacementStatus.ENDED) {
            outbox.publish(
                    new AccommodationEvent.PlacementEnded(
                            placement.subject(),
                            placement.id(),
                            placement.needs().placementClass()),
                    step.actor());
        }
        audit.record(step.actor(), "placement.end", placement.subject(), placement.id());
        facility.ifPresent(freed -> give.serve(freed, step.actor()));
        return placement;
    }

    /**
     * The waiting is over: for safety by who decides on the place, otherwise by whoever follows the placement.
     *
     * @param carriesOut that CMM carries out what the authority has decided that is competent for such a place
     */
    @Transactional
    public Placement refuse(Step step, RefusalReason reason, boolean carriesOut) {
        Competence competence = competences.today();
        Decision decision = competence.decisionOf(step.actor(), carriesOut);
        Placement placement = held(step);
        if (reason.isDecision()) {
            competence.mustDecideOn(placement, decision, step.actor());
            placement.restOn(decision);
        }
        placement.refuse(reason, step.actor(), clock.now());
        placements.flush();
        audit.record(step.actor(), "placement.refuse", placement.subject(), placement.id());
        return placement;
    }

    /**
     * Takes another type than the one she waits for; without a free place of it she keeps her turn.
     *
     * @param carriesOut that CMM carries out what the authority has decided that is competent for such a place
     */
    @Transactional
    public Placement takeInstead(Step step, AccommodationType type, boolean carriesOut) {
        Competence competence = competences.today();
        Decision decision = competence.decisionOf(step.actor(), carriesOut);
        give.lookUpRules();
        List<Facility> held = facilities.countedHeld(List.of(type), clock.today());
        Placement placement = held(step);
        competence.mustLet(decision, step.actor(), placement.ground(), type);
        placement.wishInstead(type, step.actor());
        placement.restOn(decision);
        give.mustBeSafe(placement, type, step.reader());
        if (!give.tryGive(placement, List.of(type), held, null, step.actor())) {
            throw AccommodationRule.PLACEMENT_NO_CAPACITY.broken(Map.of("type", type));
        }
        placements.flush();
        return placement;
    }

    /** The placement, taken for a step that this caller may do. */
    Placement held(Step step) {
        Placement placement = placements.held(step.id());
        if (step.house() != null) {
            mustBeIn(step.house(), placement);
            return placement;
        }
        read.mustBeVisible(placement, step.reader());
        competences.today().mustFollow(placement, step.actor());
        Objects.requireNonNull(step.expected()).mustBe(placement.version());
        return placement;
    }

    /** She may have moved on to another house while this one waited. */
    private static void mustBeIn(String house, Placement placement) {
        if (!house.equals(placement.facility())) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
    }
}
