package org.hjemvej.reintegration.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hjemvej.reintegration.money.Money;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final LocalDate DUE = LocalDate.of(2025, 1, 31);

    @Test
    void there_is_none_before_anything_is_promised() {
        assertThat(Balance.of(List.of())).isEmpty();
    }

    @Test
    void the_parts_make_up_what_was_granted() {
        CashInstalment scheduled = promised(1);
        CashInstalment held = promised(10);
        held.anchor(DUE);
        held.fallDue(DUE);
        held.putOnHold(InstalmentHoldReason.CONTACT_LOST);
        CashInstalment released = released(100);
        CashInstalment confirmed = released(1_000);
        confirmed.sent();
        confirmed.confirm();
        CashInstalment cancelled = promised(10_000);
        cancelled.cancel();

        Balance balance = Balance.of(List.of(scheduled, held, released, confirmed, cancelled))
                .orElseThrow();

        assertThat(balance).isEqualTo(new Balance(dkk(11_111), dkk(100), dkk(1_000), dkk(11), dkk(10_000)));
    }

    private static CashInstalment released(long minor) {
        CashInstalment instalment = promised(minor);
        instalment.anchor(DUE);
        instalment.fallDue(DUE);
        instalment.release();
        return instalment;
    }

    private static CashInstalment promised(long minor) {
        return CashInstalment.promise("P-1", 1, dkk(minor));
    }

    private static Money dkk(long minor) {
        return Money.ofMinor(minor, "DKK");
    }
}
