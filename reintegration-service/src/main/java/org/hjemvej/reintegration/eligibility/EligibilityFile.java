package org.hjemvej.reintegration.eligibility;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What this service knows of a case: its kind, whether a child, and whether assessed as trafficked. */
@Entity
@Table(name = "eligibility_file")
public class EligibilityFile {

    @Id
    private String caseHandle;

    @Version
    private long version;

    private @Nullable String caseKind;
    private boolean minor;
    private @Nullable String assessmentId;
    private @Nullable LocalDate assessedOn;
    private @Nullable String stayBasisClass;
    private @Nullable LocalDate revokedOn;
    private long gateSequence;
    private long sequence;
    private @Nullable String mergedInto;
    private long mergeSequence;
    private String gatesHolding;
    private long gatesSequence;
    private boolean contactLost;
    private @Nullable LocalDate contactLostSince;
    private @Nullable LocalDate reachedOn;
    private long contactSequence;

    protected EligibilityFile() {}

    static EligibilityFile of(String caseHandle) {
        EligibilityFile file = new EligibilityFile();
        file.caseHandle = caseHandle;
        file.gatesHolding = "";
        return file;
    }

    void opened(long at, String kind, boolean isMinor) {
        caseKind = kind;
        if (at > sequence) {
            minor = isMinor;
            sequence = at;
        }
    }

    void assessed(long at, String assessment, LocalDate on, String stayClass, boolean isMinor) {
        if (at > gateSequence) {
            assessmentId = assessment;
            assessedOn = on;
            stayBasisClass = stayClass;
            revokedOn = null;
            gateSequence = at;
        }
        if (at > sequence) {
            minor = isMinor;
            sequence = at;
        }
    }

    /** The decision is revoked; one that was made before it and is heard of later opens nothing. */
    void revoked(long at, LocalDate on) {
        if (at > gateSequence) {
            revokedOn = on;
            gateSequence = at;
        }
    }

    /** The person's case is another one, or this one again; an older message that comes late changes nothing. */
    void merged(long at, @Nullable String into) {
        if (at > mergeSequence) {
            mergedInto = into;
            mergeSequence = at;
        }
    }

    /** Whether she is treated as a child from now on; an older message that comes late changes nothing. */
    void revised(long at, boolean isMinor) {
        if (at > sequence) {
            minor = isMinor;
            sequence = at;
        }
    }

    /** The gates of a child's return that hold in its case, all of them each time. */
    void gates(long at, List<String> holding) {
        if (at > gatesSequence) {
            gatesHolding = String.join(",", holding);
            gatesSequence = at;
        }
    }

    /**
     * She is missing since that day; tells whether that is new. An absence that began before the day of her arrival at home is
     * over by it, whichever of the two is heard of first; on the day itself what is heard last counts.
     */
    boolean lost(long at, LocalDate since) {
        boolean overByArrival = reachedOn != null && since.isBefore(reachedOn);
        return !overByArrival && contact(at, since);
    }

    /** She is back; tells whether she was missing. */
    boolean regained(long at) {
        return contact(at, null);
    }

    private boolean contact(long at, @Nullable LocalDate missingSince) {
        if (at <= contactSequence) {
            return false;
        }
        boolean missing = missingSince != null;
        boolean changed = contactLost != missing;
        contactSequence = at;
        contactLost = missing;
        contactLostSince = missingSince;
        return changed;
    }

    /** She has arrived at home on that day, so she is found; tells whether she was missing until now. */
    boolean reached(LocalDate on) {
        reachedOn = on;
        boolean found = contactLost && (contactLostSince == null || !contactLostSince.isAfter(on));
        if (found) {
            contactLost = false;
            contactLostSince = null;
        }
        return found;
    }

    /** The codes of the gates that hold in the case. */
    public Set<String> gatesHolding() {
        return gatesHolding.isEmpty() ? Set.of() : Set.of(gatesHolding.split(","));
    }

    /** Whether she is missing. */
    public boolean isContactLost() {
        return contactLost;
    }

    /** The case that this one is merged into. */
    public @Nullable String mergedInto() {
        return mergedInto;
    }

    public String caseHandle() {
        return caseHandle;
    }

    /** Whether one of the two gates to a prepared return is open to her. */
    public boolean hasOpenGate() {
        return isAssessed() || isUnaccompaniedMinor();
    }

    /** Assessed as trafficked by Danish authorities, in a decision that stands: the first gate. */
    public boolean isAssessed() {
        return assessmentId != null && revokedOn == null;
    }

    /** Whether what she was assessed as does not stand any more. */
    boolean isRevoked() {
        return revokedOn != null;
    }

    /** An unaccompanied minor: the second gate, which needs no finding of trafficking. */
    public boolean isUnaccompaniedMinor() {
        return minor && ("UAM_TRACK".equals(caseKind) || "BOTH".equals(caseKind));
    }

    public boolean isMinor() {
        return minor;
    }

    public @Nullable LocalDate assessedOn() {
        return assessedOn;
    }

    /** LAWFUL or NOT_LAWFUL; absent before an assessment. */
    public @Nullable String stayBasisClass() {
        return stayBasisClass;
    }
}
