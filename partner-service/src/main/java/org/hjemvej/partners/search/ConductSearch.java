package org.hjemvej.partners.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hjemvej.partners.agreements.CountryLock;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;

/** DRC leads a search on, or ends it without a partner. */
@ApplicationScoped
public class ConductSearch {

    private final PartnerSearches searches;
    private final WaitingProgrammes waiting;
    private final CountryLock countries;
    private final SearchDeadline deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    ConductSearch(
            PartnerSearches searches,
            WaitingProgrammes waiting,
            CountryLock countries,
            SearchDeadline deadlines,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.searches = searches;
        this.waiting = waiting;
        this.countries = countries;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PartnerSearch progress(String id, SearchStatus status, ExpectedVersion expected, Actor actor) {
        PartnerSearch search = change(id, expected, actor, "progress", found -> found.progress(status));
        tell(search, actor, ref -> new SearchEvent.PartnerSearchProgressed(ref, id, search.country(), status));
        return search;
    }

    /** Whoever waited is told; her return is not refused, its alternatives are open. */
    @Transactional
    public PartnerSearch fail(String id, FailureReason reason, ExpectedVersion expected, Actor actor) {
        PartnerSearch search = change(id, expected, actor, "fail", found -> found.fail(reason, clock.today()));
        deadlines.settle(id);
        tell(search, actor, ref -> new SearchEvent.PartnerSearchFailed(ref, id, search.country(), reason));
        waiting.of(id).forEach(waiting::delete);
        return search;
    }

    private void tell(PartnerSearch search, Actor actor, Function<String, SearchEvent> event) {
        waiting.of(search.id()).forEach(programme -> outbox.publish(event.apply(programme.programmeRef()), actor));
    }

    private PartnerSearch change(
            String id, ExpectedVersion expected, Actor actor, String action, Consumer<PartnerSearch> verb) {
        PartnerSearch search = searches.get(id);
        countries.hold(search.country());
        expected.mustBe(search.version());
        verb.accept(search);
        searches.flush();
        audit.record(actor, "partner-search." + action, "service", id);
        return search;
    }
}
