package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.time.BusinessClock;

/** Some days after a stay nothing tells any more in which house it was (domain 4.5). */
@ApplicationScoped
class PlaceForgotten implements DeadlineHandler {

    static final String TYPE = "PLACE_FORGOTTEN";
    private static final String DAYS = "placement.placeForgottenAfterDays";

    private final Placements placements;
    private final SuitabilityOverrides overrides;
    private final Policies policies;
    private final Deadlines deadlines;
    private final Audit audit;
    private final BusinessClock clock;

    PlaceForgotten(
            Placements placements,
            SuitabilityOverrides overrides,
            Policies policies,
            Deadlines deadlines,
            Audit audit,
            BusinessClock clock) {
        this.placements = placements;
        this.overrides = overrides;
        this.policies = policies;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    /** Asks how many days that is; the transaction remembers it, so that it can be asked before a house is held. */
    void lookUpRules() {
        days();
    }

    private int days() {
        return policies.number(DAYS, clock.today());
    }

    /** To be called when a placement has ended and is flushed: who leaves again, even on the same day, is forgotten anew. */
    void after(Placement placement) {
        if (placement.facility() == null) {
            return;
        }
        deadlines.set(
                TYPE,
                placement.subject(),
                placement.id(),
                "place " + placement.version(),
                BusinessClock.startOf(clock.today().plusDays(days())));
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        Placement placement = placements.held(reference);
        if (placement.status().isLiving()) {
            return;
        }
        placement.forgetPlace();
        overrides.forgetPlace(reference);
        audit.record(Actor.system("deadline"), "placement.forget-place", placement.subject(), reference);
    }
}
