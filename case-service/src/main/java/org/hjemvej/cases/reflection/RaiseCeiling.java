package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/** Two persons of the authority let one period pass the ceiling of everybody, with reasons. */
@ApplicationScoped
public class RaiseCeiling {

    private final CaseFiles files;
    private final ReflectionPeriods periods;
    private final ExceptionalCeilings exceptions;
    private final Ceilings ceilings;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    RaiseCeiling(
            CaseFiles files,
            ReflectionPeriods periods,
            ExceptionalCeilings exceptions,
            Ceilings ceilings,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.periods = periods;
        this.exceptions = exceptions;
        this.ceilings = ceilings;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The period and its exceptional ceiling after a step. */
    public record Raised(ReflectionPeriod period, ExceptionalCeiling exception) {}

    /** Which exceptional ceiling of which period, as the caller saw the period. */
    public record Step(
            String handle, String periodId, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {}

    @Transactional
    public Raised propose(String handle, String periodId, CaseReader reader, int days, String reasons, Actor actor) {
        files.toChange(handle, reader);
        ReflectionPeriod period = periods.get(handle, periodId);
        mustBePossible(period, actor);
        String id = ExceptionalCeiling.newId();
        byte[] sealed = vault.seal(handle, reasonsOf(id), reasons.getBytes(StandardCharsets.UTF_8));
        ExceptionalCeiling proposed = ExceptionalCeiling.propose(
                id, period, days, ceilings.of(period, clock.today()).days(), sealed, clock.today(), actor);
        exceptions.persistAndFlush(proposed);
        audit.record(actor, "exceptional-ceiling.propose", handle, id);
        return new Raised(period, proposed);
    }

    /** Refuses unless a higher ceiling may be proposed for this period. */
    void mustBePossible(ReflectionPeriod period, Actor actor) {
        period.ground().mustGrant(actor);
        period.mustRun();
    }

    /** Refuses unless what is proposed for this period may be confirmed by this person. */
    void mustBeConfirmed(ReflectionPeriod period, ExceptionalCeiling proposed, Actor actor) {
        mustBeDecided(period, actor);
        period.ground().mustStand();
        proposed.mustBeConfirmedBy(actor, ceilings.of(period, clock.today()).days());
    }

    /** Refuses unless what is proposed for this period may be confirmed or taken back by this authority. */
    void mustBeDecided(ReflectionPeriod period, Actor actor) {
        period.basis().mustDecide(actor);
        period.mustRun();
    }

    @Transactional
    public Raised confirm(Step step) {
        Raised found = find(step);
        found.period().ground().mustStand();
        found.exception().confirm(ceilings.of(found.period(), clock.today()).days(), clock.today(), step.actor());
        found.period().raiseCeiling(found.exception());
        periods.flush();
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodCeilingRaised(
                        step.handle(),
                        step.periodId(),
                        found.period().basis(),
                        found.exception().days()),
                step.actor());
        audit.record(step.actor(), "exceptional-ceiling.confirm", step.handle(), step.id());
        return found;
    }

    @Transactional
    public Raised withdraw(Step step) {
        Raised found = find(step);
        found.exception().withdraw(clock.today());
        exceptions.flush();
        audit.record(step.actor(), "exceptional-ceiling.withdraw", step.handle(), step.id());
        return found;
    }

    /** Where the reasons are sealed. */
    public static Vault.Place reasonsOf(String id) {
        return new Vault.Place("exceptional_ceiling", "sealed_reasons", id);
    }

    private Raised find(Step step) {
        files.toChange(step.handle(), step.reader());
        ReflectionPeriod period = periods.get(step.handle(), step.periodId());
        mustBeDecided(period, step.actor());
        ExceptionalCeiling exception =
                exceptions.get(period, step.id(), step.actor().organisation());
        step.expected().mustBe(period.version());
        return new Raised(period, exception);
    }
}
