package org.hjemvej.cases.casefile;

import java.util.Collection;
import java.util.Set;

/** Who stands in for contact persons today; asked only about contact persons whose case it is not. */
public interface Substitutes {

    /** Which of these cases this person stands in for today. */
    Set<String> standIn(String person, Collection<String> handles);
}
