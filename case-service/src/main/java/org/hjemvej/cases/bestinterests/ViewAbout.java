package org.hjemvej.cases.bestinterests;

/** What a child is heard about. */
public enum ViewAbout {
    REPRESENTATIVE,
    PLACEMENT,
    RETURN
}
