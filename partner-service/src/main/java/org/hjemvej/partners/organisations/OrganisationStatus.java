package org.hjemvej.partners.organisations;

import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.rules.State;

/** The states of a partner organisation (process 2.12) and where each may go. */
public enum OrganisationStatus implements State<OrganisationStatus> {
    IDENTIFIED,
    SCREENED,
    DUE_DILIGENCE,
    QUALIFIED,
    REJECTED,
    BLACKLISTED;

    @Override
    public Set<OrganisationStatus> next() {
        return switch (this) {
            case IDENTIFIED -> EnumSet.of(SCREENED, REJECTED);
            case SCREENED -> EnumSet.of(DUE_DILIGENCE, REJECTED);
            case DUE_DILIGENCE -> EnumSet.of(QUALIFIED, REJECTED);
            case QUALIFIED -> EnumSet.of(BLACKLISTED);
            case REJECTED, BLACKLISTED -> EnumSet.noneOf(OrganisationStatus.class);
        };
    }
}
