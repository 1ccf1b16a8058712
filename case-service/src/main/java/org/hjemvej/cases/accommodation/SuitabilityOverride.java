package org.hjemvej.cases.accommodation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * A named officer of the competent authority lets one placement be in one house although a threat is known there. It covers
 * what was known when it was made, and is never changed; only in which house it was is forgotten some days after the stay. It
 * never puts a child among adults: process 2.5 forbids that.
 */
@Entity
@Table(name = "suitability_override")
public class SuitabilityOverride {

    @Id
    private String id;

    private String caseHandle;
    private String placementId;
    private @Nullable String facility;

    @Enumerated(EnumType.STRING)
    private ThreatOverrideReason reasonCode;

    private byte[] sealedReason;
    private String decidedBy;
    private String organisation;
    private Instant decidedAt;

    protected SuitabilityOverride() {}

    static SuitabilityOverride decide(
            String id,
            Placement placement,
            Facility house,
            ThreatOverrideReason reason,
            byte[] sealedReason,
            Actor officer,
            Instant now) {
        SuitabilityOverride decided = new SuitabilityOverride();
        decided.id = id;
        decided.caseHandle = placement.subject();
        decided.placementId = placement.id();
        decided.facility = house.code();
        decided.reasonCode = reason;
        decided.sealedReason = sealedReason.clone();
        decided.decidedBy = officer.id();
        decided.organisation = officer.organisation();
        decided.decidedAt = now;
        return decided;
    }

    /** Where the reason in words is sealed. */
    static Vault.Place reasonOf(String id) {
        return new Vault.Place("suitability_override", "sealed_reason", id);
    }

    public String id() {
        return id;
    }

    String caseHandle() {
        return caseHandle;
    }

    /** The code of the house; null when it is forgotten where she lived. */
    public @Nullable String facility() {
        return facility;
    }

    public ThreatOverrideReason reasonCode() {
        return reasonCode;
    }

    byte[] sealedReason() {
        return sealedReason.clone();
    }

    /** Opaque id of the officer who decided. */
    public String decidedBy() {
        return decidedBy;
    }

    /** Code of the authority. */
    public String organisation() {
        return organisation;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
