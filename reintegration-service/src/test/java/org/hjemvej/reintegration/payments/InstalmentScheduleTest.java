package org.hjemvej.reintegration.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hjemvej.reintegration.money.Money;
import org.hjemvej.reintegration.programme.ProgrammeVersion.Rhythm;
import org.junit.jupiter.api.Test;

class InstalmentScheduleTest {

    private static final Rhythm SEED = new Rhythm(5, 1, 0, 6);

    @Test
    void five_parts_fall_due_monthly_from_the_day_of_entry_clamped_to_month_ends() {
        assertThat(InstalmentSchedule.dueDates(LocalDate.of(2025, 1, 31), SEED))
                .containsExactly(
                        LocalDate.of(2025, 1, 31),
                        LocalDate.of(2025, 2, 28),
                        LocalDate.of(2025, 3, 31),
                        LocalDate.of(2025, 4, 30),
                        LocalDate.of(2025, 5, 31));
    }

    @Test
    void the_remainder_is_on_the_last_part() {
        assertThat(InstalmentSchedule.amounts(Money.ofMinor(1_000_003, "DKK"), SEED))
                .extracting(Money::minor)
                .containsExactly(200_000L, 200_000L, 200_000L, 200_000L, 200_003L);
    }
}
