package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** The last day of a granted period has passed. */
@ApplicationScoped
class PeriodEnd {

    /** The deadline for asking for more days, which is the last day. */
    private static final String EXTENSION_REQUEST = "EXTENSION_REQUEST";

    private final ReflectionPeriods periods;
    private final Extensions extensions;
    private final Ceilings ceilings;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    PeriodEnd(
            ReflectionPeriods periods,
            Extensions extensions,
            Ceilings ceilings,
            Deadlines deadlines,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.periods = periods;
        this.extensions = extensions;
        this.ceilings = ceilings;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets the period expire, unless it was made longer or a request filed in time is undecided. Whoever could have asked for
     * more days, and did not, is missed.
     */
    void passed(ReflectionPeriod period) {
        if (!period.isOver(clock.today())) {
            return;
        }
        period.expire();
        periods.flush();
        deadlines.set(PeriodSettled.TYPE, period.caseHandle(), period.id(), "expired at " + clock.now(), clock.now());
        Actor actor = Actor.system("deadline");
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodExpired(
                        period.caseHandle(), period.id(), period.basis(), Objects.requireNonNull(period.endDate())),
                actor);
        audit.record(actor, "reflection-period.expire", period.caseHandle(), period.id());
        LocalDate last = period.span().end();
        if (isMissed(period.span(), extensions.of(period.id()), ceilings.of(period, last))) {
            outbox.publish(
                    new ReflectionEvent.DeadlineMissed(period.caseHandle(), EXTENSION_REQUEST, last, "HIGH"), actor);
        }
    }

    /**
     * Whether nobody asked for more days, though there were some left: never, or not again since the last answer. An answer on
     * the last day or after it left no time to ask again.
     */
    static boolean isMissed(Span span, List<Extension> filed, Ceiling ceiling) {
        return ceiling.allows(span.with(1))
                && filed.stream().allMatch(extension -> extension.isDecidedBefore(span.end()));
    }

    /** Without lawful stay the last day is the deadline to depart. */
    @ApplicationScoped
    static class DepartureDeadline implements DeadlineHandler {

        private final PeriodEnd end;
        private final ReflectionPeriods periods;

        DepartureDeadline(PeriodEnd end, ReflectionPeriods periods) {
            this.end = end;
            this.periods = periods;
        }

        @Override
        public String type() {
            return PeriodBasis.DEPARTURE_DEADLINE.endDeadline();
        }

        @Override
        public Optional<String> mustAct() {
            return Optional.of("CMM");
        }

        @Override
        public LocalDate dueDate(Instant dueAt) {
            return PeriodDeadlines.dayEndedBy(dueAt);
        }

        @Override
        public void due(String subject, String reference, String detail, Instant dueAt) {
            end.passed(periods.get(subject, reference));
        }
    }

    /** With lawful stay only the offer ends. */
    @ApplicationScoped
    static class RestitutionEnd implements DeadlineHandler {

        private final PeriodEnd end;
        private final ReflectionPeriods periods;

        RestitutionEnd(PeriodEnd end, ReflectionPeriods periods) {
            this.end = end;
            this.periods = periods;
        }

        @Override
        public String type() {
            return PeriodBasis.RESTITUTION_OFFER.endDeadline();
        }

        @Override
        public Optional<String> mustAct() {
            return Optional.of("CMM");
        }

        @Override
        public LocalDate dueDate(Instant dueAt) {
            return PeriodDeadlines.dayEndedBy(dueAt);
        }

        @Override
        public void due(String subject, String reference, String detail, Instant dueAt) {
            end.passed(periods.get(subject, reference));
        }
    }
}
