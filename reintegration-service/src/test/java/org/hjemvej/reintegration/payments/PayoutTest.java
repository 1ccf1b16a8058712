package org.hjemvej.reintegration.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.reintegration.money.Money;
import org.junit.jupiter.api.Test;

class PayoutTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);
    private static final Instant NOON = BusinessClock.startOf(DAY).plusSeconds(43_200);

    private static final byte[] SEALED = {1};

    private final Payee payee = Payee.of("P-1", PayoutChannel.PARTNER_CASH, details(Payee.Kind.PERSON), SEALED);
    private final Payout payout =
            Payout.create(CashInstalment.promise("P-1", 1, Money.ofMinor(1, "DKK")), 1, payee, NOON);

    @Test
    void it_goes_to_whom_it_was_released_for_whoever_is_named_afterwards() {
        payee.change(PayoutChannel.PARTNER_CASH, details(Payee.Kind.GUARDIAN), new byte[] {2});

        assertThat(payout.sealedPayee()).isEqualTo(SEALED);
    }

    @Test
    void a_receipt_needs_an_instruction_that_was_sent_and_is_attested_once() {
        refusedBy(PaymentRule.PAYOUT_STATE, () -> confirm(DAY));
        payout.sent(NOON);
        confirm(DAY);

        refusedBy(PaymentRule.PAYOUT_STATE, () -> confirm(DAY));
    }

    @Test
    void it_is_sent_once_whatever_is_repeated() {
        assertThat(payout.sent(NOON)).isTrue();
        assertThat(payout.sent(NOON)).isFalse();
    }

    @Test
    void money_is_received_between_the_second_release_and_today() {
        payout.sent(NOON);

        refusedBy(PaymentRule.RECEIPT_DATE, () -> confirm(DAY.minusDays(1)));
        refusedBy(PaymentRule.RECEIPT_DATE, () -> confirm(DAY.plusDays(1)));
        confirm(DAY);
        assertThat(payout.status()).isEqualTo(PayoutStatus.CONFIRMED);
    }

    @Test
    void cash_that_was_handed_over_before_midnight_is_attested_truly_although_the_message_came_after() {
        payout.sent(NOON.plus(Duration.ofDays(1)));

        payout.confirm(DAY, Payout.Attestation.SIGNATURE, DAY.plusDays(1), person("amara", "AURORA"));

        assertThat(payout.receivedOn()).isEqualTo(DAY);
    }

    private static PayeeDetails details(Payee.Kind kind) {
        return new PayeeDetails(kind, "Invented Person", "Lagos", "NG");
    }

    private void confirm(LocalDate on) {
        payout.confirm(on, Payout.Attestation.SIGNATURE, DAY, person("amara", "AURORA"));
    }
}
