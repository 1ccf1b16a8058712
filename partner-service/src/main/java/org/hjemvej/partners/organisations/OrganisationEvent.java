package org.hjemvej.partners.organisations;

import org.hjemvej.partners.PartnerEvent;

/** Events of the partner register; the subject is the organisation id. */
public sealed interface OrganisationEvent extends PartnerEvent {

    record OrganisationQualified(String subject, String organisationId) implements OrganisationEvent {}
}
