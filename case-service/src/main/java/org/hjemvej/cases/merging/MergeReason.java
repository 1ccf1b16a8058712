package org.hjemvej.cases.merging;

/** How one person came to have two cases. */
public enum MergeReason {
    SAME_PERSON_TWO_REFERRALS,
    NAME_CHANGED,
    RECORDED_TWICE
}
