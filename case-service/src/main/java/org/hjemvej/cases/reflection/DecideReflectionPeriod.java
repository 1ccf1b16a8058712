package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/** The person's answer to the offer and the authority's decision on her request. */
@ApplicationScoped
public class DecideReflectionPeriod {

    private final CaseFiles files;
    private final ReflectionPeriods periods;
    private final PeriodTerms terms;
    private final Vault vault;
    private final PeriodDeadlines deadlines;
    private final LapseExtensions lapse;
    private final AnswerDeadlines answers;
    private final TellRequest request;
    private final Event<NothingToDecide> settled;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    DecideReflectionPeriod(
            CaseFiles files,
            ReflectionPeriods periods,
            PeriodTerms terms,
            Vault vault,
            PeriodDeadlines deadlines,
            LapseExtensions lapse,
            AnswerDeadlines answers,
            TellRequest request,
            Event<NothingToDecide> settled,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.periods = periods;
        this.terms = terms;
        this.vault = vault;
        this.deadlines = deadlines;
        this.lapse = lapse;
        this.answers = answers;
        this.request = request;
        this.settled = settled;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which period of which case, as the caller saw it. */
    public record Step(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {}

    @Transactional
    public ReflectionPeriod request(Step step) {
        ReflectionPeriod period = change(step, "reflection-period.request", asked -> asked.request(clock.today()));
        request.run(period, step.actor());
        return period;
    }

    @Transactional
    public ReflectionPeriod decline(Step step) {
        return change(step, "reflection-period.decline", period -> period.decline(clock.today()));
    }

    @Transactional
    public ReflectionPeriod refuse(Step step, String reasons) {
        return change(step, "reflection-period.refuse", period -> {
            byte[] sealed = vault.seal(step.handle(), refusalOf(step.id()), reasons.getBytes(StandardCharsets.UTF_8));
            period.refuse(sealed, clock.today(), step.actor());
            answers.answered(period, step.id());
        });
    }

    /** Grants the length valid on the first day, and sets the reminders and the end. */
    @Transactional
    public ReflectionPeriod grant(Step step, LocalDate start) {
        LocalDate today = clock.today();
        ReflectionPeriod period = change(
                step,
                "reflection-period.grant",
                granted -> granted.grant(start, terms.ofGrant(granted, start, today), today, step.actor()));
        answers.answered(period, period.id());
        deadlines.set(period);
        Span span = period.span();
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodGranted(
                        step.handle(), period.id(), period.basis(), span.start(), span.end(), span.days()),
                step.actor());
        return period;
    }

    /** A named person of the authority ends a granted period on one of its days: nothing of it is due any more. */
    @Transactional
    public ReflectionPeriod endEarly(Step step, EarlyEndReason reason, String reasons, LocalDate on) {
        ReflectionPeriod period = change(step, "reflection-period.end-early", granted -> {
            byte[] sealed = vault.seal(step.handle(), earlyEndOf(step.id()), reasons.getBytes(StandardCharsets.UTF_8));
            granted.endEarly(reason, sealed, on, step.actor());
            over(granted);
        });
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodEndedEarly(
                        step.handle(), period.id(), period.basis(), on, reason.name()),
                step.actor());
        lapse.run(period, step.actor());
        return period;
    }

    /** A residence permit takes the place of a granted period: nothing of it is due any more. */
    @Transactional
    public ReflectionPeriod supersede(Step step, SupersessionReason reason, LocalDate on) {
        ReflectionPeriod period = change(step, "reflection-period.supersede", granted -> {
            granted.supersede(reason, on, step.actor());
            over(granted);
        });
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodEndedEarly(
                        step.handle(), period.id(), period.basis(), on, reason.name()),
                step.actor());
        lapse.run(period, step.actor());
        return period;
    }

    /** Before the row of the period is written: a deadline that fires takes them in this order. */
    private void over(ReflectionPeriod period) {
        deadlines.cancel(period);
        answers.over(period);
    }

    /** Where the reasons of an early end are sealed. */
    public static Vault.Place earlyEndOf(String id) {
        return new Vault.Place("reflection_period", "sealed_early_end", id);
    }

    /** Where the reasons of a refusal are sealed. */
    public static Vault.Place refusalOf(String id) {
        return new Vault.Place("reflection_period", "sealed_refusal", id);
    }

    private ReflectionPeriod change(Step step, String action, Consumer<ReflectionPeriod> verb) {
        files.toChange(step.handle(), step.reader());
        ReflectionPeriod period = periods.get(step.handle(), step.id());
        step.expected().mustBe(period.version());
        verb.accept(period);
        periods.flush();
        if (period.status().isOver()) {
            settled.fire(new NothingToDecide(step.handle()));
        }
        audit.record(step.actor(), action, step.handle(), step.id());
        return period;
    }
}
