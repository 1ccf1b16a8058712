package org.hjemvej.cases.accommodation;

/** Whom a place is for, and among whom a person wants to live. */
public enum PlacesFor {
    WOMEN,
    MEN,
    ANY;

    /** A place for all takes everybody; a place among women or among men only who wants to live there. */
    boolean takes(PlacesFor wanted) {
        return this == ANY || this == wanted;
    }
}
