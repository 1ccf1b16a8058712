package org.hjemvej.cases.offers;

/** What a person says to an offer. She need not say why. */
public enum OfferAnswer {
    ACCEPTED,
    DECLINED
}
