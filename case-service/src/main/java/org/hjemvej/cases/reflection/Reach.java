package org.hjemvej.cases.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** How far the answers that a period waits for can make it longer. */
@ApplicationScoped
public class Reach {

    private final Ceilings ceilings;
    private final BusinessClock clock;

    Reach(Ceilings ceilings, BusinessClock clock) {
        this.ceilings = ceilings;
        this.clock = clock;
    }

    /**
     * The last day that she may have when everything is granted that waits, under the ceiling of today; its last day when
     * nothing waits or nothing more of it is granted, and null as long as it has none.
     *
     * @param filed the requests of all her periods
     */
    public @Nullable LocalDate of(ReflectionPeriod period, List<Extension> filed) {
        int waiting = filed.stream()
                .filter(extension -> extension.periodId().equals(period.id()) && extension.isUndecided())
                .mapToInt(Extension::days)
                .sum();
        if (waiting == 0 || period.groundRevokedOn() != null) {
            return period.endDate();
        }
        LocalDate asked = period.span().with(waiting).end();
        LocalDate allowed = period.span().latestEnd(ceilings.of(period, clock.today()));
        return asked.isBefore(allowed) ? asked : allowed;
    }
}
