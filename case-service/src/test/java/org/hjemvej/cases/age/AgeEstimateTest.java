package org.hjemvej.cases.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgeEstimateTest {

    private static final int LIMIT = 18;

    @Test
    void the_most_probable_age_lies_in_its_interval() {
        new AgeEstimate(17, 17, 17).mustBeInOrder();
        new AgeEstimate(19, 17, 21).mustBeInOrder();
        refusedBy(AgeRule.AGE_INTERVAL_NOT_IN_ORDER, () -> new AgeEstimate(16, 17, 21).mustBeInOrder());
        refusedBy(AgeRule.AGE_INTERVAL_NOT_IN_ORDER, () -> new AgeEstimate(22, 17, 21).mustBeInOrder());
        refusedBy(AgeRule.AGE_INTERVAL_NOT_IN_ORDER, () -> new AgeEstimate(19, 21, 17).mustBeInOrder());
    }

    @Test
    void what_is_decided_is_possible_in_the_interval() {
        AgeEstimate over = new AgeEstimate(19, 17, 21);
        over.mustAllow(AgeFact.Said.ADULT, LIMIT);
        over.mustAllow(AgeFact.Said.CHILD, LIMIT);
        new AgeEstimate(16, 14, 18).mustAllow(AgeFact.Said.ADULT, LIMIT);

        refusedBy(
                AgeRule.AGE_AND_INTERVAL_DIFFER,
                () -> new AgeEstimate(15, 13, 17).mustAllow(AgeFact.Said.ADULT, LIMIT));
        refusedBy(
                AgeRule.AGE_AND_INTERVAL_DIFFER,
                () -> new AgeEstimate(20, 18, 22).mustAllow(AgeFact.Said.CHILD, LIMIT));
    }

    @Test
    void somebody_is_under_an_age_as_long_as_the_oldest_of_the_interval_would_be() {
        LocalDate assessed = LocalDate.of(2026, 11, 25);
        AgeEstimate infant = new AgeEstimate(2, 1, 4);

        assertThat(infant.isUnder(12, assessed, assessed)).isTrue();
        assertThat(infant.isUnder(12, assessed, assessed.plusYears(7))).isTrue();
        assertThat(infant.isUnder(12, assessed, assessed.plusYears(7).plusDays(1)))
                .as("who was four and had her fifth birthday on the next day is twelve")
                .isFalse();
        assertThat(new AgeEstimate(10, 9, 11).isUnder(12, assessed, assessed)).isTrue();
        assertThat(new AgeEstimate(10, 9, 11).isUnder(12, assessed, assessed.plusDays(1)))
                .isFalse();
        assertThat(new AgeEstimate(10, 8, 12).isUnder(12, assessed, assessed))
                .as("a part of the interval reaches it")
                .isFalse();
    }
}
