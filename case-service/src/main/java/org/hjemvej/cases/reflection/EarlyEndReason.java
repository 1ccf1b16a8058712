package org.hjemvej.cases.reflection;

/**
 * Why a period ends before its last day (REC 2.4). That nobody knows where the person is is none: the deadline runs, and the
 * way back stays open.
 */
public enum EarlyEndReason {
    DEPARTED,
    DECLINED_FURTHER_STAY,
    OTHER_STAY_BASIS,
    /** The decision it rests on is revoked (ADR 25): a person ends it for that, the revocation itself does not. */
    STATUS_REVOKED,
    PUBLIC_ORDER,
    DECEASED
}
