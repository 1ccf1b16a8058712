package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/**
 * An officer lets a person live in a house in spite of a threat that is known there, and answers for it with name and reason:
 * who waits gets a place there, who is in the house stays.
 */
@ApplicationScoped
public class OverrideSuitability {

    private final Facilities facilities;
    private final Placements placements;
    private final ReadPlacements read;
    private final Competences competences;
    private final FacilityThreats threats;
    private final SuitabilityOverrides overrides;
    private final GivePlace give;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    OverrideSuitability(
            Facilities facilities,
            Placements placements,
            ReadPlacements read,
            Competences competences,
            FacilityThreats threats,
            SuitabilityOverrides overrides,
            GivePlace give,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.facilities = facilities;
        this.placements = placements;
        this.read = read;
        this.competences = competences;
        this.threats = threats;
        this.overrides = overrides;
        this.give = give;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** In which house she may be, and why. */
    public record Wanted(String facility, ThreatOverrideReason reasonCode, String reason) {}

    @Transactional
    public SuitabilityOverride run(String placementId, Wanted wanted, PlacementReader reader, Actor officer) {
        give.lookUpRules();
        Facility house = facilities
                .heldForOnePlace(wanted.facility())
                .orElseThrow(() -> InterfaceRule.INVALID_INPUT.broken(Map.of("field", "facility")));
        Placement placement = placements.held(placementId);
        read.mustBeVisible(placement, reader);
        mustBeAllowed(placement, house, officer);
        String handle = Objects.requireNonNull(placement.caseHandle());
        String id = Ids.handle("O");
        byte[] sealed = vault.sealText(handle, SuitabilityOverride.reasonOf(id), wanted.reason());
        SuitabilityOverride decided =
                SuitabilityOverride.decide(id, placement, house, wanted.reasonCode(), sealed, officer, clock.now());
        overrides.persistAndFlush(decided);
        outbox.publish(
                new AccommodationEvent.PlacementSuitabilityOverridden(handle, placementId, decided.organisation()),
                officer);
        audit.record(officer, "placement.override-suitability", handle, id);
        if (!isIn(placement, house)) {
            give.giveIn(house, placement, officer);
            placements.flush();
        }
        return decided;
    }

    /** Refuses unless there is a threat to override, by whom it falls to, for who waits or is in that house. */
    void mustBePossible(Placement placement, Facility house, Actor officer) {
        mustBeAllowed(placement, house, officer);
        if (!isIn(placement, house)) {
            give.mustHaveRoom(house);
        }
    }

    /** The same but for whether there is room, which is asked when the place is given. */
    private void mustBeAllowed(Placement placement, Facility house, Actor officer) {
        Competence competence = competences.today();
        competence.mustLet(competence.decisionOn(placement, officer), officer, placement.ground(), house.type());
        if (!threats.forbid(placement, house)) {
            throw AccommodationRule.THREAT_NOT_KNOWN.broken();
        }
        if (!isIn(placement, house)) {
            placement.mustBeAbleToBecome(PlacementStatus.RESERVED);
            house.mustTake(placement.needs());
        }
    }

    private static boolean isIn(Placement placement, Facility house) {
        boolean isOver = !placement.status().isLiving() && placement.status() != PlacementStatus.LEFT_WITHOUT_NOTICE;
        return !isOver && house.code().equals(placement.facility());
    }

    /** A decision with its reason in words; each look leaves an audit row. */
    public record Explained(SuitabilityOverride override, String reason) {}

    @Transactional
    public Explained read(String placementId, String id, PlacementReader reader, Actor actor) {
        Placement placement = read.get(placementId, reader);
        SuitabilityOverride decided = overrides.get(placementId, id);
        audit.record(actor, "placement.read-override", placement.subject(), id);
        return new Explained(
                decided,
                vault.openText(decided.caseHandle(), SuitabilityOverride.reasonOf(id), decided.sealedReason()));
    }

    /** A page of those of a placement, oldest first. */
    @Transactional
    public Page<SuitabilityOverride> readPage(
            String placementId, PlacementReader reader, PageAfter after, Actor actor) {
        Placement placement = read.get(placementId, reader);
        audit.record(actor, "placement.list-overrides", placement.subject(), placementId);
        return overrides.of(placementId, after);
    }
}
