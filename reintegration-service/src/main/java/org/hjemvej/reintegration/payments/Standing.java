package org.hjemvej.reintegration.payments;

/** Asks, right before money moves, whether what it rests on still stands. No answer means no. */
public interface Standing {

    /** Refuses unless the agreement with the partner is good now. */
    void requireAgreement(String agreementId);

    /** Refuses unless the person still agrees to this use. */
    void requireConsent(String caseHandle, String scope);
}
