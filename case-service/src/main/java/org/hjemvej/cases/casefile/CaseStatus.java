package org.hjemvej.cases.casefile;

import java.util.EnumSet;
import java.util.Set;

/** The states of a case and where each may go. */
public enum CaseStatus {
    OPEN,
    /** Another case is the person's; this one is only read. */
    MERGED;

    public Set<CaseStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(MERGED);
            case MERGED -> EnumSet.of(OPEN);
        };
    }
}
