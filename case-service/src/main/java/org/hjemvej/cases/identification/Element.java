package org.hjemvej.cases.identification;

/** The three elements of trafficking: what was done, by which means, for which purpose. */
public enum Element {
    ACT,
    MEANS,
    PURPOSE
}
