package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;

/**
 * The decision that a period rests on is revoked. That ends no period: nothing more of it is granted, and its authority is
 * asked to let a person decide what becomes of it.
 */
@ApplicationScoped
public class LoseGround {

    private final ReflectionPeriods periods;
    private final Outbox outbox;
    private final Audit audit;

    LoseGround(ReflectionPeriods periods, Outbox outbox, Audit audit) {
        this.periods = periods;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void run(String assessmentId, LocalDate on, Actor actor) {
        periods.ofAssessment(assessmentId)
                .filter(period -> period.loseGround(on))
                .ifPresent(period -> tell(period, actor));
    }

    private void tell(ReflectionPeriod period, Actor actor) {
        periods.flush();
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodOnHold(
                        period.caseHandle(),
                        period.id(),
                        period.basis(),
                        period.basis().authority()),
                actor);
        audit.record(actor, "reflection-period.hold", period.caseHandle(), period.id());
    }
}
