package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.hjemvej.cases.casefile.StayBasisChanged;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.outbox.Outbox;

/**
 * On what a person's stay rests decides which of the two bases a period has that nobody has decided on, in the same transaction:
 * it is offered on the other one, and what she has asked for waits for the other authority.
 */
@ApplicationScoped
class FollowStay {

    private final ReflectionPeriods periods;
    private final AnswerDeadlines answers;
    private final TellRequest request;
    private final Event<NothingToDecide> settled;
    private final Outbox outbox;
    private final Audit audit;

    FollowStay(
            ReflectionPeriods periods,
            AnswerDeadlines answers,
            TellRequest request,
            Event<NothingToDecide> settled,
            Outbox outbox,
            Audit audit) {
        this.periods = periods;
        this.answers = answers;
        this.request = request;
        this.settled = settled;
        this.outbox = outbox;
        this.audit = audit;
    }

    void changed(@Observes StayBasisChanged stay) {
        periods.of(stay.caseHandle()).forEach(period -> follow(period, stay));
    }

    private void follow(ReflectionPeriod period, StayBasisChanged stay) {
        PeriodBasis before = period.basis();
        if (!period.follow(stay.now())) {
            return;
        }
        answers.leave(before, period);
        periods.flush();
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodOffered(period.caseHandle(), period.id(), period.basis()),
                stay.actor());
        audit.record(stay.actor(), "reflection-period.basis", period.caseHandle(), period.id());
        if (period.status() == ReflectionStatus.REQUESTED) {
            request.run(period, stay.actor());
        }
        settled.fire(new NothingToDecide(period.caseHandle()));
    }
}
