package org.hjemvej.cases.missing;

/** How it was noticed that somebody is missing. */
public enum Circumstances {
    LEFT_PLACE_WITHOUT_NOTICE,
    DID_NOT_COME_BACK,
    DID_NOT_APPEAR,
    CANNOT_BE_REACHED
}
