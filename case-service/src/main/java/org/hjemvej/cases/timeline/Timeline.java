package org.hjemvej.cases.timeline;

import java.time.Instant;
import java.util.List;
import org.hjemvej.cases.casefile.TimelineEntry;

/** What happened in one case, in one order. */
public record Timeline(List<TimelineEntry> entries, TimelineOrder order) {

    /** Sorts what the features told. */
    public Timeline {
        entries = entries.stream().sorted(order.comparator()).toList();
    }

    /** At most so many entries behind a position; nothing is skipped or repeated when earlier or later ones are added. */
    public List<TimelineEntry> after(Instant at, String key, int limit) {
        return entries.stream()
                .filter(entry -> isBehind(entry, at, key))
                .limit(limit)
                .toList();
    }

    private boolean isBehind(TimelineEntry entry, Instant at, String key) {
        int later = entry.at().compareTo(at);
        int difference = later == 0 ? entry.key().compareTo(key) : later;
        return order == TimelineOrder.OLDEST_FIRST ? difference > 0 : difference < 0;
    }
}
