package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** Offers the period that follows from a positive decision (SEED BR01). */
@ApplicationScoped
public class OfferReflectionPeriod {

    private final ReflectionPeriods periods;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    OfferReflectionPeriod(ReflectionPeriods periods, Outbox outbox, Audit audit, BusinessClock clock) {
        this.periods = periods;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public ReflectionPeriod run(String handle, String assessmentId, StayBasis stayBasis, Actor actor) {
        ReflectionPeriod period =
                ReflectionPeriod.offer(handle, assessmentId, PeriodBasis.of(stayBasis), clock.today());
        periods.persistAndFlush(period);
        outbox.publish(new ReflectionEvent.ReflectionPeriodOffered(handle, period.id(), period.basis()), actor);
        audit.record(actor, "reflection-period.offer", handle, period.id());
        return period;
    }
}
