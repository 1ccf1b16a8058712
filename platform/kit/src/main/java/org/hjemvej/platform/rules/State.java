package org.hjemvej.platform.rules;

import java.util.Map;
import java.util.Set;

/** A state of something that has a way to go. Implemented by enums, each of which is the whole table of one way. */
public interface State<S extends State<S>> {

    /** The states that may come after this one; none after the last. */
    Set<S> next();

    /** Refuses unless the wanted state may come next, by a rule that tells {@code state}, {@code wanted} and {@code next}. */
    default void mustLeadTo(S wanted, Rule rule) {
        if (!next().contains(wanted)) {
            throw rule.broken(Map.of("state", this, "wanted", wanted, "next", next()));
        }
    }
}
