package org.hjemvej.cases.consent;

import org.hjemvej.cases.CaseEvent;

/** Events of consent. */
public sealed interface ConsentEvent extends CaseEvent {

    record ConsentGiven(String subject, ConsentScope scope, String consentVersion, Consent.GivenBy givenBy)
            implements ConsentEvent {}

    /** An adult agrees herself to what her representative had agreed to. */
    record ConsentConfirmed(String subject, ConsentScope scope, String consentVersion) implements ConsentEvent {}

    record ConsentWithdrawn(String subject, ConsentScope scope, String consentVersion) implements ConsentEvent {}
}
