package org.hjemvej.cases.entitlements;

/** Yes, no, or that it depends: the strongest first. */
public enum EntitlementAnswer {
    YES,
    CONDITIONAL,
    NO
}
