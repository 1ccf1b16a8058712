package org.hjemvej.reintegration.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.LocalDate;
import org.hjemvej.reintegration.money.Money;
import org.junit.jupiter.api.Test;

class CashInstalmentTest {

    private final CashInstalment instalment = CashInstalment.promise("P-1", 1, Money.ofMinor(200_000, "DKK"));

    @Test
    void nothing_is_paid_before_the_arrival_is_confirmed() {
        refusedBy(PaymentRule.ENTRY_NOT_CONFIRMED, instalment::release);
    }

    @Test
    void nothing_is_paid_before_its_day() {
        instalment.anchor(LocalDate.of(2025, 1, 31));

        refusedBy(PaymentRule.INSTALMENT_NOT_DUE, instalment::release);
    }

    @Test
    void its_day_comes_on_the_due_date_and_not_before() {
        assertThat(instalment.fallDue(LocalDate.of(2025, 1, 31))).isFalse();
        instalment.anchor(LocalDate.of(2025, 1, 31));

        assertThat(instalment.fallDue(LocalDate.of(2025, 1, 30))).isFalse();
        assertThat(instalment.fallDue(LocalDate.of(2025, 1, 31))).isTrue();
    }

    @Test
    void an_instalment_is_paid_once() {
        instalment.anchor(LocalDate.of(2025, 1, 31));
        assertThat(instalment.fallDue(LocalDate.of(2025, 1, 31))).isTrue();
        assertThat(instalment.fallDue(LocalDate.of(2025, 1, 31))).isFalse();
        instalment.release();
        refusedBy(PaymentRule.INSTALMENT_STATE, instalment::release);
        instalment.sent();
        instalment.confirm();

        refusedBy(PaymentRule.INSTALMENT_STATE, instalment::release);
        refusedBy(PaymentRule.INSTALMENT_STATE, instalment::sent);
    }

    @Test
    void a_new_date_moves_only_what_is_not_due_yet() {
        instalment.anchor(LocalDate.of(2025, 1, 31));
        instalment.fallDue(LocalDate.of(2025, 1, 31));

        instalment.anchor(LocalDate.of(2025, 2, 28));

        assertThat(instalment.dueDate()).isEqualTo(LocalDate.of(2025, 1, 31));
    }

    @Test
    void what_is_due_waits_on_hold_and_is_due_again_afterwards() {
        LocalDate due = LocalDate.of(2025, 1, 31);
        instalment.anchor(due);
        assertThat(instalment.putOnHold(InstalmentHoldReason.ENTRY_CONDITION_MISSING))
                .as("before its day it only waits for it")
                .isFalse();
        instalment.fallDue(due);

        assertThat(instalment.putOnHold(InstalmentHoldReason.ENTRY_CONDITION_MISSING))
                .isTrue();
        refusedBy(PaymentRule.INSTALMENT_STATE, instalment::release);
        assertThat(instalment.holdReason()).isEqualTo(InstalmentHoldReason.ENTRY_CONDITION_MISSING);
        assertThat(instalment.dueAgain()).isTrue();
        assertThat(instalment.dueAgain()).isFalse();

        assertThat(instalment.dueDate()).isEqualTo(due);
        assertThat(instalment.holdReason()).isNull();
        instalment.release();
    }

    @Test
    void what_two_persons_have_released_goes_its_way() {
        instalment.anchor(LocalDate.of(2025, 1, 31));
        instalment.fallDue(LocalDate.of(2025, 1, 31));
        instalment.release();

        assertThat(instalment.putOnHold(InstalmentHoldReason.ENTRY_CONDITION_MISSING))
                .isFalse();

        assertThat(instalment.status()).isEqualTo(InstalmentStatus.RELEASED);
    }

    @Test
    void what_is_held_for_another_reason_stays_held() {
        instalment.anchor(LocalDate.of(2025, 1, 31));
        instalment.fallDue(LocalDate.of(2025, 1, 31));

        assertThat(instalment.putOnHold(InstalmentHoldReason.CONTACT_LOST)).isTrue();
        assertThat(instalment.putOnHold(InstalmentHoldReason.CONTACT_LOST)).isFalse();
        assertThat(instalment.putOnHold(InstalmentHoldReason.ENTRY_CONDITION_MISSING))
                .isTrue();

        assertThat(instalment.holdReason()).isEqualTo(InstalmentHoldReason.ENTRY_CONDITION_MISSING);
        assertThat(instalment.amount()).isEqualTo(Money.ofMinor(200_000, "DKK"));
    }

    @Test
    void what_is_not_released_is_cancelled_with_the_programme_and_what_is_goes_its_way() {
        LocalDate due = LocalDate.of(2025, 1, 31);
        CashInstalment later = CashInstalment.promise("P-1", 2, Money.ofMinor(200_000, "DKK"));
        CashInstalment released = CashInstalment.promise("P-1", 3, Money.ofMinor(200_000, "DKK"));
        instalment.anchor(due);
        instalment.fallDue(due);
        instalment.putOnHold(InstalmentHoldReason.CONTACT_LOST);
        released.anchor(due);
        released.fallDue(due);
        released.release();

        assertThat(instalment.cancel()).isTrue();
        assertThat(later.cancel()).isTrue();
        assertThat(released.cancel()).isFalse();

        assertThat(instalment.holdReason()).isNull();
        assertThat(instalment.waitsForReleases()).isFalse();
        assertThat(instalment.cancel()).isFalse();
        assertThat(later.fallDue(due)).isFalse();
        assertThat(released.status()).isEqualTo(InstalmentStatus.RELEASED);
        assertThat(released.waitsForReleases()).isFalse();
    }

    @Test
    void new_releases_are_asked_for_as_long_as_the_money_has_not_left() {
        LocalDate due = LocalDate.of(2025, 1, 31);
        instalment.anchor(due);
        assertThat(instalment.askForNewReleases()).isFalse();
        instalment.fallDue(due);

        assertThat(instalment.waitsForReleases()).isTrue();
        assertThat(instalment.askForNewReleases()).isTrue();

        assertThat(instalment.releaseRound()).isEqualTo(2);
        instalment.release();
        assertThat(instalment.askForNewReleases()).isFalse();
    }
}
