package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.cases.minors.Representatives;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Interviews begin, stop for a while, go on and are counted. Each begins by consent, a child's with its representative. */
@ApplicationScoped
public class HoldInterviews {

    private final IdentificationSteps steps;
    private final Interviews interviews;
    private final Pauses pauses;
    private final Identifications identifications;
    private final CaseFiles files;
    private final Consents consents;
    private final Representatives representatives;
    private final InterviewGate gate;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    HoldInterviews(
            IdentificationSteps steps,
            Interviews interviews,
            Pauses pauses,
            Identifications identifications,
            CaseFiles files,
            Consents consents,
            Representatives representatives,
            InterviewGate gate,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.steps = steps;
        this.interviews = interviews;
        this.pauses = pauses;
        this.identifications = identifications;
        this.files = files;
        this.consents = consents;
        this.representatives = representatives;
        this.gate = gate;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which identification of which case, and who holds the interview. */
    public record Of(String handle, String identification, CaseReader reader, Actor actor) {}

    /** The first interview begins. */
    @Transactional
    public Identified start(IdentificationSteps.Step step, @Nullable RepresentativeOverride override) {
        return steps.change(
                step,
                "identification.start",
                (file, identification) -> begin(file, identification, identification.start(), override, step.actor()));
    }

    @Transactional
    public Identified suspend(IdentificationSteps.Step step, SuspensionReason reason) {
        Identified suspended = steps.change(step, "identification.suspend", (file, identification) -> {
            identification.suspend(reason);
            pauses.persist(Pause.of(identification, clock.now()));
        });
        outbox.publish(new IdentificationEvent.IdentificationSuspended(step.handle(), step.id()), step.actor());
        return suspended;
    }

    /** It goes on with another interview, for which the same is asked again. */
    @Transactional
    public Identified resume(IdentificationSteps.Step step, @Nullable RepresentativeOverride override) {
        return steps.change(step, "identification.resume", (file, identification) -> {
            begin(file, identification, identification.resume(), override, step.actor());
            pauses.open(identification.id()).ifPresent(pause -> pause.end(clock.now()));
        });
    }

    private void begin(
            CaseFile file,
            Identification identification,
            int number,
            @Nullable RepresentativeOverride override,
            Actor actor) {
        mustBePossible(file, override, actor);
        Interview interview = Interview.open(
                new Interview.Key(identification.id(), number),
                clock.today(),
                identification.setting(),
                actor,
                clock.now());
        keep(file.handle(), interview, override, actor);
    }

    /** Refuses unless an interview may begin today: by consent, a child's with its representative. */
    void mustBePossible(CaseFile file, @Nullable RepresentativeOverride override, Actor actor) {
        consents.require(file.handle(), ConsentScope.INTERVIEW);
        boolean present = representatives.current(file.handle()).isPresent();
        gate.pass(file, clock.today(), present, override, actor);
    }

    /** Refuses unless an interview of today may be recorded; who represented the child until today may have been there. */
    void mustBeRecordable(CaseFile file, Actor actor) {
        consents.require(file.handle(), ConsentScope.INTERVIEW);
        LocalDate today = clock.today();
        gate.pass(file, today, representatives.represented(file.handle()).test(today), null, actor);
    }

    /** A further interview was held in an identification that is under way. */
    @Transactional
    public Interview record(
            Of of,
            LocalDate heldOn,
            Identification.Setting setting,
            Interview.Facts facts,
            @Nullable RepresentativeOverride override) {
        CaseFile file = files.toChange(of.handle(), of.reader());
        Identification identification = identifications.get(of.handle(), of.identification());
        consents.require(file.handle(), ConsentScope.INTERVIEW);
        int number = identification.holdAnother();
        gate.pass(file, heldOn, wasAccompanied(file, heldOn, facts), override, of.actor());
        Interview interview = Interview.open(
                new Interview.Key(identification.id(), number), heldOn, setting, of.actor(), clock.now());
        interview.complete(facts);
        keep(file.handle(), interview, override, of.actor());
        identifications.flush();
        audit.record(of.actor(), "interview.record", of.handle(), of.identification());
        return interview;
    }

    /** Nobody can have been there as a representative who was not appointed on that day. */
    private boolean wasAccompanied(CaseFile file, LocalDate heldOn, Interview.Facts facts) {
        return facts.representativePresent()
                && representatives.represented(file.handle()).test(heldOn);
    }

    private void keep(String handle, Interview interview, @Nullable RepresentativeOverride override, Actor actor) {
        withoutRepresentative(handle, interview, override, actor);
        interviews.persist(interview);
        outbox.publish(
                new IdentificationEvent.InterviewHeld(
                        handle, interview.key().identificationId(), interview.number(), interview.heldOn()),
                actor);
    }

    private void withoutRepresentative(
            String handle, Interview interview, @Nullable RepresentativeOverride override, Actor actor) {
        if (override != null) {
            byte[] sealed = vault.sealText(handle, interview.key().override(), override.reason());
            interview.holdWithoutRepresentative(override.reasonCode(), sealed, actor);
            audit.record(
                    actor,
                    "interview.without-representative",
                    handle,
                    interview.key().identificationId());
        }
    }

    /** How an interview went, added or corrected after it was held. */
    @Transactional
    public Interview complete(
            Of of,
            int number,
            ExpectedVersion expected,
            Interview.Facts facts,
            @Nullable RepresentativeOverride override) {
        CaseFile file = files.toChange(of.handle(), of.reader());
        identifications.get(of.handle(), of.identification());
        Interview interview = interviews.get(of.identification(), number);
        expected.mustBe(interview.version());
        boolean required = gate.required(file).test(interview.heldOn());
        boolean accompanied = wasAccompanied(file, interview.heldOn(), facts);
        mustBeCompleted(interview, required, accompanied, override, of.actor());
        interview.complete(facts);
        withoutRepresentative(file.handle(), interview, override, of.actor());
        interviews.flush();
        audit.record(of.actor(), "interview.complete", of.handle(), of.identification());
        return interview;
    }

    private static void mustBeCompleted(
            Interview interview,
            boolean required,
            boolean accompanied,
            @Nullable RepresentativeOverride override,
            Actor actor) {
        if (override != null || !interview.isHeldWithoutRepresentative()) {
            InterviewGate.pass(required, accompanied, override, actor);
        }
    }

    /**
     * Refuses each interview of a case that nobody can have held with a representative, since none was appointed on its day.
     * What it looks at is read now, once for all of them.
     */
    Consumer<Interview> completing(CaseFile file, Actor actor) {
        Predicate<LocalDate> represented = representatives.represented(file.handle());
        Predicate<LocalDate> required = gate.required(file);
        return interview -> mustBeCompleted(
                interview, required.test(interview.heldOn()), represented.test(interview.heldOn()), null, actor);
    }

    /** Why an interview was held without the representative; each look leaves an audit row of its own. */
    @Transactional
    public RepresentativeOverride readOverride(
            String handle, String identificationId, int number, CaseReader reader, Actor actor) {
        files.get(handle, reader);
        identifications.get(handle, identificationId);
        Interview interview = interviews.get(identificationId, number);
        audit.record(actor, "interview-override.read", handle, identificationId);
        byte[] sealed = interview.sealedOverride();
        OverrideReason reason = interview.overrideReason();
        if (sealed == null || reason == null) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        return new RepresentativeOverride(
                reason, vault.openText(handle, interview.key().override(), sealed));
    }
}
