package org.hjemvej.cases.contact;

/** Whom the person wants as interpreter. */
public enum GenderWish {
    ANY,
    WOMAN,
    MAN
}
