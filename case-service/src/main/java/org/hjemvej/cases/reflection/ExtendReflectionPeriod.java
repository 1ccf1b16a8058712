package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hjemvej.cases.casefile.CaseFile;
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

/** More days, asked for by the last day of the period; granted or refused by the authority of its basis. */
@ApplicationScoped
public class ExtendReflectionPeriod {

    private final CaseFiles files;
    private final ReflectionPeriods periods;
    private final Extensions extensions;
    private final Ceilings ceilings;
    private final PeriodTerms terms;
    private final PeriodGrounds grounds;
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
            PeriodTerms terms,
            PeriodGrounds grounds,
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
        this.terms = terms;
        this.grounds = grounds;
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
            int days, ExtensionGround ground, @Nullable LocalDate receivedOn) {

        LocalDate on(LocalDate today) {
            return receivedOn == null ? today : receivedOn;
        }
    }

    /** The person asks for more days; Udlændingestyrelsen takes it for the periods that it grants. */
    @Transactional
    public Extended file(String handle, String periodId, CaseReader reader, Asked asked, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        ReflectionPeriod period = periods.get(handle, periodId);
        if (!reader.isCmm()) {
            period.basis().mustDecide(actor);
        }
        return file(file, period, asked, actor);
    }

    /**
     * The same, handed to those who run the house in which she lived then: they read nothing of her case, and one refusal tells them
     * that CMM has to be asked.
     */
    @Transactional
    public void fileFromHouse(String handle, Asked asked, Actor worker) {
        CaseFile file = files.findByIdOptional(handle, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.mergedInto() == null)
                .orElseThrow(ReflectionRule.EXTENSION_NOT_FROM_A_HOUSE::broken);
        ReflectionPeriod hers = grantedBy(handle, asked.on(clock.today()))
                .orElseThrow(ReflectionRule.EXTENSION_NOT_FROM_A_HOUSE::broken);
        try {
            file(file, hers, asked, worker);
        } catch (RuleBroken refused) {
            // why would tell of her period
            throw ReflectionRule.EXTENSION_NOT_FROM_A_HOUSE.broken();
        }
    }

    /** Of the periods that were offered by that day, and granted since, the one that runs, or else the last one. */
    private Optional<ReflectionPeriod> grantedBy(String handle, LocalDate on) {
        return periods.of(handle).stream()
                .filter(period ->
                        period.startDate() != null && !period.offeredOn().isAfter(on))
                .reduce((earlier, later) -> earlier.status() == ReflectionStatus.GRANTED ? earlier : later);
    }

    private Extended file(CaseFile file, ReflectionPeriod period, Asked asked, Actor actor) {
        LocalDate today = clock.today();
        LocalDate on = asked.on(today);
        if (on.isBefore(period.offeredOn())) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "receivedOn"));
        }
        boolean resumes = period.status() == ReflectionStatus.EXPIRED;
        grounds.mustStand(period);
        Extension extension =
                period.fileExtension(asked.days(), asked.ground(), ceilings.of(period, on), terms.ofFiling(on, today));
        extensions.persist(extension);
        periods.flush();
        answers.await(period, extension, period.basis().authority().equals(actor.organisation()) ? on : today);
        if (resumes) {
            resumed(file, period, on, actor);
        }
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

    /** Whoever was told that the period had expired is told that it runs; who has to answer must see the case again. */
    private void resumed(CaseFile file, ReflectionPeriod period, LocalDate receivedOn, Actor actor) {
        if (period.basis() == PeriodBasis.DEPARTURE_DEADLINE) {
            file.shareWithUdl();
        }
        outbox.publish(
                new ReflectionEvent.ReflectionPeriodResumed(
                        period.caseHandle(), period.id(), period.basis(), receivedOn),
                actor);
        audit.record(actor, "reflection-period.resume", period.caseHandle(), period.id());
    }

    /** Refuses unless at least one more day may be asked for today. */
    void mustBePossible(ReflectionPeriod period) {
        LocalDate today = clock.today();
        period.mustTakeExtension(1, ceilings.of(period, today), terms.ofFiling(today, today));
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
        // a deadline that fires takes its own row before that of the period
        deadlines.set(found.period());
        answers.answered(found.period(), step.id());
        periods.flush();
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
