package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.outbox.Outbox;

/** The last day of a granted period has passed. */
@ApplicationScoped
class PeriodEnd implements DeadlineHandler {

    static final String TYPE = "REFLECTION_PERIOD_END";

    private final ReflectionPeriods periods;
    private final Outbox outbox;
    private final Audit audit;

    PeriodEnd(ReflectionPeriods periods, Outbox outbox, Audit audit) {
        this.periods = periods;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        ReflectionPeriod period = periods.get(subject, reference);
        if (period.status() != ReflectionStatus.GRANTED) {
            return;
        }
        period.expire();
        periods.flush();
        Actor actor = Actor.system("deadline");
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodExpired(
                        subject, reference, period.basis(), Objects.requireNonNull(period.endDate())),
                actor);
        audit.record(actor, "reflection-period.expire", subject, reference);
    }
}
