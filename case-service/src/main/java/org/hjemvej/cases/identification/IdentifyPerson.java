package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.cases.minors.MinorRule;
import org.hjemvej.cases.minors.Representatives;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** CMM's identification of a person, step by step. */
@ApplicationScoped
public class IdentifyPerson {

    private final CaseFiles files;
    private final Identifications identifications;
    private final Indicators indicators;
    private final Consents consents;
    private final Representatives representatives;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    IdentifyPerson(
            CaseFiles files,
            Identifications identifications,
            Indicators indicators,
            Consents consents,
            Representatives representatives,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.identifications = identifications;
        this.indicators = indicators;
        this.consents = consents;
        this.representatives = representatives;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which identification of which case, as the caller saw it. */
    public record Step(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {}

    @Transactional
    public Identification plan(
            String handle,
            CaseReader reader,
            Identification.Setting setting,
            @Nullable String interpreterLanguage,
            LocalDate on,
            Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        Identification identification = Identification.plan(handle, setting, interpreterLanguage, on, clock.now());
        identifications.persistAndFlush(identification);
        outbox.publish(
                new IdentificationEvent.InterviewScheduled(
                        handle, identification.id(), interpreterLanguage != null, file.treatedAsChild()),
                actor);
        audit.record(actor, "identification.plan", handle, identification.id());
        return identification;
    }

    /** The person has agreed to be interviewed. */
    @Transactional
    public Identification recordConsent(Step step) {
        return change(step, "identification.consent", (file, identification) -> {
            consents.require(file.handle(), ConsentScope.INTERVIEW);
            identification.recordConsent();
        });
    }

    /** The interview begins; a child has its representative. */
    @Transactional
    public Identification start(Step step) {
        return change(step, "identification.start", (file, identification) -> {
            if (file.treatedAsChild() && representatives.current(file.handle()).isEmpty()) {
                throw MinorRule.REPRESENTATIVE_REQUIRED.broken();
            }
            identification.start();
        });
    }

    @Transactional
    public Identification recordIndicators(Step step, List<Observation> found) {
        return change(step, "identification.indicators", (file, identification) -> {
            found.forEach(observation -> indicators.get(observation.catalogueVersion(), observation.code()));
            identification.recordIndicators(found);
        });
    }

    @Transactional
    public Identification conclude(Step step, boolean recommended) {
        Identification concluded = change(
                step,
                "identification.conclude",
                (file, identification) -> identification.conclude(
                        recommended, presentElements(identification), file.treatedAsChild(), clock.now()));
        outbox.publish(
                new IdentificationEvent.IdentificationConcluded(
                        step.handle(),
                        recommended
                                ? IdentificationEvent.Result.RECOMMENDED
                                : IdentificationEvent.Result.NO_INDICATORS),
                step.actor());
        return concluded;
    }

    private Set<Element> presentElements(Identification identification) {
        return identification.observations().stream()
                .filter(observation -> observation.presence() == Presence.PRESENT)
                .map(observation -> indicators
                        .get(observation.catalogueVersion(), observation.code())
                        .element())
                .collect(Collectors.toSet());
    }

    private Identification change(Step step, String action, BiConsumer<CaseFile, Identification> verb) {
        CaseFile file = files.toChange(step.handle(), step.reader());
        Identification identification = identifications.get(step.handle(), step.id());
        step.expected().mustBe(identification.version());
        verb.accept(file, identification);
        identifications.flush();
        audit.record(step.actor(), action, step.handle(), step.id());
        return identification;
    }
}
