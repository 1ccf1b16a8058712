package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseKind;
import org.hjemvej.cases.casefile.KeepIdentity;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.cases.consent.RecordConsent;
import org.hjemvej.cases.intake.ForgetReferral;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** There is no interview: it is cancelled, the person does not come, or she does not want to be interviewed. */
@ApplicationScoped
public class CallOffInterview {

    private final IdentificationSteps steps;
    private final CaseFiles files;
    private final Identifications identifications;
    private final Consents consents;
    private final RecordConsent recordConsent;
    private final KeepIdentity identities;
    private final ForgetReferral forgetReferral;
    private final Outbox outbox;
    private final BusinessClock clock;

    CallOffInterview(
            IdentificationSteps steps,
            CaseFiles files,
            Identifications identifications,
            Consents consents,
            RecordConsent recordConsent,
            KeepIdentity identities,
            ForgetReferral forgetReferral,
            Outbox outbox,
            BusinessClock clock) {
        this.steps = steps;
        this.files = files;
        this.identifications = identifications;
        this.consents = consents;
        this.recordConsent = recordConsent;
        this.identities = identities;
        this.forgetReferral = forgetReferral;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Identified cancel(IdentificationSteps.Step step) {
        return withoutHer(
                step,
                "identification.cancel",
                identification -> {
                    mustBeCancellable(identification);
                    identification.cancel(clock.now());
                },
                IdentificationEvent.Cancellation.CANCELLED);
    }

    /**
     * Refuses to cancel what is under way as long as she agrees to it herself: who is an adult now and has not confirmed what was
     * agreed for her does not. What was recorded before she took that back stays.
     */
    void mustBeCancellable(Identification identification) {
        if (identification.status().takesInterviews()
                && consents.standing(identification.caseHandle(), ConsentScope.INTERVIEW)
                        .filter(consent -> !consents.isToBeConfirmed(consent))
                        .isPresent()) {
            throw IdentificationRule.IDENTIFICATION_BY_CONSENT.broken(Map.of("state", identification.status()));
        }
    }

    @Transactional
    public Identified noShow(IdentificationSteps.Step step) {
        return withoutHer(
                step,
                "identification.no-show",
                identification -> identification.missInterview(clock.now()),
                IdentificationEvent.Cancellation.NO_SHOW);
    }

    /** Nothing is to come any more: when her last word was a refusal, this was what she was still known for. */
    private Identified withoutHer(
            IdentificationSteps.Step step,
            String action,
            Consumer<Identification> end,
            IdentificationEvent.Cancellation code) {
        Identified ended = steps.change(step, action, (file, identification) -> {
            end.accept(identification);
            List<CaseFile> hers = files.ofOnePerson(file);
            if (hasRefused(hers)) {
                forgetUnlessNeeded(hers, step.actor());
            }
        });
        tell(step, code);
        return ended;
    }

    /**
     * She refuses: the consent to be interviewed does not stand any more, and who she is is forgotten, also in the cases
     * that are merged into this one, unless one of them has another reason to know it (data and privacy 4.5).
     */
    @Transactional
    public Identified refuse(IdentificationSteps.Step step) {
        Identified refused = steps.change(step, "identification.refuse", (file, identification) -> {
            identification.refuse(clock.now());
            recordConsent.end(file.handle(), ConsentScope.INTERVIEW, step.actor());
            forgetUnlessNeeded(files.ofOnePerson(file), step.actor());
        });
        tell(step, IdentificationEvent.Cancellation.CONSENT_REFUSED);
        return refused;
    }

    /** She has refused an interview and has not agreed to one since. */
    private boolean hasRefused(List<CaseFile> hers) {
        return identifications.anyRefused(hers.stream().map(CaseFile::handle).toList())
                && hers.stream().noneMatch(each -> consents.stands(each.handle(), ConsentScope.INTERVIEW));
    }

    private void forgetUnlessNeeded(List<CaseFile> hers, Actor actor) {
        if (hers.stream().allMatch(this::nothingElseToKnowHerFor)) {
            hers.forEach(each -> forget(each, actor));
        }
    }

    /** No interview was held or is still to come, there is no return of an unaccompanied child, and no statute. */
    private boolean nothingElseToKnowHerFor(CaseFile file) {
        return file.kind() == CaseKind.VICTIM_TRACK
                && !identifications.heldOrOpen(file.handle())
                && !consents.statuteStands(file.handle());
    }

    private void forget(CaseFile file, Actor actor) {
        identities.forget(file, actor);
        forgetReferral.run(file.referralId(), actor);
    }

    private void tell(IdentificationSteps.Step step, IdentificationEvent.Cancellation code) {
        outbox.publish(new IdentificationEvent.InterviewCancelled(step.handle(), step.id(), code), step.actor());
    }
}
