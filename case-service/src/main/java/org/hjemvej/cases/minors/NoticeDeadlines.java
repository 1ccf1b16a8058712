package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hjemvej.cases.casefile.AgeKnown;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** The municipality knows of a child on the day this service does: reminded of before, and told of anew until there is proof. */
@ApplicationScoped
class NoticeDeadlines {

    static final String REMINDER = "MUNICIPALITY_NOTICE_REMINDER";
    static final String DUE = "MUNICIPALITY_NOTICE";
    static final String AGAIN = "MUNICIPALITY_NOTICE_AGAIN";
    private static final String CMM = "CMM";

    private final CaseFiles files;
    private final ConcernNotices notices;
    private final Deadlines deadlines;
    private final Policies policies;
    private final Outbox outbox;
    private final BusinessClock clock;

    NoticeDeadlines(
            CaseFiles files,
            ConcernNotices notices,
            Deadlines deadlines,
            Policies policies,
            Outbox outbox,
            BusinessClock clock) {
        this.files = files;
        this.notices = notices;
        this.deadlines = deadlines;
        this.policies = policies;
        this.outbox = outbox;
        this.clock = clock;
    }

    void age(@Observes AgeKnown age) {
        if (age.isNewChild()) {
            set(age);
        } else if (age.isNewAdult()) {
            settle(age.caseHandle());
        }
    }

    private void set(AgeKnown age) {
        Instant now = clock.now();
        LocalDate today = clock.today();
        Instant due = BusinessClock.endOf(today.plusDays(policies.number("minor.municipalityNoticeDays", today)));
        Duration before = Duration.ofHours(policies.number("minor.municipalityNoticeRemindHours", today));
        String since = "a child since " + now;
        deadlines.set(REMINDER, age.caseHandle(), age.caseHandle(), since, due.minus(before));
        deadlines.set(DUE, age.caseHandle(), age.caseHandle(), since, due);
    }

    /** Nothing is owed to the municipality any more. To be called by who holds the case; the day itself takes no case. */
    void settle(String caseHandle) {
        deadlines.cancel(REMINDER, caseHandle);
        // the one that is due sets the first repetition, so those are cancelled after it
        deadlines.settle(DUE, caseHandle);
        deadlines.cancel(AGAIN, caseHandle);
    }

    private boolean isUnproven(CaseFile file) {
        return file.treatedAsChild() && !notices.isProven(file.handle());
    }

    void remind(String caseHandle) {
        CaseFile file = files.findById(caseHandle);
        if (file.mergedInto() == null && isUnproven(file)) {
            outbox.publish(
                    new MinorEvent.DeadlineApproaching(caseHandle, DUE, clock.today(), 0, "HIGH"),
                    Actor.system("deadline"));
        }
    }

    void escalate(String caseHandle, Instant dueAt) {
        CaseFile file = files.findById(caseHandle);
        if (!isUnproven(file)) {
            settle(caseHandle);
            return;
        }
        Duration pause = Duration.ofHours(policies.number("minor.municipalityNoticeRepeatHours", clock.today()));
        Instant next = clock.now().plus(pause);
        if (file.mergedInto() == null) {
            outbox.publish(
                    new MinorEvent.DeadlineMissed(caseHandle, DUE, dayEndedBy(dueAt), "HIGH"),
                    Actor.system("deadline"));
            // after a merge that was undone it is overdue since the day it was owed
            deadlines.reopen(DUE, caseHandle);
        } else {
            // of a merged case nothing is told or overdue, and nobody must act; the merge may be undone
            settle(caseHandle);
        }
        deadlines.set(AGAIN, caseHandle, caseHandle, "again at " + next, next);
    }

    /** The day on which the municipality should have known, of which the deadline is the first instant after. */
    private static LocalDate dayEndedBy(Instant dueAt) {
        return dueAt.minusMillis(1).atZone(BusinessClock.ZONE).toLocalDate();
    }

    /** Before it is due. */
    @ApplicationScoped
    static class Reminder implements DeadlineHandler {

        private final NoticeDeadlines notice;

        Reminder(NoticeDeadlines notice) {
            this.notice = notice;
        }

        @Override
        public String type() {
            return REMINDER;
        }

        @Override
        public Optional<String> mustAct() {
            return Optional.of(CMM);
        }

        @Override
        public void due(String subject, String reference, String detail, Instant dueAt) {
            notice.remind(subject);
        }
    }

    /** When it is due: overdue from then on, until the municipality knows or the person is no child. */
    @ApplicationScoped
    static class Due implements DeadlineHandler {

        private final NoticeDeadlines notice;

        Due(NoticeDeadlines notice) {
            this.notice = notice;
        }

        @Override
        public String type() {
            return DUE;
        }

        @Override
        public Optional<String> mustAct() {
            return Optional.of(CMM);
        }

        @Override
        public boolean staysOpen() {
            return true;
        }

        @Override
        public LocalDate dueDate(Instant dueAt) {
            return dayEndedBy(dueAt);
        }

        @Override
        public void due(String subject, String reference, String detail, Instant dueAt) {
            notice.escalate(subject, dueAt);
        }
    }

    /** Told of again as long as it is overdue; of a merged case looked at again. */
    @ApplicationScoped
    static class Repetition implements DeadlineHandler {

        private final NoticeDeadlines notice;

        Repetition(NoticeDeadlines notice) {
            this.notice = notice;
        }

        @Override
        public String type() {
            return AGAIN;
        }

        @Override
        public void due(String subject, String reference, String detail, Instant dueAt) {
            notice.escalate(subject, dueAt);
        }
    }
}
