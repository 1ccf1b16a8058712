package org.hjemvej.cases.age;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.cases.casefile.AgeKnown;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** The eighteenth birthday, at midnight in Copenhagen: an adult from now on, for what comes. What is granted stays. */
@ApplicationScoped
class TurnsAdult implements DeadlineHandler {

    private final CaseFiles files;
    private final AgeFacts facts;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Event<AgeKnown> ages;

    TurnsAdult(CaseFiles files, AgeFacts facts, Outbox outbox, Audit audit, BusinessClock clock, Event<AgeKnown> ages) {
        this.files = files;
        this.facts = facts;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.ages = ages;
    }

    @Override
    public String type() {
        return TurningAdult.TURNED;
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        turn(files.findByIdOptional(subject, LockModeType.PESSIMISTIC_WRITE).orElseThrow());
    }

    /** Does nothing when she is an adult already, or is none by what is known. The case is held by the caller. */
    void turn(CaseFile file) {
        String subject = file.handle();
        AgeFinding finding = facts.finding(file, clock.today());
        AgeState before = file.ageState();
        LocalDate day = finding.turnsAdultOn();
        if (finding.state() != AgeState.ADULT || before == AgeState.ADULT || day == null) {
            return;
        }
        file.ageIs(AgeState.ADULT);
        files.flush();
        Actor actor = Actor.system("deadline");
        AtAdulthood now = AtAdulthood.of(file);
        outbox.publish(new AgeEvent.TurnedAdult(subject, day, now.changes(), now.needsDecision()), actor);
        audit.record(actor, "age.turned-adult", subject, subject);
        ages.fire(new AgeKnown(subject, before, AgeState.ADULT, actor));
    }
}
