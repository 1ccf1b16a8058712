package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.platform.deadlines.DeadlineHandler;

/**
 * What follows in the case from the end of a period, in a transaction of its own: whoever decides on a period takes the case
 * first, and a deadline that lets it expire has its own row and the period already.
 */
@ApplicationScoped
class PeriodSettled implements DeadlineHandler {

    static final String TYPE = "REFLECTION_PERIOD_SETTLED";

    private final CaseFiles files;
    private final Event<NothingToDecide> settled;

    PeriodSettled(CaseFiles files, Event<NothingToDecide> settled) {
        this.files = files;
        this.settled = settled;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        files.findById(subject, LockModeType.PESSIMISTIC_WRITE);
        settled.fire(new NothingToDecide(subject));
    }
}
