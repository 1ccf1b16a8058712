package org.hjemvej.cases.courts;

/** What a court found. */
public enum Finding {
    TRAFFICKED,
    NOT_TRAFFICKED
}
