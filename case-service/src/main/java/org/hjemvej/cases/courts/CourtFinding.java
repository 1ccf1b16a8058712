package org.hjemvej.cases.courts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.platform.caller.Actor;

/** A court's finding as CMM recorded it. Never changed afterwards. */
@Entity
@Table(name = "court_finding")
public class CourtFinding {

    @Id
    private String id;

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    private LocalDate foundOn;
    private Instant recordedAt;
    private String recordedBy;
    private byte[] sealedReference;

    protected CourtFinding() {}

    /** Records what a court found in the criminal case against this person. */
    static CourtFinding of(
            String id, CaseFile file, Finding finding, LocalDate foundOn, byte[] reference, Actor actor, Instant now) {
        LocalDate since = criminalCaseOf(file);
        if (foundOn.isBefore(since)) {
            throw CourtRule.COURT_FINDING_DATE.broken(Map.of("since", since));
        }
        CourtFinding court = new CourtFinding();
        court.id = id;
        court.caseHandle = file.handle();
        court.finding = finding;
        court.foundOn = foundOn;
        court.recordedAt = now;
        court.recordedBy = actor.id();
        court.sealedReference = reference.clone();
        return court;
    }

    /** Since when there is a criminal case against this person; refuses when none is recorded. */
    static LocalDate criminalCaseOf(CaseFile file) {
        LocalDate since = file.criminalCaseSince();
        if (since == null) {
            throw CourtRule.COURT_FINDS_IN_A_CRIMINAL_CASE.broken();
        }
        return since;
    }

    public String id() {
        return id;
    }

    public Finding finding() {
        return finding;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public byte[] sealedReference() {
        return sealedReference;
    }
}
