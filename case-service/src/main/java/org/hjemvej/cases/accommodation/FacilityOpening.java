package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;

/** The first day of a facility that was registered before it: who waits gets its places. */
@ApplicationScoped
class FacilityOpening implements DeadlineHandler {

    static final String TYPE = "FACILITY_OPENING";

    private final Facilities facilities;
    private final GivePlace give;

    FacilityOpening(Facilities facilities, GivePlace give) {
        this.facilities = facilities;
        this.give = give;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        give.lookUpRules();
        facilities.held(reference).ifPresent(facility -> give.serve(facility, Actor.system("deadline")));
    }
}
