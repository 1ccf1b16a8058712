package org.hjemvej.cases.minors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hjemvej.cases.casefile.AgeKnown;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;

/** Ends the appointment of a representative: by decision, or because the child is none any more. Interviews held stay valid. */
@ApplicationScoped
public class EndRepresentation {

    private final CaseFiles files;
    private final Representatives representatives;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Event<RepresentationEnded> ended;

    EndRepresentation(
            CaseFiles files,
            Representatives representatives,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            Event<RepresentationEnded> ended) {
        this.files = files;
        this.representatives = representatives;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.ended = ended;
    }

    /** Which appointment of which case, as the caller saw it. */
    public record Step(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {}

    @Transactional
    public Representative run(Step step, EndReason reason, LocalDate on) {
        files.toChange(step.handle(), step.reader());
        Representative representative = representatives.get(step.handle(), step.id());
        step.expected().mustBe(representative.version());
        end(representative, reason, on, step.actor());
        return representative;
    }

    void adult(@Observes AgeKnown age) {
        if (age.isNewAdult()) {
            representatives
                    .current(age.caseHandle())
                    .ifPresent(each -> end(each, EndReason.NO_LONGER_A_CHILD, clock.today(), age.actor()));
        }
    }

    private void end(Representative representative, EndReason reason, LocalDate on, Actor actor) {
        representative.end(reason, on);
        representatives.flush();
        outbox.publish(new MinorEvent.RepresentativeEnded(representative.caseHandle()), actor);
        audit.record(actor, "representative.end", representative.caseHandle(), representative.id());
        ended.fire(new RepresentationEnded(representative.caseHandle(), actor));
    }
}
