package org.hjemvej.cases.casefile;

import java.util.List;
import java.util.Set;
import org.hjemvej.platform.caller.Actor;

/** Looks among all cases for those that may be of a person who has a case already. */
public interface SimilarCases {

    /** Other cases than {@code hers}, in the transaction of what makes her known. */
    Found otherThan(Set<String> hers, KnownOfPerson known, Actor actor);

    /**
     * The cases.
     *
     * @param cases the most similar first
     * @param more whether there may be others: the name is common
     */
    record Found(List<Similar> cases, boolean more) {}

    /** A case, and how similar it is: 0 to 100, no probability. */
    record Similar(String handle, int score) {}
}
