package org.hjemvej.cases.whereabouts;

/** What a reader needs the address of a person for. It decides in which role she reads it. */
public enum Purpose {
    /** A colleague at CMM who takes her there or fetches her. */
    ESCORT("cmm-contact-person"),
    /** A health professional who comes to her: for nobody, as long as no organisation may be named for it (ADR 30). */
    HEALTH_VISIT("health-provider"),
    /** The representative of a child. */
    REPRESENTATIVE("representative"),
    /** The municipality that looks after a child. */
    MUNICIPALITY("municipality-caseworker"),
    /** Stands in for the contact person. */
    SUBSTITUTE_CONTACT_PERSON("cmm-contact-person");

    private final String role;

    Purpose(String role) {
        this.role = role;
    }

    /** The role in which she reads, and in no other. */
    String role() {
        return role;
    }

    /** Whether it is there for a child, and ends with childhood. */
    boolean isForChildren() {
        return switch (this) {
            case REPRESENTATIVE, MUNICIPALITY -> true;
            case ESCORT, HEALTH_VISIT, SUBSTITUTE_CONTACT_PERSON -> false;
        };
    }
}
