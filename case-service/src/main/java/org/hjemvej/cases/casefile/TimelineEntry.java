package org.hjemvej.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.hjemvej.platform.rules.Text;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * One moment of a case: codes, ids, organisations and dates, nothing that tells who the person or a worker is.
 *
 * @param at when it happened; of what is known by its day only, the last moment of the day, so that it follows what has a
 *     time
 * @param timeKnown whether more than the day is known
 * @param id of what it happened to
 * @param path where that can be read
 * @param organisation that did it, or recorded it for the person
 * @param about what it was about, when the step leaves that open
 * @param because version of the rule, or legal basis, it was decided under
 */
public record TimelineEntry(
        Instant at,
        boolean timeKnown,
        TimelineStep step,
        String id,
        @Nullable String path,
        @Nullable String organisation,
        @Nullable Detail about,
        @Nullable String because) {

    /** Oldest first; what happened at one moment in the order of the processes, ids and steps. */
    public static final Comparator<TimelineEntry> OLDEST_FIRST =
            Comparator.comparing((TimelineEntry entry) -> entry.at).thenComparing(TimelineEntry::key);

    /** A code and its words. */
    public record Detail(String code, Text text) {}

    /** Something whose time is known. */
    public static TimelineEntry at(Instant at, TimelineStep step, String id) {
        return new TimelineEntry(at, true, step, id, null, null, null, null);
    }

    /** Something whose day is known. */
    public static TimelineEntry on(LocalDate day, TimelineStep step, String id) {
        return new TimelineEntry(BusinessClock.endOf(day).minusMillis(1), false, step, id, null, null, null, null);
    }

    public TimelineEntry readAt(String where) {
        return new TimelineEntry(at, timeKnown, step, id, where, organisation, about, because);
    }

    public TimelineEntry by(String who) {
        return new TimelineEntry(at, timeKnown, step, id, path, who, about, because);
    }

    public TimelineEntry about(Detail what) {
        return new TimelineEntry(at, timeKnown, step, id, path, organisation, what, because);
    }

    public TimelineEntry because(@Nullable String rule) {
        return new TimelineEntry(at, timeKnown, step, id, path, organisation, about, rule);
    }

    /** The legal date. */
    public LocalDate day() {
        return at.atZone(BusinessClock.ZONE).toLocalDate();
    }

    /** Names the entry among all of its case. */
    public String key() {
        return "%d-%s-%s-%02d".formatted(step.process(), id, step.kind().replace('_', '-'), step.ordinal());
    }
}
