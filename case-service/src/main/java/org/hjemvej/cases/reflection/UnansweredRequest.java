package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** A request that nobody has answered: the authority is reminded, then a leader learns of it. Nothing is decided by it. */
@ApplicationScoped
class UnansweredRequest {

    private final ReflectionPeriods periods;
    private final Extensions extensions;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    UnansweredRequest(
            ReflectionPeriods periods, Extensions extensions, Outbox outbox, Audit audit, BusinessClock clock) {
        this.periods = periods;
        this.extensions = extensions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits since when. */
    private record Waiting(ReflectionPeriod period, RequestKind kind, LocalDate since) {}

    void due(String handle, String reference, boolean escalates) {
        waiting(handle, reference).ifPresent(waiting -> {
            Actor actor = Actor.system("deadline");
            outbox.publish(escalates ? escalated(waiting) : unanswered(waiting), actor);
            audit.record(
                    actor, escalates ? "reflection-request.escalate" : "reflection-request.remind", handle, reference);
        });
    }

    private Optional<Waiting> waiting(String handle, String reference) {
        return extensions
                .findByIdOptional(reference)
                .map(extension -> ofExtension(handle, extension))
                .orElseGet(() -> ofPeriod(periods.get(handle, reference)));
    }

    private Optional<Waiting> ofExtension(String handle, Extension extension) {
        return Optional.of(periods.get(handle, extension.periodId()))
                .filter(period -> extension.isUndecided() && period.status() == ReflectionStatus.GRANTED)
                .map(period -> new Waiting(period, RequestKind.EXTENSION, extension.filedOn()));
    }

    private static Optional<Waiting> ofPeriod(ReflectionPeriod period) {
        return Optional.of(period)
                .filter(asked -> asked.status() == ReflectionStatus.REQUESTED)
                .map(asked -> new Waiting(asked, RequestKind.PERIOD, Objects.requireNonNull(asked.requestedOn())));
    }

    private ReflectionEvent unanswered(Waiting waiting) {
        ReflectionPeriod period = waiting.period();
        return new ReflectionEvent.ReflectionRequestUnanswered(
                period.caseHandle(),
                period.id(),
                waiting.kind(),
                period.basis().authority(),
                waiting.since(),
                days(waiting));
    }

    private ReflectionEvent escalated(Waiting waiting) {
        ReflectionPeriod period = waiting.period();
        return new ReflectionEvent.ReflectionRequestEscalated(
                period.caseHandle(),
                period.id(),
                waiting.kind(),
                period.basis().authority(),
                waiting.since(),
                days(waiting));
    }

    /** After downtime more days than the deadline was set for. */
    private int days(Waiting waiting) {
        return (int) ChronoUnit.DAYS.between(waiting.since(), clock.today());
    }

    /** Requests for a period of one basis, which one authority answers. */
    private abstract static class OfOneBasis implements DeadlineHandler {

        private final PeriodBasis basis;
        private final UnansweredRequest request;

        OfOneBasis(PeriodBasis basis, UnansweredRequest request) {
            this.basis = basis;
            this.request = request;
        }

        @Override
        public String type() {
            return basis.answerDeadline();
        }

        @Override
        public Optional<String> mustAct() {
            return Optional.of(basis.authority());
        }

        @Override
        public boolean staysOpen() {
            return true;
        }

        @Override
        public LocalDate dueDate(Instant dueAt) {
            return PeriodDeadlines.dayEndedBy(dueAt);
        }

        @Override
        public void due(String subject, String reference, String detail, Instant dueAt) {
            request.due(subject, reference, AnswerDeadlines.escalates(detail));
        }
    }

    /** Requests that Udlændingestyrelsen answers. */
    @Singleton
    static class OfUdl extends OfOneBasis {

        OfUdl(UnansweredRequest request) {
            super(PeriodBasis.DEPARTURE_DEADLINE, request);
        }
    }

    /** Requests that CMM answers. */
    @Singleton
    static class OfCmm extends OfOneBasis {

        OfCmm(UnansweredRequest request) {
            super(PeriodBasis.RESTITUTION_OFFER, request);
        }
    }
}
