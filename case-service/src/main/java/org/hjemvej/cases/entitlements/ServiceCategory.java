package org.hjemvej.cases.entitlements;

/** The kinds of services that are offered in Denmark (process 2.6). */
public enum ServiceCategory {
    /** Lodging with food; it is offered as a placement. */
    LODGING,
    /** The extended health offer of the reflection and restitution period. */
    EXTENDED_HEALTH,
    PSYCHOLOGICAL,
    /** Legal aid and guidance, which go through CMM. */
    LEGAL_AID,
    SOCIAL,
    /** Educational activities, and school for a child. */
    EDUCATIONAL,
    /** Help to contact organisations in the home country. */
    CONTACT_HOME,
    INTERPRETER
}
