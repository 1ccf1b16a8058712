package org.hjemvej.cases.identification;

/** The grounds on which a manager of CMM may decide that a child is interviewed without its representative. */
public enum OverrideReason {
    DANGER_IF_DELAYED,
    CHILD_OBJECTS,
    NO_REPRESENTATIVE_AVAILABLE
}
