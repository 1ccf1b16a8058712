package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.hjemvej.cases.casefile.AgeKnown;

/** How old a person is found to be decides where she may live, in the same transaction. */
@ApplicationScoped
class FollowAge {

    private final Facilities facilities;
    private final Placements placements;
    private final UnsuitablePlace unsuitable;

    FollowAge(Facilities facilities, Placements placements, UnsuitablePlace unsuitable) {
        this.facilities = facilities;
        this.placements = placements;
        this.unsuitable = unsuitable;
    }

    void changed(@Observes AgeKnown age) {
        if (!age.isChange()) {
            return;
        }
        Optional<String> living = placements.livingOfCase(age.caseHandle());
        Optional<Facility> facility = living.flatMap(placements::facilityOf).flatMap(facilities::held);
        Optional<Placement> held = living.map(placements::held);
        held.ifPresent(placement -> placement.ageIs(age.now()));
        placements.leftOfCase(age.caseHandle()).forEach(placement -> placement.ageIs(age.now()));
        placements.flush();
        held.ifPresent(placement -> unsuitable.settle(placement, facility, age.actor()));
    }
}
