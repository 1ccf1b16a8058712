package org.hjemvej.cases.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/** A person's case at CMM, known outside by its handle only. */
@Entity
@Table(name = "case_file")
public class CaseFile {

    private static final String CONTACT_PERSON = "cmm-contact-person";

    @Id
    private String handle;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    private StayBasis stayBasis;

    @Enumerated(EnumType.STRING)
    private AgeState ageState;

    private String contactPerson;
    private boolean contactPersonWanted;
    private boolean sharedWithUdl;
    private String referralId;
    private Instant openedAt;
    private byte @Nullable [] sealedIdentity;
    private @Nullable String mergedInto;
    private @Nullable LocalDate criminalCaseSince;
    private boolean identityWithheld;

    protected CaseFile() {}

    static CaseFile open(
            String handle,
            CaseKind kind,
            StayBasis stayBasis,
            AgeState ageState,
            String referralId,
            Actor opener,
            Instant now) {
        CaseFile file = new CaseFile();
        file.handle = handle;
        file.kind = kind;
        file.status = CaseStatus.OPEN;
        file.stayBasis = stayBasis;
        file.ageState = ageState;
        file.contactPerson = opener.id();
        file.contactPersonWanted = !(opener.isPerson() && opener.role().equals(CONTACT_PERSON));
        file.sharedWithUdl = false;
        file.referralId = referralId;
        file.openedAt = now;
        return file;
    }

    /** Somebody else of CMM is her contact person from now on. */
    public void assignContactPerson(String person) {
        contactPerson = person;
        contactPersonWanted = false;
    }

    /** Udlændingestyrelsen has a task in this case from now on. */
    public void shareWithUdl() {
        sharedWithUdl = true;
    }

    /** Udlændingestyrelsen has no task in this case any more. */
    public void endTaskOfUdl() {
        sharedWithUdl = false;
    }

    /** Her stay rests on another basis from now on. */
    void stay(StayBasis basis) {
        if (stayBasis == basis) {
            throw CaseFileRule.STAY_BASIS_UNCHANGED.broken(Map.of("stayBasis", basis));
        }
        stayBasis = basis;
    }

    /** By what is known now she is an adult, a child, or in doubt. */
    public void ageIs(AgeState found) {
        ageState = found;
    }

    /** She is a defendant in a criminal case. */
    void chargedSince(LocalDate since) {
        criminalCaseSince = since;
    }

    /** Refuses as long as the person has refused every interview and nothing else asks for her name. */
    public void mustBeAllowedToHaveIdentity() {
        if (identityWithheld) {
            throw IdentityRule.IDENTITY_WITHHELD.broken();
        }
    }

    /** Nobody writes down who she is, or what leads to her. */
    public boolean isIdentityWithheld() {
        return identityWithheld;
    }

    void recordIdentity(byte[] sealed) {
        sealedIdentity = sealed;
    }

    /** Refuses when this case is merged into another one. */
    public void mustNotBeMerged() {
        if (mergedInto != null) {
            throw CaseRule.CASE_MERGED.broken(Map.of("handle", handle, "survivor", mergedInto));
        }
    }

    /** The person's case is another one: this one is only read from now on. */
    public void mergeInto(String survivor) {
        mustNotBeMerged();
        become(CaseStatus.MERGED);
        mergedInto = survivor;
    }

    /** The two cases were of two persons after all. */
    public void part() {
        become(CaseStatus.OPEN);
        mergedInto = null;
    }

    private void become(CaseStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw new IllegalStateException("A case that is " + status + " cannot become " + wanted);
        }
        status = wanted;
    }

    /** Who the person is is not known here any more, and nobody writes it down again until that is allowed. */
    void withholdIdentity() {
        sealedIdentity = null;
        identityWithheld = true;
    }

    /** The person has agreed to be interviewed after all, or a statute asks for her name. */
    public void allowIdentity() {
        identityWithheld = false;
    }

    public String handle() {
        return handle;
    }

    /** Where the case is read; what belongs to it lies below. */
    public String path() {
        return "/v1/cases/" + handle;
    }

    public long version() {
        return version;
    }

    public CaseKind kind() {
        return kind;
    }

    public CaseStatus status() {
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

    /** Her contact person; as long as one is wanted, who opened the case. */
    public String contactPerson() {
        return contactPerson;
    }

    /** Nobody of CMM follows her yet: a manager or a machine has opened the case. */
    public boolean isContactPersonWanted() {
        return contactPersonWanted;
    }

    public boolean isSharedWithUdl() {
        return sharedWithUdl;
    }

    public String referralId() {
        return referralId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The case that this one is merged into. */
    public @Nullable String mergedInto() {
        return mergedInto;
    }

    /** Since when she is a defendant in a criminal case; nothing when none is known. */
    public @Nullable LocalDate criminalCaseSince() {
        return criminalCaseSince;
    }

    public byte @Nullable [] sealedIdentity() {
        return sealedIdentity;
    }
}
