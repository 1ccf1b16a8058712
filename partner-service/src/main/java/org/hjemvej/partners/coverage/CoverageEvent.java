package org.hjemvej.partners.coverage;

import java.time.LocalDate;
import org.hjemvej.partners.PartnerEvent;

/** Events of coverage; the subject is the programme handle. */
public sealed interface CoverageEvent extends PartnerEvent {

    record PlaceReserved(
            String subject,
            String agreementId,
            String partnerOrganisation,
            String country,
            long remainingDays,
            LocalDate expiresOn)
            implements CoverageEvent {}

    record PlaceReleased(String subject, String agreementId, String country) implements CoverageEvent {}

    record CoverageMissing(String subject, String country, Reason reason) implements CoverageEvent {}

    /** Why nobody can receive her there now. */
    enum Reason {
        NO_AGREEMENT,
        NO_FREE_PLACE,
        GROUP_NOT_COVERED,
        PERIOD_TOO_SHORT
    }
}
