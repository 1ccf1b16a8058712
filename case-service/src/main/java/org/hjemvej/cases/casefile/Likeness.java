package org.hjemvej.cases.casefile;

/**
 * How far a case is like the person who is asked for, as far as digests tell.
 *
 * @param handle the case
 * @param asked how many parts the name has that was asked for
 * @param recorded how many parts the name in the case has
 * @param shared how many parts sound the same
 */
public record Likeness(String handle, int asked, int recorded, int shared, Fact birthYear, Fact nationality) {

    /** How one fact of the two compares. */
    public enum Fact {
        SAME,
        /** Within the margin that the age of a person is known with. */
        NEAR,
        DIFFERENT,
        /** One of the two is not known. */
        UNKNOWN
    }
}
