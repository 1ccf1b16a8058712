package org.hjemvej.cases.identification;

/** Whom an indicator was written for. Who has grown up since may have been exploited as a child: it binds nobody. */
public enum IndicatorTargetGroup {
    ALL,
    CHILD
}
