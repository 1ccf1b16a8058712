package org.hjemvej.reintegration.payments;

/** Asks, right before money moves, whether what it rests on still stands. No answer means no. */
public interface Standing {

    /** Refuses unless the agreement with the partner is good now. */
    void requireAgreement(String agreementId);

    /** Whether the person still agrees to this use. */
    boolean consentStands(String caseHandle, String scope);

    /** Refuses unless the person still agrees to this use. */
    default void requireConsent(String caseHandle, String scope) {
        if (!consentStands(caseHandle, scope)) {
            throw PaymentRule.CONSENT_TAKEN_BACK.broken();
        }
    }
}
