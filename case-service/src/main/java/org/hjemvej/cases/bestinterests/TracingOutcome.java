package org.hjemvej.cases.bestinterests;

/** What came of looking for a child's family. */
public enum TracingOutcome {
    WILLING_TO_RECEIVE,
    NOT_WILLING,
    NOT_FOUND,
    /** Nobody looked, because looking would have put the child or others in danger. */
    TOO_DANGEROUS_TO_TRACE
}
