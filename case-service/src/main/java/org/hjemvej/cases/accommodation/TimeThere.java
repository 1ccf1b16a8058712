package org.hjemvej.cases.accommodation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a person lives in the place she was given.
 *
 * @param startedOn the day on which she moved in
 * @param endedOn the day on which she left it, or gave up what she had not moved into
 * @param transferredTo the placement she moved on to; null unless she did
 */
@Embeddable
public record TimeThere(
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String transferredTo) {

    /** As long as she has neither moved in nor given it up. */
    static final TimeThere NONE = new TimeThere(null, null, null);

    TimeThere from(LocalDate day) {
        return new TimeThere(day, endedOn, transferredTo);
    }

    TimeThere to(LocalDate day) {
        return new TimeThere(startedOn, day, transferredTo);
    }

    TimeThere onTo(String next, LocalDate day) {
        return new TimeThere(startedOn, day, next);
    }

    /** Whether she lived there on that day: those on which she came and left are days there. */
    boolean isOn(LocalDate day) {
        return startedOn != null && !day.isBefore(startedOn) && (endedOn == null || !day.isAfter(endedOn));
    }

    /** She is back. */
    TimeThere goingOn() {
        return new TimeThere(startedOn, null, transferredTo);
    }
}
