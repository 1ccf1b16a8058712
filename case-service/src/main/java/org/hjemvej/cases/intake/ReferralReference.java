package org.hjemvej.cases.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The sealed number of an agency, and the digest it is found by. */
@Entity
@Table(name = "referral_reference")
public class ReferralReference {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String referralId;
    private String organisation;
    private int keyVersion;
    private byte[] digest;
    private byte[] sealed;

    protected ReferralReference() {}

    static ReferralReference of(String referralId, String organisation, int keyVersion, byte[] digest, byte[] sealed) {
        ReferralReference reference = new ReferralReference();
        reference.referralId = referralId;
        reference.organisation = organisation;
        reference.keyVersion = keyVersion;
        reference.digest = digest;
        reference.sealed = sealed;
        return reference;
    }

    String referralId() {
        return referralId;
    }

    byte[] sealed() {
        return sealed;
    }
}
