package org.hjemvej.cases.identification;

/** How clearly an indicator shows. */
public enum IndicatorStrength {
    WEAK,
    CLEAR,
    STRONG
}
