package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.hjemvej.cases.casefile.StayBasisChanged;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;

/**
 * On what a person's stay rests decides which of the two bases a period has that nobody has decided on, in the same transaction:
 * it is offered on the other one, and what she has asked for waits for the other authority. Where that one may not learn of the
 * case she is asked anew.
 */
@ApplicationScoped
class FollowStay {

    private final ReflectionPeriods periods;
    private final AnswerDeadlines answers;
    private final TellRequest request;
    private final Consents consents;
    private final Event<NothingToDecide> settled;
    private final Outbox outbox;
    private final Audit audit;

    FollowStay(
            ReflectionPeriods periods,
            AnswerDeadlines answers,
            TellRequest request,
            Consents consents,
            Event<NothingToDecide> settled,
            Outbox outbox,
            Audit audit) {
        this.periods = periods;
        this.answers = answers;
        this.request = request;
        this.consents = consents;
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
        if (period.status() == ReflectionStatus.REQUESTED && !mayLearn(period)) {
            period.offerAnew();
        }
        periods.flush();
        audit.record(stay.actor(), "reflection-period.basis", period.caseHandle(), period.id());
        if (period.status() == ReflectionStatus.REQUESTED) {
            request.run(period, stay.actor());
        }
        tell(period, stay.actor());
        settled.fire(new NothingToDecide(period.caseHandle()));
    }

    /** Udlændingestyrelsen learns of a case by consent of the person, or by what she asks it for herself. */
    private boolean mayLearn(ReflectionPeriod period) {
        return period.basis() != PeriodBasis.DEPARTURE_DEADLINE
                || consents.stands(period.caseHandle(), ConsentScope.ASSESSMENT_TRANSFER_UDL);
    }

    /** What is offered on the other basis; and to who has to decide on a request, that the decision behind it is revoked. */
    private void tell(ReflectionPeriod period, Actor actor) {
        boolean revoked = period.groundRevokedOn() != null;
        if (period.status() == ReflectionStatus.OFFERED && !revoked) {
            outbox.publish(
                    new ReflectionEvent.ReflectionPeriodOffered(period.caseHandle(), period.id(), period.basis()),
                    actor);
        }
        if (period.status() == ReflectionStatus.REQUESTED && revoked) {
            outbox.publish(
                    new ReflectionEvent.ReflectionPeriodOnHold(
                            period.caseHandle(),
                            period.id(),
                            period.basis(),
                            period.basis().authority()),
                    actor);
        }
    }
}
