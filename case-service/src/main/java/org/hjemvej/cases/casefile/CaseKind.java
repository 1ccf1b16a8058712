package org.hjemvej.cases.casefile;

/** By which gate a person may enter a prepared return: assessed as trafficked, or an unaccompanied minor. */
public enum CaseKind {
    VICTIM_TRACK,
    UAM_TRACK,
    BOTH
}
