package org.hjemvej.cases.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import org.hjemvej.cases.Because;
import org.hjemvej.cases.casefile.CaseKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounsellingOfferTest {

    @ParameterizedTest
    @CsvSource({
        "VICTIM_TRACK, false, false, false, treatedAsChild=false assessedPositive=false",
        "VICTIM_TRACK, false, true,  true,  assessedPositive=true",
        "VICTIM_TRACK, true,  false, true,  treatedAsChild=true",
        "VICTIM_TRACK, true,  true,  true,  treatedAsChild=true assessedPositive=true",
        "UAM_TRACK,    false, false, true,  kind=UAM_TRACK",
        "UAM_TRACK,    false, true,  true,  kind=UAM_TRACK",
        "UAM_TRACK,    true,  false, true,  kind=UAM_TRACK",
        "UAM_TRACK,    true,  true,  true,  kind=UAM_TRACK",
        "BOTH,         false, false, true,  kind=BOTH",
        "BOTH,         false, true,  true,  kind=BOTH",
        "BOTH,         true,  false, true,  kind=BOTH",
        "BOTH,         true,  true,  true,  kind=BOTH"
    })
    void the_assessed_and_minors_are_counselled_and_nobody_else_yet(
            CaseKind kind, boolean treatedAsChild, boolean assessedPositive, boolean offered, String because) {
        CounsellingOffer offer = new CounsellingOffer(kind, treatedAsChild, assessedPositive);

        assertThat(offer.stands()).isEqualTo(offered);
        assertThat(offer.because()).extracting(Because::fact).containsExactly(because.split(" "));
        if (offered) {
            offer.mustStand();
        } else {
            refusedBy(CounsellingRule.COUNSELLING_NOT_OFFERED_YET, offer::mustStand);
        }
    }
}
