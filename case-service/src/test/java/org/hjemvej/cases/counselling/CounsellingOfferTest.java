package org.hjemvej.cases.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import org.hjemvej.cases.casefile.CaseKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounsellingOfferTest {

    @ParameterizedTest
    @CsvSource({
        "VICTIM_TRACK, false, false, false",
        "VICTIM_TRACK, false, true,  true",
        "VICTIM_TRACK, true,  false, true",
        "VICTIM_TRACK, true,  true,  true",
        "UAM_TRACK,    false, false, true",
        "UAM_TRACK,    false, true,  true",
        "UAM_TRACK,    true,  false, true",
        "UAM_TRACK,    true,  true,  true",
        "BOTH,         false, false, true",
        "BOTH,         false, true,  true",
        "BOTH,         true,  false, true",
        "BOTH,         true,  true,  true"
    })
    void the_assessed_and_minors_are_counselled_and_nobody_else_yet(
            CaseKind kind, boolean treatedAsChild, boolean assessedPositive, boolean offered) {
        CounsellingOffer offer = new CounsellingOffer(kind, treatedAsChild, assessedPositive);

        assertThat(offer.stands()).isEqualTo(offered);
        if (offered) {
            offer.mustStand();
        } else {
            refusedBy(CounsellingRule.COUNSELLING_NOT_OFFERED_YET, offer::mustStand);
        }
    }
}
