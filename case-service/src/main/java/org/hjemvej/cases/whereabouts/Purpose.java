package org.hjemvej.cases.whereabouts;

/** What a reader needs the address of a person for. */
public enum Purpose {
    /** Takes her there or fetches her. */
    ESCORT,
    /** A health professional who comes to her. */
    HEALTH_VISIT,
    /** The representative of a child. */
    REPRESENTATIVE,
    /** The municipality that looks after a child. */
    MUNICIPALITY,
    /** Stands in for the contact person. */
    SUBSTITUTE_CONTACT_PERSON
}
