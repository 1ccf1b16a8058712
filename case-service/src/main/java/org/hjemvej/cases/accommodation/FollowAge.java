package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hjemvej.cases.casefile.AgeKnown;

/**
 * How old a person is found to be decides where she may live, in the same transaction, and whether she comes back to a place she
 * left.
 */
@ApplicationScoped
class FollowAge {

    private final Placements placements;
    private final KnownOtherwise known;

    FollowAge(Placements placements, KnownOtherwise known) {
        this.placements = placements;
        this.known = known;
    }

    void changed(@Observes AgeKnown age) {
        if (!age.isChange()) {
            return;
        }
        placements
                .livingOfCase(age.caseHandle())
                .ifPresent(id -> known.follow(id, placement -> placement.ageIs(age.now()), age.actor()));
        placements.leftOfCase(age.caseHandle()).forEach(left -> left.ageIs(age.now()));
        placements.flush();
    }
}
