package org.hjemvej.partners.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.partners.agreements.AgreementActive;
import org.hjemvej.partners.coverage.PlaceFree;
import org.hjemvej.partners.coverage.ReservePlace;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** When there is a place again in a country, who waits for it gets it in the order of the requests. */
@ApplicationScoped
class ServeWaiting {

    private static final Actor ACTOR = Actor.system("partner-search");

    private final PartnerSearches searches;
    private final WaitingProgrammes waiting;
    private final ReservePlace reserve;
    private final SearchDeadline deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    ServeWaiting(
            PartnerSearches searches,
            WaitingProgrammes waiting,
            ReservePlace reserve,
            SearchDeadline deadlines,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.searches = searches;
        this.waiting = waiting;
        this.reserve = reserve;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    void agreementActive(@Observes AgreementActive active) {
        serve(active.country());
    }

    void placeFree(@Observes PlaceFree free) {
        serve(free.country());
    }

    private void serve(String country) {
        searches.openLocked(country).ifPresent(this::serve);
    }

    private void serve(PartnerSearch search) {
        List<WaitingProgramme> served = new ArrayList<>();
        for (WaitingProgramme programme : waiting.of(search.id())) {
            if (reserve.tryReserve(programme.programmeRef(), search.country(), programme.minor())) {
                served.add(programme);
            }
        }
        for (WaitingProgramme programme : served) {
            waiting.delete(programme);
            outbox.publish(
                    new SearchEvent.PartnerSearchSucceeded(programme.programmeRef(), search.id(), search.country()),
                    ACTOR);
        }
        waiting.flush();
        if (waiting.count(search.id()) == 0) {
            search.succeed(clock.today());
            deadlines.settle(search.id());
            audit.record(ACTOR, "partner-search.succeed", "service", search.id());
        }
    }
}
