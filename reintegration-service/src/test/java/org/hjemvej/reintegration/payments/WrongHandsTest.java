package org.hjemvej.reintegration.payments;

import static org.assertj.core.api.Assertions.assertThat;

import org.hjemvej.reintegration.payments.Payee.Kind;
import org.junit.jupiter.api.Test;

class WrongHandsTest {

    @Test
    void a_child_is_paid_through_its_guardian_or_the_partner() {
        assertThat(WrongHands.of(true, Kind.PERSON)).contains(WrongHands.CHILD_ITSELF);
        assertThat(WrongHands.of(true, Kind.GUARDIAN)).isEmpty();
        assertThat(WrongHands.of(true, Kind.PARTNER)).isEmpty();
    }

    @Test
    void an_adult_is_paid_herself_or_through_the_partner() {
        assertThat(WrongHands.of(false, Kind.PERSON)).isEmpty();
        assertThat(WrongHands.of(false, Kind.GUARDIAN)).contains(WrongHands.GUARDIAN_OF_AN_ADULT);
        assertThat(WrongHands.of(false, Kind.PARTNER)).isEmpty();
    }

    @Test
    void what_is_due_waits_with_a_reason_and_a_rule_of_its_own() {
        assertThat(WrongHands.CHILD_ITSELF.holdReason()).isEqualTo(InstalmentHoldReason.PAYEE_DOES_NOT_SUIT);
        assertThat(WrongHands.CHILD_ITSELF.rule()).isEqualTo(PaymentRule.PAYEE_OF_A_CHILD);
        assertThat(WrongHands.GUARDIAN_OF_AN_ADULT.holdReason()).isEqualTo(InstalmentHoldReason.GUARDIAN_OF_AN_ADULT);
        assertThat(WrongHands.GUARDIAN_OF_AN_ADULT.rule()).isEqualTo(PaymentRule.PAYEE_OF_AN_ADULT);
    }
}
