package org.hjemvej.cases.contact;

/**
 * Whether a channel may be used. What nobody has said is UNKNOWN, and nothing automatic may use it: silence never decides
 * against the person.
 */
public enum Safety {
    SAFE,
    UNSAFE,
    UNKNOWN
}
