package org.hjemvej.cases.age;

/** From where something is known of a person's age, the weakest first. */
public enum AgeSource {
    /** She, or somebody for her, says so. */
    DECLARED,
    DOCUMENT,
    /** The authority has decided, with or without an age assessment. */
    ASSESSED_BY_AUTHORITY
}
