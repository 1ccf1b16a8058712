package org.hjemvej.cases.needs;

/** How soon a need has to be met. */
public enum NeedUrgency {
    IMMEDIATE,
    SOON,
    LATER
}
