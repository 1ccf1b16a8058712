package org.hjemvej.partners.agreements;

import java.time.LocalDate;
import org.hjemvej.partners.PartnerEvent;

/** Events of an agreement; the subject is the agreement id. */
public sealed interface AgreementEvent extends PartnerEvent {

    record AgreementActivated(String subject, String agreementId, String country, LocalDate validTo)
            implements AgreementEvent {}

    record AgreementSuspended(String subject, String agreementId, String country, LocalDate validTo)
            implements AgreementEvent {}
}
