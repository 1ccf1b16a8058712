package org.hjemvej.cases.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who stands in for contact persons today. Of single cases it is asked only about contact persons whose case it is not. */
public interface Substitutes {

    /** Which of these cases this person stands in for today. */
    Set<String> standIn(String person, Collection<String> handles);

    /** The next cases after a position whose contact person somebody is, or stands in for today, oldest first. */
    List<CaseFile> followed(String person, Instant openedAt, String handle, int limit);
}
