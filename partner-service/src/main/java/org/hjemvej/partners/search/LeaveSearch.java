package org.hjemvej.partners.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hjemvej.partners.coverage.ProgrammeOver;

/** A programme that is over waits for nothing any more. */
@ApplicationScoped
class LeaveSearch {

    private final WaitingProgrammes waiting;

    LeaveSearch(WaitingProgrammes waiting) {
        this.waiting = waiting;
    }

    void leave(@Observes ProgrammeOver over) {
        waiting.deleteById(over.programmeRef());
    }
}
