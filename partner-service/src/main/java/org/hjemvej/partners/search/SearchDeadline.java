package org.hjemvej.partners.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** A search takes long: whoever waits is told, and nothing is decided by the day alone. */
@ApplicationScoped
class SearchDeadline implements DeadlineHandler {

    static final String TYPE = "PARTNER_SEARCH";

    private final PartnerSearches searches;
    private final WaitingProgrammes waiting;
    private final Outbox outbox;
    private final BusinessClock clock;

    SearchDeadline(PartnerSearches searches, WaitingProgrammes waiting, Outbox outbox, BusinessClock clock) {
        this.searches = searches;
        this.waiting = waiting;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        PartnerSearch search = searches.get(reference);
        if (!search.status().isOpen()) {
            return;
        }
        int left = (int) Math.max(0, ChronoUnit.DAYS.between(clock.today(), search.dueOn()));
        waiting.of(search.id())
                .forEach(programme -> outbox.publish(
                        new SearchEvent.DeadlineApproaching(
                                programme.programmeRef(), TYPE, search.dueOn(), left, left == 0 ? "HIGH" : "NORMAL"),
                        Actor.system("deadline")));
    }
}
