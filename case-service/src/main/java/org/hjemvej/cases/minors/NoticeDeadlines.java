package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

    void child(@Observes AgeKnown age) {
        if (!age.isNewChild()) {
            return;
        }
        Instant now = clock.now();
        LocalDate today = clock.today();
        Instant due = BusinessClock.endOf(today.plusDays(policies.number("minor.municipalityNoticeDays", today)));
        Duration before = Duration.ofHours(policies.number("minor.municipalityNoticeRemindHours", today));
        String since = "a child since " + now;
        deadlines.set(REMINDER, age.caseHandle(), age.caseHandle(), since, due.minus(before));
        deadlines.set(DUE, age.caseHandle(), age.caseHandle(), since, due);
    }

    void cancel(String caseHandle) {
        deadlines.cancel(REMINDER, caseHandle);
        deadlines.cancel(DUE, caseHandle);
    }

    private boolean isOwed(String caseHandle) {
        CaseFile file = files.findById(caseHandle);
        return file.mergedInto() == null && isUnproven(file);
    }

    private boolean isUnproven(CaseFile file) {
        return file.treatedAsChild() && !notices.isProven(file.handle());
    }

    void remind(String caseHandle) {
        if (isOwed(caseHandle)) {
            outbox.publish(
                    new MinorEvent.DeadlineApproaching(caseHandle, DUE, clock.today(), 0, "HIGH"),
                    Actor.system("deadline"));
        }
    }

    void escalate(String caseHandle, Instant dueAt) {
        if (!isUnproven(files.findById(caseHandle))) {
            return;
        }
        if (isOwed(caseHandle)) {
            // the first instant after the day on which the municipality should have known
            LocalDate day = dueAt.minusMillis(1).atZone(BusinessClock.ZONE).toLocalDate();
            outbox.publish(new MinorEvent.DeadlineMissed(caseHandle, DUE, day, "HIGH"), Actor.system("deadline"));
        }
        // also in a merged case, of which nothing is told: the merge may be undone
        Duration pause = Duration.ofHours(policies.number("minor.municipalityNoticeRepeatHours", clock.today()));
        Instant next = clock.now().plus(pause);
        deadlines.set(DUE, caseHandle, caseHandle, "again at " + next, next);
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
        public void due(String subject, String reference, String detail, Instant dueAt) {
            notice.remind(subject);
        }
    }

    /** When it is due, and again until it is done. */
    @ApplicationScoped
    static class Escalation implements DeadlineHandler {

        private final NoticeDeadlines notice;

        Escalation(NoticeDeadlines notice) {
            this.notice = notice;
        }

        @Override
        public String type() {
            return DUE;
        }

        @Override
        public void due(String subject, String reference, String detail, Instant dueAt) {
            notice.escalate(subject, dueAt);
        }
    }
}
