package org.hjemvej.cases.casefile;

import java.util.List;

/** A feature that has something to tell of a case. What one case holds is small; each feature reads it in one go. */
public interface TimelineSource {

    /** Whether this reader may read what the feature knows. Who may not causes no query, so that its time tells nothing. */
    boolean isFor(CaseReader reader);

    /** What happened in this case as far as the feature knows, in any order. */
    List<TimelineEntry> of(CaseFile file, CaseReader reader);
}
