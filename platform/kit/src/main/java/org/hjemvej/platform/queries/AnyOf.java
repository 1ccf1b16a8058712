package org.hjemvej.platform.queries;

/**
 * Whether an attribute has one of the values of an array, as a part of HQL. One array is bound however many values there are, so
 * that the query is translated to SQL once; one with a collection is translated anew each time (see {@link OneOf}).
 */
public final class AnyOf {

    private AnyOf() {}

    /** The condition; the array of values is to be bound to the parameter ({@code ?1}). PostgreSQL finds the rows by index. */
    public static String of(String attribute, String parameter) {
        // the comparison with true is what makes a condition of it in HQL; PostgreSQL leaves it away
        return "cast(sql('(? = any (?))', " + attribute + ", " + parameter + ") as Boolean) = true";
    }
}
