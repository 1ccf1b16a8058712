package org.hjemvej.cases.entitlements;

import java.time.LocalDate;
import org.hjemvej.cases.reflection.ReflectionPeriod;
import org.hjemvej.cases.reflection.ReflectionStatus;
import org.jspecify.annotations.Nullable;

/** A reflection or restitution period as far as it tells what a person is entitled to. */
record Period(
        String id,
        ReflectionStatus status,
        LocalDate offeredOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate endedOn) {

    static Period of(ReflectionPeriod period) {
        return new Period(
                period.id(),
                period.status(),
                period.offeredOn(),
                period.decidedOn(),
                period.startDate(),
                period.endDate(),
                period.endedOn());
    }

    /** Whether it is offered or requested, and nobody has decided. */
    boolean isOpenOn(LocalDate on) {
        return (status == ReflectionStatus.OFFERED || status == ReflectionStatus.REQUESTED) && !offeredOn.isAfter(on);
    }

    /** Whether that day is one of its days: the first and the last are, the day on which something took its place is not. */
    boolean runsOn(LocalDate on) {
        return startDate != null
                && endDate != null
                && !on.isBefore(startDate)
                && !on.isAfter(endDate)
                && (endedOn == null || on.isBefore(endedOn));
    }

    RestsOn restsOn() {
        return new RestsOn(RestsOn.DecisionKind.REFLECTION_PERIOD, id, decidedOn);
    }
}
