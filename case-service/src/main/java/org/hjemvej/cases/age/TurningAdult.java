package org.hjemvej.cases.age;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * The days before an eighteenth birthday and the day itself. Whoever changes them gives the old ones up before taking the
 * case: a deadline that fires takes both in this order.
 */
@ApplicationScoped
class TurningAdult {

    static final String SOON = "MINOR_TURNS_ADULT_SOON";
    static final String TURNED = "MINOR_TURNS_ADULT";
    private static final String DAYS = "minor.turnsAdultDaysBefore";

    private final Deadlines deadlines;
    private final Policies policies;
    private final BusinessClock clock;

    TurningAdult(Deadlines deadlines, Policies policies, BusinessClock clock) {
        this.deadlines = deadlines;
        this.policies = policies;
        this.clock = clock;
    }

    void cancel(String caseHandle) {
        deadlines.cancel(SOON, caseHandle);
        deadlines.cancel(TURNED, caseHandle);
    }

    /**
     * Nothing is left of them, fired or not. Whoever forgets has taken the case already: should one of them fall due in that
     * moment, the database lets one of the two go on and the other one try again.
     */
    void forget(String caseHandle) {
        deadlines.forget(SOON, caseHandle);
        deadlines.forget(TURNED, caseHandle);
    }

    /** Sets the days that are still to come; of those that have passed already the last one is made up for at once. */
    void set(String caseHandle, int factNumber, @Nullable LocalDate day) {
        if (day == null) {
            return;
        }
        LocalDate today = clock.today();
        List<Integer> before = policies.numbers(DAYS, today).stream()
                .filter(each -> each > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        String fact = ", fact " + factNumber;
        before.stream()
                .filter(each -> !day.minusDays(each).isAfter(today))
                .min(Comparator.naturalOrder())
                .ifPresent(each ->
                        deadlines.set(SOON, caseHandle, caseHandle, each + " days or less before" + fact, clock.now()));
        for (int each : before) {
            Instant due = BusinessClock.startOf(day.minusDays(each));
            if (day.minusDays(each).isAfter(today)) {
                deadlines.set(SOON, caseHandle, caseHandle, each + " days before" + fact, due);
            }
        }
        deadlines.set(TURNED, caseHandle, caseHandle, "the day" + fact, BusinessClock.startOf(day));
    }
}
