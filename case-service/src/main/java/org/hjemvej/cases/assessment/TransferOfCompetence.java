package org.hjemvej.cases.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.competence.CompetentAuthority;
import org.hjemvej.platform.caller.Actor;

/** One authority handed an assessment over to another, with a note. Never changed afterwards. */
@Entity
@Table(name = "transfer_of_competence")
public class TransferOfCompetence {

    @Id
    private String id;

    private String assessmentId;

    @Enumerated(EnumType.STRING)
    private Authority fromAuthority;

    @Enumerated(EnumType.STRING)
    private Authority toAuthority;

    private String ruleVersion;
    private Instant transferredAt;
    private String transferredBy;
    private byte[] sealedNote;

    protected TransferOfCompetence() {}

    static TransferOfCompetence of(
            String id, Assessment assessment, CompetentAuthority to, byte[] note, Actor actor, Instant now) {
        TransferOfCompetence transfer = new TransferOfCompetence();
        transfer.id = id;
        transfer.assessmentId = assessment.id();
        transfer.fromAuthority = assessment.authority();
        transfer.toAuthority = to.authority();
        transfer.ruleVersion = to.ruleVersion();
        transfer.transferredAt = now;
        transfer.transferredBy = actor.id();
        transfer.sealedNote = note.clone();
        return transfer;
    }

    public String id() {
        return id;
    }

    public Authority from() {
        return fromAuthority;
    }

    public Authority to() {
        return toAuthority;
    }

    public String ruleVersion() {
        return ruleVersion;
    }

    public Instant transferredAt() {
        return transferredAt;
    }

    public byte[] sealedNote() {
        return sealedNote;
    }
}
