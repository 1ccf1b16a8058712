package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.consent.ConsentScope;
import org.hjemvej.cases.consent.Consents;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Records what was found, indicator by indicator, and opens the notes on it one at a time. */
@ApplicationScoped
public class RecordObservations {

    private final IdentificationSteps steps;
    private final Identifications identifications;
    private final Indicators indicators;
    private final IndicatorCatalogues catalogues;
    private final ObservationNotes notes;
    private final CaseFiles files;
    private final Consents consents;
    private final Vault vault;
    private final Audit audit;
    private final BusinessClock clock;

    RecordObservations(
            IdentificationSteps steps,
            Identifications identifications,
            Indicators indicators,
            IndicatorCatalogues catalogues,
            ObservationNotes notes,
            CaseFiles files,
            Consents consents,
            Vault vault,
            Audit audit,
            BusinessClock clock) {
        this.steps = steps;
        this.identifications = identifications;
        this.indicators = indicators;
        this.catalogues = catalogues;
        this.notes = notes;
        this.files = files;
        this.consents = consents;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** One finding with a new note, with the note it has already, or with none. */
    public record Finding(
            String code,
            String catalogueVersion,
            Presence presence,
            LocalDate observedOn,
            @Nullable ObservationSource source,
            @Nullable IndicatorStrength strength,
            @Nullable String note,
            @Nullable String noteRef) {}

    /** Replaces what was found so far, as long as she agrees to be interviewed; a note that is not named again is forgotten. */
    @Transactional
    public Identified run(IdentificationSteps.Step step, List<Finding> findings) {
        return steps.change(step, "identification.indicators", (file, identification) -> {
            consents.require(file.handle(), ConsentScope.INTERVIEW);
            mustNameEachOnce(findings);
            Set<String> known = identification.noteRefs();
            List<Observation> found = findings.stream()
                    .map(each -> observation(file.handle(), identification.id(), known, each))
                    .toList();
            identification.recordIndicators(found, clock.now());
            identifications.flush();
            notes.forgetAllBut(identification.id(), identification.noteRefs());
        });
    }

    private static void mustNameEachOnce(List<Finding> findings) {
        Set<String> codes = new HashSet<>();
        findings.forEach(each -> {
            if (!codes.add(each.code())) {
                throw IdentificationRule.INDICATOR_TWICE.broken(Map.of("code", each.code()));
            }
        });
    }

    private Observation observation(String handle, String identificationId, Set<String> known, Finding finding) {
        indicators.get(finding.catalogueVersion(), finding.code());
        catalogues.findById(finding.catalogueVersion()).mustBeValid(finding.observedOn());
        return new Observation(
                finding.code(),
                finding.catalogueVersion(),
                finding.presence(),
                finding.observedOn(),
                finding.source(),
                finding.strength(),
                noteRef(handle, identificationId, known, finding));
    }

    private @Nullable String noteRef(String handle, String identificationId, Set<String> known, Finding finding) {
        String note = finding.note();
        String before = finding.noteRef();
        if (before != null && (note != null || !known.contains(before))) {
            throw IdentificationRule.OBSERVATION_NOTE.broken(Map.of("code", finding.code()));
        }
        if (note == null) {
            return before;
        }
        String id = ObservationNote.newId();
        byte[] sealed = vault.sealText(handle, ObservationNote.place(id), note);
        notes.persist(ObservationNote.of(id, identificationId, sealed, clock.now()));
        return id;
    }

    /** Opens one note; each look leaves an audit row of its own. */
    @Transactional
    public String readNote(String handle, String identificationId, String noteRef, CaseReader reader, Actor actor) {
        files.get(handle, reader);
        identifications.get(handle, identificationId);
        ObservationNote note = notes.get(identificationId, noteRef);
        audit.record(actor, "observation-note.read", handle, noteRef);
        return vault.openText(handle, ObservationNote.place(noteRef), note.sealedText());
    }
}
