package org.hjemvej.cases.reflection;

/** What takes the place of a period before its last day (process 2.4). */
public enum SupersessionReason {
    RESIDENCE_PERMIT_9C5,
    ASYLUM_GRANTED
}
