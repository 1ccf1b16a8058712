package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** Reminds, some days before the period ends, whoever must act while there is time. */
@ApplicationScoped
class PeriodReminder implements DeadlineHandler {

    static final String TYPE = "REFLECTION_PERIOD_REMINDER";
    private static final int HIGH_FROM_DAYS = 2;

    private final ReflectionPeriods periods;
    private final Outbox outbox;
    private final BusinessClock clock;

    PeriodReminder(ReflectionPeriods periods, Outbox outbox, BusinessClock clock) {
        this.periods = periods;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    /** Whoever helps her to ask for more days, or to prepare. */
    @Override
    public Optional<String> mustAct() {
        return Optional.of("CMM");
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        ReflectionPeriod period = periods.get(subject, reference);
        if (period.status() != ReflectionStatus.GRANTED) {
            return;
        }
        LocalDate end = Objects.requireNonNull(period.endDate());
        // after downtime fewer days are left than the reminder was set for
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(clock.today(), end));
        outbox.publish(
                new ReflectionEvent.DeadlineApproaching(
                        subject, "REFLECTION_PERIOD_END", end, days, days <= HIGH_FROM_DAYS ? "HIGH" : "NORMAL"),
                Actor.system("deadline"));
    }
}
