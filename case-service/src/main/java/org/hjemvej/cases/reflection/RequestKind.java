package org.hjemvej.cases.reflection;

/** What the person has asked the authority for. */
public enum RequestKind {
    PERIOD,
    EXTENSION
}
