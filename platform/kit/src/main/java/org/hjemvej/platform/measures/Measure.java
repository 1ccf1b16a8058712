package org.hjemvej.platform.measures;

/**
 * A number that says whether work is stuck. Its name and its labels are codes; nothing in it tells of a person.
 *
 * <p>A service adds its own by a bean of this type.
 */
public interface Measure {

    /** The name with dots, for example {@code hjemvej.outbox.oldest.age}. */
    String name();

    /** {@code seconds}, or empty for what is counted. */
    String unit();

    /** What it says, in one sentence. */
    String says();

    /** Reads the number now, inside a transaction; what it throws makes the gauge say "not known". */
    double read();
}
