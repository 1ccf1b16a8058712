package org.hjemvej.partners.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** A search takes long: whoever waits is told, DRC has it on its board, and nothing is decided by the day alone. */
@ApplicationScoped
class SearchDeadline {

    private static final String DUE = "PARTNER_SEARCH";
    private static final String REMINDER = "PARTNER_SEARCH_REMINDER";
    private static final String DRC = "DRC";

    private final PartnerSearches searches;
    private final WaitingProgrammes waiting;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final BusinessClock clock;

    SearchDeadline(
            PartnerSearches searches,
            WaitingProgrammes waiting,
            Deadlines deadlines,
            Outbox outbox,
            BusinessClock clock) {
        this.searches = searches;
        this.waiting = waiting;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A search was opened: told of after so many days, and due after so many. */
    void set(PartnerSearch search, LocalDate remindOn) {
        set(REMINDER, search, remindOn);
        set(DUE, search, search.dueOn());
    }

    private void set(String type, PartnerSearch search, LocalDate on) {
        deadlines.set(type, search.id(), search.id(), "on " + on, BusinessClock.startOf(on));
    }

    /** A search is over, with a partner or without. The runner waits for nobody while it holds one of these. */
    void settle(String searchId) {
        deadlines.cancel(REMINDER, searchId);
        deadlines.settle(DUE, searchId);
    }

    void tell(String searchId) {
        PartnerSearch search = searches.get(searchId);
        if (!search.status().isOpen()) {
            deadlines.settle(DUE, searchId);
            return;
        }
        int left = (int) Math.max(0, ChronoUnit.DAYS.between(clock.today(), search.dueOn()));
        waiting.of(search.id())
                .forEach(programme -> outbox.publish(
                        new SearchEvent.DeadlineApproaching(
                                programme.programmeRef(), DUE, search.dueOn(), left, left == 0 ? "HIGH" : "NORMAL"),
                        Actor.system("deadline")));
    }

    /** Before it is due. */
    @ApplicationScoped
    static class Reminder implements DeadlineHandler {

        private final SearchDeadline search;

        Reminder(SearchDeadline search) {
            this.search = search;
        }

        @Override
        public String type() {
            return REMINDER;
        }

        @Override
        public Optional<String> mustAct() {
            return Optional.of(DRC);
        }

        @Override
        public void due(String subject, String reference, String detail, Instant dueAt) {
            search.tell(reference);
        }
    }

    /** When it is due: overdue from then on, until it has ended. */
    @ApplicationScoped
    static class Due implements DeadlineHandler {

        private final SearchDeadline search;

        Due(SearchDeadline search) {
            this.search = search;
        }

        @Override
        public String type() {
            return DUE;
        }

        @Override
        public Optional<String> mustAct() {
            return Optional.of(DRC);
        }

        @Override
        public boolean staysOpen() {
            return true;
        }

        @Override
        public void due(String subject, String reference, String detail, Instant dueAt) {
            search.tell(reference);
        }
    }
}
