package org.hjemvej.partners.organisations;

import java.time.Instant;

/** Organisations for tests. */
public final class TestOrganisations {

    private TestOrganisations() {}

    public static Organisation qualified() {
        Organisation organisation = Organisation.identify("INVENTED", "Invented", "NG", Instant.EPOCH);
        organisation.become(OrganisationStatus.SCREENED);
        organisation.become(OrganisationStatus.DUE_DILIGENCE);
        organisation.become(OrganisationStatus.QUALIFIED);
        return organisation;
    }

    public static void blacklist(Organisation organisation) {
        organisation.become(OrganisationStatus.BLACKLISTED);
    }
}
