package org.hjemvej.cases.bestinterests;

/** What must hold here before a child is returned (Convention art. 16(7), process 2.7). */
public enum ReturnGate {
    CHILDS_OWN_VIEW,
    FAMILY_TRACED_OR_CENTRE_CONFIRMED,
    BEST_INTERESTS_DECISION
}
