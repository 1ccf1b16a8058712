package org.hjemvej.reintegration.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void decimals_are_those_of_the_currency() {
        assertThat(Money.of("10000.03", "DKK").minor()).isEqualTo(1_000_003);
        assertThat(Money.of("500", "XOF").minor()).isEqualTo(500);
        assertThat(Money.of("1.234", "TND").minor()).isEqualTo(1_234);
        assertThat(Money.ofMinor(1_000_003, "DKK").amount()).isEqualTo("10000.03");
    }

    @Test
    void more_decimals_than_the_currency_has_are_refused() {
        assertThatThrownBy(() -> Money.of("1.001", "DKK")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of("0.5", "XOF")).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void parts_sum_to_the_whole_and_differ_on_the_last_only(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long minor,
            @ForAll @IntRange(min = 1, max = 60) int parts) {
        var split = Money.ofMinor(minor, "DKK").split(parts);

        assertThat(split).hasSize(parts);
        assertThat(split.stream().mapToLong(Money::minor).sum()).isEqualTo(minor);
        assertThat(split.subList(0, parts - 1)).allMatch(part -> part.minor() == minor / parts);
    }
}
