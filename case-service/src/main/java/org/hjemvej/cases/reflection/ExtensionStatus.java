package org.hjemvej.cases.reflection;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of an extension: asked for, then granted or refused, or lapsed with its period while nobody had decided. */
public enum ExtensionStatus implements State<ExtensionStatus> {
    REQUESTED,
    GRANTED,
    REFUSED,
    LAPSED;

    @Override
    public Set<ExtensionStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(GRANTED, REFUSED, LAPSED);
            case GRANTED, REFUSED, LAPSED -> EnumSet.noneOf(ExtensionStatus.class);
        };
    }
}
