package org.hjemvej.cases.entitlements;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hjemvej.cases.reflection.Extension;
import org.hjemvej.cases.reflection.Reach;
import org.hjemvej.cases.reflection.ReflectionPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A reflection or restitution period as far as it tells what a person is entitled to: by its days alone, so that what held on
 * a day is told whatever has become of it since.
 *
 * @param groundRevokedOn the day on which the decision behind it was revoked: what is not granted by then never will be
 * @param reach the last day that an answer she waits for can give her
 * @param requests what was asked for to make it longer
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
        @Nullable LocalDate endedOn,
        @Nullable LocalDate reach,
        List<MoreDays> requests) {

    Period {
        requests = List.copyOf(requests);
    }

    /** More days that she asked for, and the day on which that waited no more; null as long as nobody has answered. */
    record MoreDays(LocalDate filedOn, @Nullable LocalDate settledOn) {

        /** Whether it waited on that day; on the day of the answer it still did. */
        boolean waitsOn(LocalDate on) {
            return isBy(filedOn, on) && (settledOn == null || !on.isAfter(settledOn));
        }
    }

    /** With the requests of all her periods, of which it takes its own, and how far they reach. */
    static Period of(ReflectionPeriod period, List<Extension> filed, Reach reach) {
        return new Period(
                period.id(),
                period.offeredOn(),
                period.declinedOn(),
                period.requestedOn(),
                period.decidedOn(),
                period.groundRevokedOn(),
                period.startDate(),
                period.endDate(),
                period.endedOn(),
                reach.of(period, filed),
                filed.stream()
                        .filter(extension -> extension.periodId().equals(period.id()))
                        .map(extension -> new MoreDays(extension.filedOn(), extension.settledOn()))
                        .toList());
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
                && !isBy(endedOn, on);
    }

    /**
     * Whether its last day lay before that day while a request for more days waited: silence does not decide against her, so
     * what is bound to the period goes on until the answer. A day that lies ahead must be one that the answer can give her.
     */
    boolean isHeldOpenOn(Standing.Day day) {
        LocalDate on = day.on();
        return endDate != null
                && on.isAfter(endDate)
                && !isBy(endedOn, on)
                && waitsSince(on) != null
                && (!on.isAfter(day.today()) || (reach != null && !on.isAfter(reach)));
    }

    private @Nullable LocalDate waitsSince(LocalDate on) {
        return requests.stream()
                .filter(request -> request.waitsOn(on))
                .map(MoreDays::filedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** As long as it is open nobody has decided, whatever was decided since. */
    RestsOn asOpen() {
        return new RestsOn(RestsOn.DecisionKind.REFLECTION_PERIOD, id, null);
    }

    RestsOn asRunning() {
        return new RestsOn(RestsOn.DecisionKind.REFLECTION_PERIOD, id, decidedOn);
    }

    RestsOn asHeldOpen(LocalDate on) {
        return asRunning().waitingSince(Objects.requireNonNull(waitsSince(on)));
    }
}
