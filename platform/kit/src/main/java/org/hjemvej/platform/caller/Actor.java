package org.hjemvej.platform.caller;

/**
 * Who does something, as far as rules and audit need to know.
 *
 * @param id opaque id of the person or client
 * @param organisation code of the organisation, for example CMM
 * @param role the role used, in kebab case, for example {@code cmm-contact-person}
 * @param kind whether a person, a machine client or the system itself acts
 */
public record Actor(String id, String organisation, String role, Kind kind) {

    public enum Kind {
        PERSON,
        MACHINE,
        SYSTEM
    }

    /** The system itself, named after what made it act, such as a topic or a deadline. */
    public static Actor system(String name) {
        return new Actor("system:" + name, "SYSTEM", name, Kind.SYSTEM);
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }
}
