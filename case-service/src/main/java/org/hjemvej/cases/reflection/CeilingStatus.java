package org.hjemvej.cases.reflection;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of an exceptional ceiling: proposed by one person, then confirmed by another or taken back. */
public enum CeilingStatus implements State<CeilingStatus> {
    PROPOSED,
    CONFIRMED,
    WITHDRAWN;

    @Override
    public Set<CeilingStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(CONFIRMED, WITHDRAWN);
            case CONFIRMED, WITHDRAWN -> EnumSet.noneOf(CeilingStatus.class);
        };
    }
}
