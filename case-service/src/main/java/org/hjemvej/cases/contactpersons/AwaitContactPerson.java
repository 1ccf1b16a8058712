package org.hjemvej.cases.contactpersons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/**
 * Whoever is assessed as trafficked gets a contact person from CMM (process 2.4): where nobody is it yet, CMM is told at once and
 * again when the days for it are over, and it is on the board until a manager assigns one. Nothing is decided by it.
 */
@ApplicationScoped
public class AwaitContactPerson implements DeadlineHandler {

    static final String TYPE = "CONTACT_PERSON";
    private static final String DAYS = "contactPerson.assignDays";
    private static final String HIGH = "HIGH";

    private final CaseFiles files;
    private final Deadlines deadlines;
    private final Policies policies;
    private final Outbox outbox;
    private final BusinessClock clock;

    AwaitContactPerson(CaseFiles files, Deadlines deadlines, Policies policies, Outbox outbox, BusinessClock clock) {
        this.files = files;
        this.deadlines = deadlines;
        this.policies = policies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction that makes the decision final. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void assessed(CaseFile file, String assessmentId, Actor actor) {
        if (!file.isContactPersonWanted()) {
            return;
        }
        LocalDate today = clock.today();
        int days = policies.number(DAYS, today);
        LocalDate due = today.plusDays(days);
        deadlines.set(TYPE, file.handle(), file.handle(), "since " + assessmentId, BusinessClock.endOf(due));
        outbox.publish(new ContactPersonEvent.DeadlineApproaching(file.handle(), TYPE, due, days, HIGH), actor);
    }

    /** In the transaction that assigns one. */
    void assigned(String handle) {
        deadlines.settle(TYPE, handle);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<String> mustAct() {
        return Optional.of("CMM");
    }

    @Override
    public boolean staysOpen() {
        return true;
    }

    @Override
    public LocalDate dueDate(Instant dueAt) {
        return dueAt.minusMillis(1).atZone(BusinessClock.ZONE).toLocalDate();
    }

    /** Of who has one by then, or is followed in the case that hers is merged into, nothing is told. */
    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        CaseFile file = files.findById(subject);
        if (file.mergedInto() != null || !file.isContactPersonWanted()) {
            deadlines.settle(TYPE, subject);
            return;
        }
        outbox.publish(
                new ContactPersonEvent.DeadlineMissed(subject, TYPE, dueDate(dueAt), HIGH), Actor.system("deadline"));
    }
}
