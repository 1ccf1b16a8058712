package org.hjemvej.cases.accommodation;

/** What those who run a house tell of who has a place in it. */
public enum HouseReport {
    /** She has moved in. */
    STARTED,
    /** She has left, and nobody knows where to. */
    LEFT_WITHOUT_NOTICE,
    /** She is back. */
    RETURNED
}
