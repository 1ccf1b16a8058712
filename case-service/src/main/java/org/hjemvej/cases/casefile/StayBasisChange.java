package org.hjemvej.cases.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.platform.caller.Actor;

/** A dated fact: the stay basis became another one. Never changed afterwards. */
@Entity
@Table(name = "stay_basis_change")
public class StayBasisChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private StayBasis fromBasis;

    @Enumerated(EnumType.STRING)
    private StayBasis toBasis;

    private LocalDate since;

    @Enumerated(EnumType.STRING)
    private StayBasisReason reason;

    private String recordedBy;
    private Instant recordedAt;

    protected StayBasisChange() {}

    static StayBasisChange of(
            CaseFile file, StayBasis to, LocalDate since, StayBasisReason reason, Actor actor, Instant now) {
        StayBasisChange change = new StayBasisChange();
        change.caseHandle = file.handle();
        change.fromBasis = file.stayBasis();
        change.toBasis = to;
        change.since = since;
        change.reason = reason;
        change.recordedBy = actor.id();
        change.recordedAt = now;
        return change;
    }

    public StayBasis fromBasis() {
        return fromBasis;
    }

    public StayBasis toBasis() {
        return toBasis;
    }

    public LocalDate since() {
        return since;
    }

    public StayBasisReason reason() {
        return reason;
    }
}
