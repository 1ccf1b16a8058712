package org.hjemvej.cases.minors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConsultationAgeTest {

    private static final LocalDate BORN = LocalDate.of(2014, 11, 22);
    private static final LocalDate ADULT_ON = BORN.plusYears(18);

    @Test
    void a_child_is_heard_from_its_twelfth_birthday_on() {
        LocalDate twelve = BORN.plusYears(12);

        assertThat(ConsultationAge.isHeard(ADULT_ON, 6, twelve.minusDays(1))).isFalse();
        assertThat(ConsultationAge.isHeard(ADULT_ON, 6, twelve)).isTrue();
        assertThat(ConsultationAge.isHeard(ADULT_ON, 6, twelve.plusYears(5))).isTrue();
    }
}
