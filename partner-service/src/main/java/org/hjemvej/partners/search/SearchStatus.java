package org.hjemvej.partners.search;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of a search (process 2.12) and where each may go; an activated agreement ends it at any point. */
public enum SearchStatus implements State<SearchStatus> {
    OPENED,
    CANDIDATES_LISTED,
    IN_DUE_DILIGENCE,
    NEGOTIATING,
    SUCCESS,
    FAILED;

    @Override
    public Set<SearchStatus> next() {
        return switch (this) {
            case OPENED -> EnumSet.of(CANDIDATES_LISTED, SUCCESS, FAILED);
            case CANDIDATES_LISTED -> EnumSet.of(IN_DUE_DILIGENCE, SUCCESS, FAILED);
            case IN_DUE_DILIGENCE -> EnumSet.of(CANDIDATES_LISTED, NEGOTIATING, SUCCESS, FAILED);
            case NEGOTIATING -> EnumSet.of(CANDIDATES_LISTED, SUCCESS, FAILED);
            case SUCCESS, FAILED -> EnumSet.noneOf(SearchStatus.class);
        };
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }
}
