package org.hjemvej.cases.identification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * One interview of an identification. It is opened, and counted, when the identification starts or resumes, and its facts
 * are added afterwards; a further one is recorded with its facts at once.
 */
@Entity
@Table(name = "interview")
public class Interview {

    @EmbeddedId
    private Key key;

    @Version
    private long version;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Identification.Setting setting;

    private @Nullable Integer durationMinutes;
    private @Nullable Boolean interpreterPresent;
    private @Nullable Boolean supportPersonPresent;
    private @Nullable Boolean representativePresent;

    @Enumerated(EnumType.STRING)
    private @Nullable OverrideReason overrideReason;

    private byte @Nullable [] sealedOverride;
    private @Nullable String overrideBy;
    private String heldBy;
    private Instant recordedAt;

    protected Interview() {}

    /** Its number within its identification, from 1. */
    @Embeddable
    public record Key(String identificationId, int number) implements Serializable {

        Vault.Place override() {
            return new Vault.Place("interview", "sealed_override", identificationId + "/" + number);
        }
    }

    /** How it went. */
    public record Facts(
            int durationMinutes,
            boolean interpreterPresent,
            boolean supportPersonPresent,
            boolean representativePresent) {}

    static Interview open(Key key, LocalDate on, Identification.Setting setting, Actor actor, Instant now) {
        Interview interview = new Interview();
        interview.key = key;
        interview.heldOn = on;
        interview.setting = setting;
        interview.heldBy = actor.id();
        interview.recordedAt = now;
        return interview;
    }

    void complete(Facts facts) {
        durationMinutes = facts.durationMinutes();
        interpreterPresent = facts.interpreterPresent();
        supportPersonPresent = facts.supportPersonPresent();
        representativePresent = facts.representativePresent();
    }

    void holdWithoutRepresentative(OverrideReason reason, byte[] sealedReason, Actor manager) {
        overrideReason = reason;
        sealedOverride = sealedReason.clone();
        overrideBy = manager.id();
    }

    boolean isHeldWithoutRepresentative() {
        return overrideReason != null;
    }

    /** Nobody has written up how it went, nor why it was held without the representative. */
    boolean leavesOpenWhoWasThere() {
        return representativePresent == null && !isHeldWithoutRepresentative();
    }

    Key key() {
        return key;
    }

    public int number() {
        return key.number();
    }

    public long version() {
        return version;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public Identification.Setting setting() {
        return setting;
    }

    public @Nullable Integer durationMinutes() {
        return durationMinutes;
    }

    public @Nullable Boolean interpreterPresent() {
        return interpreterPresent;
    }

    public @Nullable Boolean supportPersonPresent() {
        return supportPersonPresent;
    }

    public @Nullable Boolean representativePresent() {
        return representativePresent;
    }

    public @Nullable OverrideReason overrideReason() {
        return overrideReason;
    }

    public @Nullable String overrideBy() {
        return overrideBy;
    }

    byte @Nullable [] sealedOverride() {
        return sealedOverride;
    }

    String heldBy() {
        return heldBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
