package org.hjemvej.platform.deadlines;

import java.time.Instant;

/** What a service does when one of its deadlines falls due. Runs in the transaction that marks the deadline fired. */
public interface DeadlineHandler {

    /** The type of deadline this handler is for, for example {@code REFLECTION_PERIOD_END}. */
    String type();

    /** {@code reference} is the id of what the deadline belongs to, {@code detail} a code given when it was set. */
    void due(String subject, String reference, String detail, Instant dueAt);
}
