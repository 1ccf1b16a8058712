package org.hjemvej.cases.bestinterests;

/** Whether a child is safe with its family, which may have been the one that exploited it. */
public enum FamilySafety {
    SAFE,
    NOT_SAFE,
    FAMILY_MAY_BE_TRAFFICKER,
    NOT_KNOWN
}
