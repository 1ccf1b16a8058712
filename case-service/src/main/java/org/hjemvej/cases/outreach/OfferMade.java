package org.hjemvej.cases.outreach;

/** What was offered on the spot. */
public enum OfferMade {
    INFORMATION_ON_RIGHTS,
    HEALTH_CARE,
    LEGAL_GUIDANCE,
    SOCIAL_COUNSELLING,
    LODGING,
    CONTACT_WITH_CMM,
    INTERVIEW
}
