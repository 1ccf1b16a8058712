package org.hjemvej.cases.bestinterests;

/** Who helped a child to say what it wants. */
public enum ViewSupport {
    REPRESENTATIVE,
    SUPPORT_PERSON,
    LAWYER,
    MUNICIPALITY,
    CMM
}
