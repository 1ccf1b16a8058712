package org.hjemvej.cases.outreach;

/** Whom a provider of outreach is there for. */
public enum TargetGroup {
    ADULTS,
    WOMEN,
    MEN,
    CHILDREN
}
