package org.hjemvej.platform.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hjemvej.platform.time.BusinessClock;

/** What a service does when one of its deadlines falls due. Runs in the transaction that marks the deadline fired. */
public interface DeadlineHandler {

    /** The type of deadline this handler is for, for example {@code REFLECTION_PERIOD_END}. */
    String type();

    /** The organisation that must act before it is due; empty when the service does all that is to be done by itself. */
    default Optional<String> mustAct() {
        return Optional.empty();
    }

    /**
     * Whether what was to be done is still to be done when it has fired, until the deadline is settled: before, meanwhile
     * (by this handler) or after. Whatever else has fired is done and is listed no more.
     */
    default boolean staysOpen() {
        return false;
    }

    /** The legal date that a moment stands for: the day it lies in; where it ends a day, that day. */
    default LocalDate dueDate(Instant dueAt) {
        return dueAt.atZone(BusinessClock.ZONE).toLocalDate();
    }

    /** {@code reference} is the id of what the deadline belongs to, {@code detail} a code given when it was set. */
    void due(String subject, String reference, String detail, Instant dueAt);
}
