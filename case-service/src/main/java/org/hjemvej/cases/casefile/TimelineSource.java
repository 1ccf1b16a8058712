package org.hjemvej.cases.casefile;

import java.util.List;
import java.util.Set;
import org.hjemvej.cases.CaseEvent;

/** A feature that has something to tell of a case. What one case holds is small; each feature reads it in one go. */
public interface TimelineSource {

    /** Whether this reader may read what the feature knows. Who may not causes no query, so that its time tells nothing. */
    boolean isFor(CaseReader reader);

    /** The published events that the feature tells this reader of, beside what its rows remember. */
    default Set<Class<? extends CaseEvent>> kinds(CaseReader reader) {
        return Set.of();
    }

    /**
     * What happened in this case as far as the feature knows, in any order.
     *
     * @param events what was published about the case, of the {@link #kinds} of all features that are asked
     */
    List<TimelineEntry> of(CaseFile file, CaseReader reader, ToldEvents events);
}
