package org.hjemvej.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.assessment.RevocationEffect.Consequence;
import org.junit.jupiter.api.Test;

class RevocationEffectsTest {

    @Test
    void the_return_and_what_is_paid_are_put_on_hold_and_nothing_is_taken_back() {
        var effects = RevocationEffects.of(new RevocationEffects.Facts(Optional.empty(), false, false));

        assertThat(effects)
                .extracting(RevocationEffect::kind)
                .containsExactly(
                        Consequence.RUNNING_OFFERS_UNTOUCHED,
                        Consequence.COUNSELLING_CLOSED,
                        Consequence.APPLICATIONS_CLOSED,
                        Consequence.RETURN_ON_HOLD,
                        Consequence.PAYMENTS_ON_HOLD);
        assertThat(effects.getLast().because())
                .extracting(Because::rule)
                .containsExactly("BR07_PREPARED_RETURN_IS_OFFERED_TO_THE_ASSESSED", "WHAT_IS_PAID_IS_NOT_TAKEN_BACK");
    }

    @Test
    void an_unaccompanied_minor_goes_on_by_the_second_gate() {
        assertThat(RevocationEffects.of(new RevocationEffects.Facts(Optional.empty(), false, true)))
                .extracting(RevocationEffect::kind)
                .containsExactly(
                        Consequence.RUNNING_OFFERS_UNTOUCHED,
                        Consequence.APPLICATIONS_OPEN,
                        Consequence.RETURN_UNTOUCHED,
                        Consequence.PAYMENTS_UNTOUCHED);
    }

    @Test
    void who_has_a_safe_place_keeps_it() {
        assertThat(RevocationEffects.of(new RevocationEffects.Facts(Optional.empty(), true, false)))
                .extracting(RevocationEffect::kind)
                .startsWith(Consequence.PLACEMENT_UNTOUCHED);
    }
}
