package org.hjemvej.cases.offers;

/** Why a service is discontinued: codes only, and none about the police. */
public enum DiscontinuationReason {
    PERSON_ENDED_IT,
    PROVIDER_ENDED_IT,
    OTHER_PROVIDER,
    ENTITLEMENT_ENDED,
    NO_CONTACT,
    LEFT_DENMARK
}
