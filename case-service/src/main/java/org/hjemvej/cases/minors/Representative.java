package org.hjemvej.cases.minors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** The personal representative of a child: appointed, with the child's view recorded, until ended. */
@Entity
@Table(name = "representative")
public class Representative {

    /** Whether the child was heard about the choice (from twelve years on it must be, unless harmful). */
    public enum ChildView {
        AGREES,
        DISAGREES,
        NOT_HEARD_TOO_YOUNG,
        NOT_HEARD_HARMFUL
    }

    @Id
    private String id;

    @Version
    private long version;

    private String caseHandle;
    private String organisation;
    private LocalDate appointedOn;

    @Enumerated(EnumType.STRING)
    private ChildView childView;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    private byte @Nullable [] sealedName;

    protected Representative() {}

    static Representative appoint(
            String id,
            String caseHandle,
            String organisation,
            LocalDate on,
            ChildView view,
            byte @Nullable [] sealedName) {
        Representative representative = new Representative();
        representative.id = id;
        representative.caseHandle = caseHandle;
        representative.organisation = organisation;
        representative.appointedOn = on;
        representative.childView = view;
        representative.sealedName = sealedName == null ? null : sealedName.clone();
        return representative;
    }

    void end(EndReason reason, LocalDate on) {
        if (endedOn != null) {
            throw MinorRule.REPRESENTATIVE_ENDED_ALREADY.broken(Map.of("endedOn", endedOn));
        }
        if (on.isBefore(appointedOn)) {
            throw MinorRule.REPRESENTATIVE_ENDS_BEFORE_APPOINTMENT.broken(Map.of("appointedOn", appointedOn));
        }
        endedOn = on;
        endReason = reason;
    }

    /** Whether this was the child's representative on a day, the first and the last included. */
    boolean represents(LocalDate day) {
        return !day.isBefore(appointedOn) && (endedOn == null || !day.isAfter(endedOn));
    }

    /** Who it is is not known any more; that there is one, and since when, is. */
    void forget() {
        sealedName = null;
    }

    /** Where the name is sealed. */
    static Vault.Place nameOf(String id) {
        return new Vault.Place("representative", "sealed_name", id);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String caseHandle() {
        return caseHandle;
    }

    public String organisation() {
        return organisation;
    }

    public LocalDate appointedOn() {
        return appointedOn;
    }

    public ChildView childView() {
        return childView;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable EndReason endReason() {
        return endReason;
    }

    /** Null when nobody may know whom it is for. */
    byte @Nullable [] sealedName() {
        return sealedName;
    }
}
