package org.hjemvej.cases.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentificationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Identification identification =
            Identification.plan("K-1", Identification.Setting.CMM, null, DAY, Instant.EPOCH);

    @Test
    void nothing_is_recorded_before_the_person_agrees() {
        refusedBy(IdentificationRule.IDENTIFICATION_STATE, identification::start);
        refusedBy(IdentificationRule.IDENTIFICATION_STATE, () -> identification.recordIndicators(found()));
    }

    @Test
    void a_recommendation_for_an_adult_needs_act_means_and_purpose() {
        record();

        refusedBy(
                IdentificationRule.INDICATORS_INCOMPLETE,
                () -> identification.conclude(true, EnumSet.of(Element.ACT, Element.PURPOSE), false, Instant.EPOCH));
    }

    @Test
    void the_means_are_not_needed_for_a_child() {
        record();

        identification.conclude(true, EnumSet.of(Element.ACT, Element.PURPOSE), true, Instant.EPOCH);

        assertThat(identification.status()).isEqualTo(IdentificationStatus.RECOMMENDED_FOR_ASSESSMENT);
    }

    @Test
    void no_state_goes_where_the_table_does_not_lead() {
        for (IdentificationStatus over : EnumSet.of(
                IdentificationStatus.RECOMMENDED_FOR_ASSESSMENT,
                IdentificationStatus.NO_INDICATORS,
                IdentificationStatus.CONSENT_REFUSED)) {
            assertThat(over.next()).isEmpty();
        }
    }

    private void record() {
        identification.recordConsent();
        identification.start();
        identification.recordIndicators(found());
    }

    private static List<Observation> found() {
        return List.of(new Observation("HARBOURED", "1", Presence.PRESENT, DAY));
    }
}
