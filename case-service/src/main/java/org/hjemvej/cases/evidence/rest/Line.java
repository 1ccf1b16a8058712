package org.hjemvej.cases.evidence.rest;

/** One line of a sheet. */
sealed interface Line {

    /** The title of the sheet. */
    record Title(String text) implements Line {}

    /** The title of a part. */
    record Part(String text) implements Line {}

    /** A name and its value. */
    record Field(String name, String value) implements Line {}

    /** A sentence over the whole width. */
    record Sentence(String text) implements Line {}
}
