package org.hjemvej.cases.casefile;

/** Adult, child, or in doubt; who is in doubt is treated as a child (Convention art. 10(3)). */
public enum AgeState {
    ADULT,
    CHILD,
    DISPUTED;

    public boolean treatedAsChild() {
        return this != ADULT;
    }
}
