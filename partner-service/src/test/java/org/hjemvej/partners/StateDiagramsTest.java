package org.hjemvej.partners;

import java.util.List;
import org.hjemvej.partners.agreements.AgreementStatus;
import org.hjemvej.partners.coverage.ReservationStatus;
import org.hjemvej.partners.organisations.OrganisationStatus;
import org.hjemvej.partners.search.SearchStatus;
import org.hjemvej.platform.testing.StateDiagrams;
import org.junit.jupiter.api.Test;

class StateDiagramsTest {

    @Test
    void the_documents_show_what_the_code_allows() {
        StateDiagrams.mustBeCurrent(
                "partner-service",
                List.of(
                        StateDiagrams.machine("Organisation", OrganisationStatus.IDENTIFIED, OrganisationStatus::next),
                        StateDiagrams.machine("Agreement", AgreementStatus.DRAFT, AgreementStatus::next),
                        StateDiagrams.machine("Partner search", SearchStatus.OPENED, SearchStatus::next),
                        StateDiagrams.machine("Reserved place", ReservationStatus.RESERVED, ReservationStatus::next)));
    }
}
