package org.hjemvej.reintegration.eligibility;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
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
    private long sequence;
    private @Nullable String mergedInto;
    private long mergeSequence;

    protected EligibilityFile() {}

    static EligibilityFile of(String caseHandle) {
        EligibilityFile file = new EligibilityFile();
        file.caseHandle = caseHandle;
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
        assessmentId = assessment;
        assessedOn = on;
        stayBasisClass = stayClass;
        if (at > sequence) {
            minor = isMinor;
            sequence = at;
        }
    }

    /** The person's case is another one, or this one again; an older message that comes late changes nothing. */
    void merged(long at, @Nullable String into) {
        if (at > mergeSequence) {
            mergedInto = into;
            mergeSequence = at;
        }
    }

    /** The case that this one is merged into. */
    public @Nullable String mergedInto() {
        return mergedInto;
    }

    public String caseHandle() {
        return caseHandle;
    }

    /** Assessed as trafficked by Danish authorities: the first gate. */
    public boolean isAssessed() {
        return assessmentId != null;
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
