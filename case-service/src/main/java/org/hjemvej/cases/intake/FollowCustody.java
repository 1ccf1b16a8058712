package org.hjemvej.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/**
 * Who is in custody is to be reached before it ends, after 72 hours unless it is extended (BR31): CMM is reminded of it, and told
 * when it ends and she has neither a case nor an answer. Nothing is decided by it.
 */
@ApplicationScoped
class FollowCustody {

    static final String REMINDER = "CUSTODY_END_REMINDER";
    static final String END = "CUSTODY_END";
    private static final String HOURS = "custody.initialHours";
    private static final String REMIND = "custody.remindHoursBefore";

    private final Referrals referrals;
    private final Deadlines deadlines;
    private final Policies policies;
    private final Outbox outbox;
    private final BusinessClock clock;

    FollowCustody(Referrals referrals, Deadlines deadlines, Policies policies, Outbox outbox, BusinessClock clock) {
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.policies = policies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The sender tells of custody, or tells it anew. */
    void told(Referral referral, Custody.Told told) {
        boolean known = referral.custody() != null;
        Custody custody = custody(told);
        referral.holdInCustody(custody);
        if (known) {
            over(referral.id());
        }
        set(referral.id(), custody.custodyUntil());
    }

    private Custody custody(Custody.Told told) {
        Instant end = told.until();
        if (end != null) {
            return told.ending(end);
        }
        LocalDate begun = dayOf(told.since());
        return new Custody(
                told.since(),
                told.since().plus(Duration.ofHours(policies.number(HOURS, begun))),
                policies.version(HOURS, begun));
    }

    /** What has ended already is only kept; a reminder whose time has passed comes at once. */
    private void set(String referral, Instant until) {
        Instant now = clock.now();
        if (until.isAfter(now)) {
            Duration before = Duration.ofHours(policies.number(REMIND, clock.today()));
            String told = "told at " + now;
            deadlines.set(REMINDER, referral, referral, told, until.minus(before));
            deadlines.set(END, referral, referral, told, until);
        }
    }

    /** She has a case: nobody has to be reminded any more. */
    void over(String referral) {
        deadlines.cancel(REMINDER, referral);
        deadlines.cancel(END, referral);
    }

    /** Nothing is to be known of her: nor when she was held. */
    void forget(String referral) {
        deadlines.forget(REMINDER, referral);
        deadlines.forget(END, referral);
    }

    void remind(String referral) {
        Custody custody = referrals.findById(referral).custody();
        if (custody != null) {
            LocalDate end = dayOf(custody.custodyUntil());
            int days = (int) Math.max(0, ChronoUnit.DAYS.between(clock.today(), end));
            outbox.publish(
                    new IntakeEvent.DeadlineApproaching(referral, END, end, days, "HIGH"), Actor.system("deadline"));
        }
    }

    void end(String referral, Instant at) {
        if (referrals.findById(referral).custody() != null) {
            outbox.publish(new IntakeEvent.DeadlineMissed(referral, END, dayOf(at), "HIGH"), Actor.system("deadline"));
        }
    }

    private static LocalDate dayOf(Instant moment) {
        return moment.atZone(BusinessClock.ZONE).toLocalDate();
    }

    /** Some hours before the end. */
    @ApplicationScoped
    static class Reminder implements DeadlineHandler {

        private final FollowCustody custody;

        Reminder(FollowCustody custody) {
            this.custody = custody;
        }

        @Override
        public String type() {
            return REMINDER;
        }

        @Override
        public void due(String subject, String reference, String detail, Instant dueAt) {
            custody.remind(reference);
        }
    }

    /** The end. */
    @ApplicationScoped
    static class End implements DeadlineHandler {

        private final FollowCustody custody;

        End(FollowCustody custody) {
            this.custody = custody;
        }

        @Override
        public String type() {
            return END;
        }

        @Override
        public Optional<String> mustAct() {
            return Optional.of("CMM");
        }

        @Override
        public void due(String subject, String reference, String detail, Instant dueAt) {
            custody.end(reference, dueAt);
        }
    }
}
