package org.hjemvej.cases.outreach;

/** By what somebody is reached. */
public enum ContactKind {
    WEBSITE,
    PHONE,
    EMAIL
}
