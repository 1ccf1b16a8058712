package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hjemvej.cases.casefile.StayBasisChanged;
import org.hjemvej.platform.audit.Audit;

/**
 * On what a person's stay rests decides where she may live, in the same transaction, and whether she comes back to a place she
 * left.
 */
@ApplicationScoped
class FollowStayBasis {

    private final Placements placements;
    private final KnownOtherwise known;
    private final Audit audit;

    FollowStayBasis(Placements placements, KnownOtherwise known, Audit audit) {
        this.placements = placements;
        this.known = known;
        this.audit = audit;
    }

    void changed(@Observes StayBasisChanged stay) {
        placements
                .livingOfCase(stay.caseHandle())
                .ifPresent(id -> known.follow(id, placement -> follow(placement, stay), stay.actor()));
        placements.leftOfCase(stay.caseHandle()).forEach(left -> follow(left, stay));
        placements.flush();
    }

    private void follow(Placement placement, StayBasisChanged stay) {
        placement.stayIs(stay.now());
        audit.record(stay.actor(), "placement.stay-basis", placement.subject(), placement.id());
    }
}
