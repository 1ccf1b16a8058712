package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.cases.minors.ScreeningGate;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** CMM's identification of a person: planned, agreed to, concluded. */
@ApplicationScoped
public class IdentifyPerson {

    private static final String INTERVIEWERS = "interview.allowedOrgTypes";

    private final CaseFiles files;
    private final Identifications identifications;
    private final IdentificationSteps steps;
    private final Indicators indicators;
    private final Consents consents;
    private final ScreeningGate screening;
    private final InterviewGate gate;
    private final Interviews interviews;
    private final Policies policies;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    IdentifyPerson(
            CaseFiles files,
            Identifications identifications,
            IdentificationSteps steps,
            Indicators indicators,
            Consents consents,
            ScreeningGate screening,
            InterviewGate gate,
            Interviews interviews,
            Policies policies,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.identifications = identifications;
        this.steps = steps;
        this.indicators = indicators;
        this.consents = consents;
        this.screening = screening;
        this.gate = gate;
        this.interviews = interviews;
        this.policies = policies;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Plans the first interview. The name of a support person is sealed. */
    @Transactional
    public Identified plan(
            String handle,
            CaseReader reader,
            Identification.Practicalities planned,
            @Nullable String supportPerson,
            Actor actor) {
        mustBeAllowedToInterview(actor);
        CaseFile file = files.toChange(handle, reader);
        String id = Identification.newId();
        byte[] sealed = supportPerson == null
                ? null
                : vault.seal(
                        handle, Identification.supportPersonOf(id), supportPerson.getBytes(StandardCharsets.UTF_8));
        Identification identification = Identification.plan(id, handle, planned, sealed, clock.now());
        identifications.persistAndFlush(identification);
        outbox.publish(
                new IdentificationEvent.InterviewScheduled(
                        handle, id, planned.interpreterLanguage() != null, file.treatedAsChild()),
                actor);
        audit.record(actor, "identification.plan", handle, id);
        return new Identified(identification, MeansRequired.of(file.ageState()));
    }

    /** Interviews are held by organisations that the policy names. */
    void mustBeAllowedToInterview(Actor actor) {
        List<String> allowed = policies.texts(INTERVIEWERS, clock.today());
        if (!allowed.contains(actor.organisation())) {
            throw IdentificationRule.INTERVIEWER_NOT_CMM.broken(
                    Map.of("allowed", allowed, "organisation", actor.organisation()));
        }
    }

    /** The person has agreed to be interviewed; who refused before may be known by name again. */
    @Transactional
    public Identified recordConsent(IdentificationSteps.Step step) {
        return steps.change(step, "identification.consent", (file, identification) -> {
            mustHaveConsent(file);
            identification.recordConsent(clock.now());
            file.allowIdentity();
        });
    }

    @Transactional
    public Identified conclude(IdentificationSteps.Step step, boolean recommended) {
        Identified concluded = steps.change(step, "identification.conclude", (file, identification) -> {
            mustBeConcludable(file, identification);
            identification.conclude(
                    recommended, presentElements(identification), MeansRequired.of(file.ageState()), clock.now());
        });
        outbox.publish(
                new IdentificationEvent.IdentificationConcluded(
                        step.handle(),
                        recommended
                                ? IdentificationEvent.Result.RECOMMENDED
                                : IdentificationEvent.Result.NO_INDICATORS),
                step.actor());
        return concluded;
    }

    /**
     * Refuses to conclude about somebody who does not agree to it any more, or about a child that nobody represents or of which
     * an interview is not written up.
     */
    void mustBeConcludable(CaseFile file, Identification identification) {
        mustHaveConsent(file);
        screening.pass(file);
        gate.mustBeTold(file, interviews.of(identification.id()));
    }

    /** An interview is by consent, and so is whatever is recorded of it. */
    void mustHaveConsent(CaseFile file) {
        consents.require(file.handle(), ConsentScope.INTERVIEW);
    }

    private Set<Element> presentElements(Identification identification) {
        return identification.observations().stream()
                .filter(observation -> observation.presence() == Presence.PRESENT)
                .map(observation -> indicators
                        .get(observation.catalogueVersion(), observation.code())
                        .element())
                .collect(Collectors.toSet());
    }

    /** Who the person wants beside her; each look leaves an audit row of its own. */
    @Transactional
    public String readSupportPerson(String handle, String id, CaseReader reader, Actor actor) {
        files.get(handle, reader);
        byte[] sealed = identifications.get(handle, id).sealedSupportPerson();
        audit.record(actor, "support-person.read", handle, id);
        if (sealed == null) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        return new String(vault.open(handle, Identification.supportPersonOf(id), sealed), StandardCharsets.UTF_8);
    }
}
