package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.rules.RuleBroken;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** More days, asked for before the period ends; granted or refused by the authority of its basis. */
@ApplicationScoped
public class ExtendReflectionPeriod {

    private final CaseFiles files;
    private final ReflectionPeriods periods;
    private final Extensions extensions;
    private final Ceilings ceilings;
    private final PeriodDeadlines deadlines;
    private final AnswerDeadlines answers;
    private final PeriodEnd end;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    ExtendReflectionPeriod(
            CaseFiles files,
            ReflectionPeriods periods,
            Extensions extensions,
            Ceilings ceilings,
            PeriodDeadlines deadlines,
            AnswerDeadlines answers,
            PeriodEnd end,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.periods = periods;
        this.extensions = extensions;
        this.ceilings = ceilings;
        this.deadlines = deadlines;
        this.answers = answers;
        this.end = end;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The period and its extension after a step. */
    public record Extended(ReflectionPeriod period, Extension extension) {}

    /** Which extension of which period, as the caller saw the period. */
    public record Step(
            String handle, String periodId, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {}

    /**
     * What the person asks for.
     *
     * @param receivedOn the day on which somebody had it whom she may hand it to; null for today
     */
    public record Asked(
            int days, ExtensionGround ground, @Nullable LocalDate receivedOn) {}

    /** The person asks for more days; Udlændingestyrelsen takes it for the periods that it grants. */
    @Transactional
    public Extended file(String handle, String periodId, CaseReader reader, Asked asked, Actor actor) {
        files.toChange(handle, reader);
        ReflectionPeriod period = periods.get(handle, periodId);
        if (!reader.isCmm()) {
            period.basis().mustDecide(actor);
        }
        return file(period, asked, actor);
    }

    /**
     * The same, handed to those who run the house in which she lives: they read nothing of her case, and one refusal tells them
     * that CMM has to be asked.
     */
    @Transactional
    public void fileFromHouse(String handle, Asked asked, Actor worker) {
        ReflectionPeriod running = files.findByIdOptional(handle, LockModeType.PESSIMISTIC_WRITE)
                .filter(file -> file.mergedInto() == null)
                .flatMap(file -> periods.of(handle).stream()
                        .filter(period -> period.mayBecome(ReflectionStatus.EXPIRED))
                        .findFirst())
                .orElseThrow(ReflectionRule.EXTENSION_NOT_FROM_A_HOUSE::broken);
        try {
            file(running, asked, worker);
        } catch (RuleBroken refused) {
            // why would tell of her period
            throw ReflectionRule.EXTENSION_NOT_FROM_A_HOUSE.broken();
        }
    }

    private Extended file(ReflectionPeriod period, Asked asked, Actor actor) {
        LocalDate on = asked.receivedOn() == null ? clock.today() : asked.receivedOn();
        if (on.isBefore(period.offeredOn())) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "receivedOn"));
        }
        Extension extension = period.fileExtension(asked.days(), asked.ground(), ceilings.of(period, on), on);
        extensions.persist(extension);
        periods.flush();
        answers.await(period, extension);
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodExtensionRequested(
                        period.caseHandle(),
                        period.id(),
                        period.basis(),
                        period.basis().authority(),
                        asked.days(),
                        asked.ground()),
                actor);
        audit.record(actor, "reflection-extension.file", period.caseHandle(), extension.id());
        return new Extended(period, extension);
    }

    /** Refuses unless at least one more day may be asked for today. */
    void mustBePossible(ReflectionPeriod period) {
        period.mustTakeExtension(1, ceilings.of(period, clock.today()), clock.today());
    }

    /** Refuses unless this authority may grant what was asked for today. */
    void mustBeGranted(ReflectionPeriod period, Extension extension, Actor actor) {
        period.with(extension, ceilings.of(period, clock.today()), actor);
    }

    @Transactional
    public Extended grant(Step step) {
        Extended found = find(step);
        Ceiling ceiling = ceilings.of(found.period(), clock.today());
        found.period().grantExtension(found.extension(), ceiling, clock.today(), step.actor());
        periods.flush();
        deadlines.set(found.period());
        answers.answered(found.period(), step.id());
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodExtended(
                        step.handle(),
                        step.periodId(),
                        found.period().basis(),
                        Objects.requireNonNull(found.period().startDate()),
                        Objects.requireNonNull(found.period().endDate()),
                        Objects.requireNonNull(found.period().totalDays()),
                        found.extension().ground()),
                step.actor());
        audit.record(step.actor(), "reflection-extension.grant", step.handle(), step.id());
        return found;
    }

    @Transactional
    public Extended refuse(Step step, String reasons) {
        Extended found = find(step);
        byte[] sealed = vault.seal(step.handle(), refusalOf(step.id()), reasons.getBytes(StandardCharsets.UTF_8));
        found.period().refuseExtension(found.extension(), sealed, clock.today(), step.actor());
        periods.flush();
        answers.answered(found.period(), step.id());
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodExtensionRefused(
                        step.handle(),
                        step.periodId(),
                        found.period().basis(),
                        Objects.requireNonNull(found.period().endDate())),
                step.actor());
        audit.record(step.actor(), "reflection-extension.refuse", step.handle(), step.id());
        end.passed(found.period());
        return found;
    }

    /** Where the reasons of a refusal are sealed. */
    public static Vault.Place refusalOf(String id) {
        return new Vault.Place("reflection_extension", "sealed_refusal", id);
    }

    private Extended find(Step step) {
        files.toChange(step.handle(), step.reader());
        ReflectionPeriod period = periods.get(step.handle(), step.periodId());
        Extension extension = extensions.get(step.periodId(), step.id());
        step.expected().mustBe(period.version());
        return new Extended(period, extension);
    }
}
