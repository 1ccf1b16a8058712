package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.policy.Policies;
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
    private final Policies policies;
    private final Vault vault;
    private final PeriodDeadlines deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    DecideReflectionPeriod(
            CaseFiles files,
            ReflectionPeriods periods,
            Policies policies,
            Vault vault,
            PeriodDeadlines deadlines,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.periods = periods;
        this.policies = policies;
        this.vault = vault;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which period of which case, as the caller saw it. */
    public record Step(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {}

    @Transactional
    public ReflectionPeriod request(Step step) {
        return change(step, "reflection-period.request", period -> period.request(clock.today()));
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
        });
    }

    /** Grants the length valid on the first day, and sets the reminders and the end. */
    @Transactional
    public ReflectionPeriod grant(Step step, LocalDate start) {
        int days = policies.number("reflection.initialDays", start);
        String rule = policies.version("reflection.initialDays", start);
        ReflectionPeriod period = change(
                step,
                "reflection-period.grant",
                granted -> granted.grant(start, days, rule, clock.today(), step.actor()));
        LocalDate end = start.plusDays(days);
        deadlines.set(period);
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodGranted(
                        step.handle(), period.id(), period.basis(), start, end, days),
                step.actor());
        return period;
    }

    /** A residence permit takes the place of a granted period: nothing of it is due any more. */
    @Transactional
    public ReflectionPeriod supersede(Step step, SupersessionReason reason, LocalDate on) {
        ReflectionPeriod period = change(step, "reflection-period.supersede", granted -> {
            granted.supersede(reason, on, step.actor());
            // before the row of the period is written: a deadline that fires takes them in this order
            deadlines.cancel(granted);
        });
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodEndedEarly(step.handle(), period.id(), period.basis(), on, reason),
                step.actor());
        return period;
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
        audit.record(step.actor(), action, step.handle(), step.id());
        return period;
    }
}
