package org.hjemvej.platform.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OneOfTest {

    @Test
    void the_same_values_are_the_same_query_in_whatever_order_they_come() {
        assertThat(OneOf.of(List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.SUNDAY)))
                .isEqualTo(OneOf.of(Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)))
                .isEqualTo("(MONDAY, SUNDAY)");
    }

    @Test
    void of_no_values_is_nobody() {
        assertThat(OneOf.of(List.<DayOfWeek>of())).isEqualTo("()");
    }
}
