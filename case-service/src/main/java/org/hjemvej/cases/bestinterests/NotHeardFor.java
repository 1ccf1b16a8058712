package org.hjemvej.cases.bestinterests;

/** Why a child was not heard (Aliens Act § 56 a, BR34). */
public enum NotHeardFor {
    TOO_YOUNG,
    HARMFUL,
    DOES_NOT_WANT_TO
}
