package org.hjemvej.cases.minors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;

/** The dated reason why a child has no representative. Never changed. */
@Entity
@Table(name = "representative_waiver")
public class RepresentativeWaiver {

    @Id
    private String id;

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private WaiverReason reason;

    private LocalDate since;
    private String recordedBy;
    private Instant recordedAt;

    protected RepresentativeWaiver() {}

    static RepresentativeWaiver of(String caseHandle, WaiverReason reason, LocalDate since, Actor actor, Instant now) {
        RepresentativeWaiver waiver = new RepresentativeWaiver();
        waiver.id = Ids.handle("J");
        waiver.caseHandle = caseHandle;
        waiver.reason = reason;
        waiver.since = since;
        waiver.recordedBy = actor.id();
        waiver.recordedAt = now;
        return waiver;
    }

    public String id() {
        return id;
    }

    public WaiverReason reason() {
        return reason;
    }

    public LocalDate since() {
        return since;
    }
}
