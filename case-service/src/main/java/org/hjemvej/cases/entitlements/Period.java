package org.hjemvej.cases.entitlements;

import java.time.LocalDate;
import org.hjemvej.cases.reflection.ReflectionPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A reflection or restitution period as far as it tells what a person is entitled to: by its days alone, so that what held on
 * a day is told whatever has become of it since.
 *
 * @param groundRevokedOn the day on which the decision behind it was revoked: what is not granted by then never will be
 */
record Period(
        String id,
        LocalDate offeredOn,
        @Nullable LocalDate declinedOn,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate groundRevokedOn,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate endedOn) {

    static Period of(ReflectionPeriod period) {
        return new Period(
                period.id(),
                period.offeredOn(),
                period.declinedOn(),
                period.requestedOn(),
                period.decidedOn(),
                period.groundRevokedOn(),
                period.startDate(),
                period.endDate(),
                period.endedOn());
    }

    /** Whether it is offered or requested on that day, and nobody has decided by then. */
    boolean isOpenOn(LocalDate on) {
        return isBy(offeredOn, on) && !isDeclinedOn(on) && !isBy(decidedOn, on) && !isBy(groundRevokedOn, on);
    }

    /** She may come back: what she has asked for since is open again. */
    private boolean isDeclinedOn(LocalDate on) {
        return isBy(declinedOn, on) && !isBy(requestedOn, on);
    }

    private static boolean isBy(@Nullable LocalDate day, LocalDate on) {
        return day != null && !day.isAfter(on);
    }

    /** Whether that day is one of its days: the first and the last are, the day on which something took its place is not. */
    boolean runsOn(LocalDate on) {
        return startDate != null
                && endDate != null
                && !on.isBefore(startDate)
                && !on.isAfter(endDate)
                && (endedOn == null || on.isBefore(endedOn));
    }

    /** As long as it is open nobody has decided, whatever was decided since. */
    RestsOn asOpen() {
        return new RestsOn(RestsOn.DecisionKind.REFLECTION_PERIOD, id, null);
    }

    RestsOn asRunning() {
        return new RestsOn(RestsOn.DecisionKind.REFLECTION_PERIOD, id, decidedOn);
    }
}
