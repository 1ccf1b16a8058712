package org.hjemvej.cases.minors;

/** Who speaks for a child now. */
public enum Representation {
    /** Its representative, who is appointed. */
    BY_REPRESENTATIVE,
    /** The child itself: it is said why, and since when, nobody will be appointed. */
    BY_ITSELF,
    /** Nobody yet. */
    BY_NOBODY
}
