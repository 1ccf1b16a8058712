package org.hjemvej.cases.identification;

/** What an interview found of an indicator. Unknown is an answer. */
public enum Presence {
    PRESENT,
    ABSENT,
    UNKNOWN
}
