package org.hjemvej.partners.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hjemvej.partners.coverage.NobodyCovers;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** Opens the search of a country for the first programme that nobody can receive; the next ones join it. */
@ApplicationScoped
class SearchPartner {

    private static final Actor ACTOR = Actor.system("reintegration.for-partners");

    private final PartnerSearches searches;
    private final WaitingProgrammes waiting;
    private final SearchDeadline deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final int slaDays;
    private final int escalateDays;

    SearchPartner(
            PartnerSearches searches,
            WaitingProgrammes waiting,
            SearchDeadline deadlines,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            @ConfigProperty(name = "hjemvej.partner.search-sla-days") int slaDays,
            @ConfigProperty(name = "hjemvej.partner.search-escalate-days") int escalateDays) {
        this.searches = searches;
        this.waiting = waiting;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.slaDays = slaDays;
        this.escalateDays = escalateDays;
    }

    void join(@Observes NobodyCovers missing) {
        if (waiting.findById(missing.programmeRef()) != null) {
            return;
        }
        Optional<PartnerSearch> open = searches.openLocked(missing.country());
        PartnerSearch search = open.orElseGet(() -> open(missing.country()));
        waiting.persistAndFlush(
                WaitingProgramme.join(missing.programmeRef(), search.id(), missing.minor(), clock.now()));
        outbox.publish(
                new SearchEvent.PartnerSearchOpened(
                        missing.programmeRef(), search.id(), search.country(), open.isPresent()),
                ACTOR);
        audit.record(ACTOR, "partner-search.join", missing.programmeRef(), search.id());
    }

    private PartnerSearch open(String country) {
        LocalDate today = clock.today();
        PartnerSearch search = PartnerSearch.open(country, today.plusDays(slaDays), clock.now());
        searches.persistAndFlush(search);
        deadlines.set(search, today.plusDays(escalateDays));
        return search;
    }
}
