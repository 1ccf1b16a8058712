package org.hjemvej.cases.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/** A person's case at CMM, known outside by its handle only. */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private String handle;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private String status;

    @Enumerated(EnumType.STRING)
    private StayBasis stayBasis;

    @Enumerated(EnumType.STRING)
    private AgeState ageState;

    private String contactPerson;
    private boolean sharedWithUdl;
    private String referralId;
    private Instant openedAt;
    private byte @Nullable [] sealedIdentity;

    protected CaseFile() {}

    static CaseFile open(
            String handle,
            CaseKind kind,
            StayBasis stayBasis,
            AgeState ageState,
            String referralId,
            Actor contactPerson,
            Instant now) {
        CaseFile file = new CaseFile();
        file.handle = handle;
        file.kind = kind;
        file.status = "OPEN";
        file.stayBasis = stayBasis;
        file.ageState = ageState;
        file.contactPerson = contactPerson.id();
        file.sharedWithUdl = false;
        file.referralId = referralId;
        file.openedAt = now;
        return file;
    }

    void assignContactPerson(String person) {
        contactPerson = person;
    }

    /** Udlændingestyrelsen has a task in this case from now on. */
    public void shareWithUdl() {
        sharedWithUdl = true;
    }

    void recordIdentity(byte[] sealed) {
        sealedIdentity = sealed;
    }

    public String handle() {
        return handle;
    }

    public long version() {
        return version;
    }

    public CaseKind kind() {
        return kind;
    }

    public String status() {
        return status;
    }

    public StayBasis stayBasis() {
        return stayBasis;
    }

    public AgeState ageState() {
        return ageState;
    }

    public boolean treatedAsChild() {
        return ageState.treatedAsChild();
    }

    public String contactPerson() {
        return contactPerson;
    }

    public boolean isSharedWithUdl() {
        return sharedWithUdl;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public byte @Nullable [] sealedIdentity() {
        return sealedIdentity;
    }
}
