package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;

/** Keeps the register of facilities. Places that become free by it go to who waits. */
@ApplicationScoped
public class KeepFacilities {

    private final Facilities facilities;
    private final Placements placements;
    private final GivePlace give;
    private final Deadlines deadlines;
    private final Audit audit;
    private final BusinessClock clock;

    KeepFacilities(
            Facilities facilities,
            Placements placements,
            GivePlace give,
            Deadlines deadlines,
            Audit audit,
            BusinessClock clock) {
        this.facilities = facilities;
        this.placements = placements;
        this.give = give;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Facility register(
            AccommodationType type, LocalDate validFrom, Facility.Description description, Actor actor) {
        Facility facility = Facility.register(type, validFrom, description, source(actor));
        facilities.persistAndFlush(facility);
        audit.record(actor, "facility.register", "service", facility.code());
        if (!validFrom.isAfter(clock.today())) {
            give.serve(facility, actor);
        } else {
            deadlines.set(
                    FacilityOpening.TYPE,
                    facility.code(),
                    facility.code(),
                    "opening",
                    BusinessClock.startOf(validFrom));
        }
        return facility;
    }

    @Transactional
    public Facility change(String code, ExpectedVersion expected, Facility.Description description, Actor actor) {
        give.lookUpRules();
        Facility facility = facilities.held(code).orElseThrow(InterfaceRule.NOT_FOUND::broken);
        expected.mustBe(facility.version());
        long taken = Objects.requireNonNull(placements.places(List.of(facility)).get(code))
                .taken();
        facility.change(description, source(actor), taken, clock.today());
        facilities.flush();
        audit.record(actor, "facility.change", "service", code);
        give.serve(facility, actor);
        return facility;
    }

    private String source(Actor actor) {
        return actor.organisation() + " " + clock.today();
    }
}
