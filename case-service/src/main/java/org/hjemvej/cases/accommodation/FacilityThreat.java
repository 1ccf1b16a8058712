package org.hjemvej.cases.accommodation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** That a house is dangerous for one person, as far as is known: it holds until somebody ends it. */
@Entity
@Table(name = "facility_threat")
public class FacilityThreat {

    @Id
    private String id;

    @Version
    private long version;

    private String caseHandle;
    private String facility;

    @Enumerated(EnumType.STRING)
    private ThreatKind kind;

    private String recordedBy;
    private Instant recordedAt;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    protected FacilityThreat() {}

    static FacilityThreat record(String caseHandle, String facility, ThreatKind kind, Actor actor, Instant now) {
        FacilityThreat threat = new FacilityThreat();
        threat.id = Ids.handle("M");
        threat.caseHandle = caseHandle;
        threat.facility = facility;
        threat.kind = kind;
        threat.recordedBy = actor.id();
        threat.recordedAt = now;
        return threat;
    }

    /** It is not dangerous there for her any more. */
    void end(Actor actor, Instant now) {
        if (endedAt != null) {
            throw AccommodationRule.THREAT_OVER.broken();
        }
        endedAt = now;
        endedBy = actor.id();
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The code of the house. */
    public String facility() {
        return facility;
    }

    public ThreatKind kind() {
        return kind;
    }

    /** Opaque id of who recorded it. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
