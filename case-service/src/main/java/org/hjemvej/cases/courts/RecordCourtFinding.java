package org.hjemvej.cases.courts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/** CMM records what a court found; the competent authority hears of it in a reassessment and decides itself. */
@ApplicationScoped
public class RecordCourtFinding {

    private final CaseFiles files;
    private final CourtFindings findings;
    private final Vault vault;
    private final Audit audit;
    private final BusinessClock clock;

    RecordCourtFinding(CaseFiles files, CourtFindings findings, Vault vault, Audit audit, BusinessClock clock) {
        this.files = files;
        this.findings = findings;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CourtFinding run(
            String handle, CaseReader reader, Finding finding, LocalDate foundOn, String reference, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        String id = Ids.handle("J");
        byte[] sealed = vault.sealText(handle, referenceOf(id), reference);
        CourtFinding court = CourtFinding.of(id, file, finding, foundOn, sealed, actor, clock.now());
        findings.persistAndFlush(court);
        audit.record(actor, "court-finding.record", handle, id);
        return court;
    }

    /** Where the court's own reference is sealed. */
    public static Vault.Place referenceOf(String id) {
        return new Vault.Place("court_finding", "sealed_reference", id);
    }
}
