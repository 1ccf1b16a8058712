package org.hjemvej.cases.reflection;

import java.util.EnumSet;
import java.util.Set;

/** The states of an extension: asked for, then granted or refused. */
public enum ExtensionStatus {
    REQUESTED,
    GRANTED,
    REFUSED;

    public Set<ExtensionStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(GRANTED, REFUSED);
            case GRANTED, REFUSED -> EnumSet.noneOf(ExtensionStatus.class);
        };
    }
}
