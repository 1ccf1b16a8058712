package org.hjemvej.cases.age;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** Tells, some days before, what an eighteenth birthday will change and what must be decided anew. */
@ApplicationScoped
class TurnsAdultSoon implements DeadlineHandler {

    private final CaseFiles files;
    private final AgeFacts facts;
    private final Outbox outbox;
    private final BusinessClock clock;

    TurnsAdultSoon(CaseFiles files, AgeFacts facts, Outbox outbox, BusinessClock clock) {
        this.files = files;
        this.facts = facts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TurningAdult.SOON;
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        CaseFile file = files.findById(subject);
        Optional.ofNullable(facts.finding(file, clock.today()).turnsAdultOn()).ifPresent(day -> tell(file, day));
    }

    private void tell(CaseFile file, LocalDate day) {
        // after downtime fewer days are left than the reminder was set for
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(clock.today(), day));
        AtAdulthood then = AtAdulthood.of(file);
        outbox.publish(
                new AgeEvent.MinorTurnsAdultSoon(file.handle(), day, days, then.changes(), then.needsDecision()),
                Actor.system("deadline"));
    }
}
