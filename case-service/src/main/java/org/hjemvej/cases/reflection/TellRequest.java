package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** A person has asked for a period: its authority hears of it, sees the case that it has to decide in, and is reminded. */
@ApplicationScoped
class TellRequest {

    private final CaseFiles files;
    private final AnswerDeadlines answers;
    private final Outbox outbox;
    private final BusinessClock clock;

    TellRequest(CaseFiles files, AnswerDeadlines answers, Outbox outbox, BusinessClock clock) {
        this.files = files;
        this.answers = answers;
        this.outbox = outbox;
        this.clock = clock;
    }

    void run(ReflectionPeriod period, Actor actor) {
        answers.await(period, clock.today());
        if (period.basis() == PeriodBasis.DEPARTURE_DEADLINE) {
            files.findById(period.caseHandle()).shareWithUdl();
        }
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodRequested(
                        period.caseHandle(),
                        period.id(),
                        period.basis(),
                        period.basis().authority()),
                actor);
    }
}
