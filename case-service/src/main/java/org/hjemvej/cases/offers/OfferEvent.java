package org.hjemvej.cases.offers;

import org.hjemvej.cases.CaseEvent;

/** Events of offers. Which service it is no event tells: a psychologist or a doctor would tell of her health. */
public sealed interface OfferEvent extends CaseEvent {

    record ServiceOffered(String subject, String offerId) implements OfferEvent {}

    record ServiceAccepted(String subject, String offerId) implements OfferEvent {}

    record ServiceDeclined(String subject, String offerId) implements OfferEvent {}

    record ServiceCompleted(String subject, String offerId) implements OfferEvent {}

    record ServiceDiscontinued(String subject, String offerId) implements OfferEvent {}
}
