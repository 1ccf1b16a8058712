package org.hjemvej.cases.timeline;

import java.util.Comparator;
import org.hjemvej.cases.casefile.TimelineEntry;

/** From which end a timeline is read. */
public enum TimelineOrder {
    OLDEST_FIRST,
    NEWEST_FIRST;

    Comparator<TimelineEntry> comparator() {
        return switch (this) {
            case OLDEST_FIRST -> TimelineEntry.OLDEST_FIRST;
            case NEWEST_FIRST -> TimelineEntry.OLDEST_FIRST.reversed();
        };
    }
}
