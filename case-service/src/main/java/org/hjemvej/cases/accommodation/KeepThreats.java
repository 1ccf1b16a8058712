package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;

/**
 * CMM records in which houses a person is in danger. From then on none of them is given to her; a reservation in one is given
 * up, and where she lives only a person moves her. Who waited because of one has her turn when it is ended. No event tells of a
 * threat.
 */
@ApplicationScoped
public class KeepThreats {

    private final CaseFiles files;
    private final Facilities facilities;
    private final Placements placements;
    private final FacilityThreats threats;
    private final UnsuitablePlace unsuitable;
    private final GivePlace give;
    private final Audit audit;
    private final BusinessClock clock;

    KeepThreats(
            CaseFiles files,
            Facilities facilities,
            Placements placements,
            FacilityThreats threats,
            UnsuitablePlace unsuitable,
            GivePlace give,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.facilities = facilities;
        this.placements = placements;
        this.threats = threats;
        this.unsuitable = unsuitable;
        this.give = give;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public FacilityThreat record(String handle, CaseReader reader, String facility, ThreatKind kind, Actor actor) {
        files.toChange(handle, reader);
        unsuitable.lookUpRules();
        // the house before the placement, like everybody who holds both
        Facility house = facilities
                .held(facility)
                .orElseThrow(() -> InterfaceRule.INVALID_INPUT.broken(Map.of("field", "facility")));
        threats.living(handle, facility, kind).ifPresent(known -> {
            throw AccommodationRule.THREAT_KNOWN_ALREADY.broken(Map.of("threat", known.id()));
        });
        FacilityThreat threat = FacilityThreat.record(handle, facility, kind, actor, clock.now());
        threats.persistAndFlush(threat);
        audit.record(actor, "threat.record", handle, threat.id());
        placements
                .livingOfCase(handle)
                .map(placements::held)
                .filter(placement -> facility.equals(placement.takenIn()))
                .ifPresent(placement -> unsuitable.settle(placement, Optional.of(house), actor));
        return threat;
    }

    @Transactional
    public FacilityThreat end(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {
        // also in a case that is merged into another: nothing more depends on it there
        files.locked(handle, reader);
        FacilityThreat threat = threats.get(handle, id);
        expected.mustBe(threat.version());
        give.lookUpRules();
        Optional<Facility> house = facilities.held(threat.facility());
        threat.end(actor, clock.now());
        threats.flush();
        audit.record(actor, "threat.end", handle, id);
        house.ifPresent(safe -> give.serve(safe, actor));
        return threat;
    }

    @Transactional
    public FacilityThreat read(String handle, String id, CaseReader reader, Actor actor) {
        files.get(handle, reader);
        FacilityThreat threat = threats.get(handle, id);
        audit.record(actor, "threat.read", handle, id);
        return threat;
    }

    /** A page of those of a case, ended or not, oldest first. */
    @Transactional
    public Page<FacilityThreat> readPage(String handle, CaseReader reader, PageAfter after, Actor actor) {
        files.get(handle, reader);
        audit.record(actor, "threat.list", handle, handle);
        return threats.of(handle, after);
    }
}
