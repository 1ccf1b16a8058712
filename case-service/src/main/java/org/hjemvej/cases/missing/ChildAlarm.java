package org.hjemvej.cases.missing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/**
 * A missing child is told of at once, and again until it is back or the search is closed. After downtime once for all that was
 * missed. Whoever was told of it is told of the end.
 */
@ApplicationScoped
class ChildAlarm implements DeadlineHandler {

    private static final String TYPE = "CHILD_MISSING";
    private static final String REPEAT = "absence.childAlarmRepeatMinutes";
    private static final String CALL_BACK = "cmm-manager";

    private final Absences absences;
    private final Deadlines deadlines;
    private final Policies policies;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    ChildAlarm(
            Absences absences,
            Deadlines deadlines,
            Policies policies,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.absences = absences;
        this.deadlines = deadlines;
        this.policies = policies;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        Absence absence = absences.held(reference);
        // one that has moved over to a case meanwhile has an alarm there
        boolean moved = !absence.subject().equals(subject);
        // found to be an adult and in doubt again, she has a later one
        boolean last = detail.equals(next(absence));
        if (absence.isChildMissing() && !moved && last) {
            raise(absence, Actor.system("deadline"));
        }
    }

    /** Tells of the child now, and sets when it is told of next. */
    void raise(Absence absence, Actor actor) {
        int number = absence.alarm();
        absences.flush();
        outbox.publish(
                new MissingEvent.ChildMissing(absence.subject(), absence.id(), "HIGH", CALL_BACK, number), actor);
        audit.record(actor, "absence.alarm", absence.subject(), absence.id());
        Duration pause = Duration.ofMinutes(policies.number(REPEAT, clock.today()));
        deadlines.set(
                TYPE,
                absence.subject(),
                absence.id(),
                next(absence),
                clock.now().plus(pause));
    }

    /** Tells those who were told of a missing child that it is found. */
    void found(Absence absence, Actor actor) {
        if (absence.isKnownToOthers()) {
            outbox.publish(new MissingEvent.ChildFound(absence.subject(), absence.id(), CALL_BACK), actor);
        }
    }

    /** Tells the same that the search has ended, though nobody has found the child. */
    void searchEnded(Absence absence, Actor actor) {
        if (absence.isKnownToOthers()) {
            outbox.publish(new MissingEvent.ChildSearchEnded(absence.subject(), absence.id(), CALL_BACK), actor);
        }
    }

    private static String next(Absence absence) {
        return "alarm " + (absence.alarms() + 1);
    }

    /** Who ends an absence gives its alarm up before taking it: an alarm that fires takes both in this order. */
    void cancel(String absenceId) {
        deadlines.cancel(TYPE, absenceId);
    }
}
