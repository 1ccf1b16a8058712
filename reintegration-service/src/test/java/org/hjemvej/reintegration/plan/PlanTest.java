package org.hjemvej.reintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.reintegration.money.Money;
import org.hjemvej.reintegration.programme.TestProgrammes;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);

    @Test
    void the_lines_do_not_exceed_the_in_kind_grant() {
        draft(10_000);

        refusedBy(PlanRule.BUDGET_EXCEEDED, () -> draft(10_001));
    }

    @Test
    void who_wrote_or_submitted_a_plan_does_not_approve_it() {
        Plan plan = submitted();

        refusedBy(PlanRule.SAME_PERSON, () -> plan.approve(person("dina", "HST"), DAY));
        refusedBy(PlanRule.SAME_PERSON, () -> plan.approve(person("dorte", "HST"), DAY));
        plan.approve(person("hanne", "HST"), DAY);

        assertThat(plan.status()).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    void a_plan_is_submitted_after_the_person_has_agreed() {
        Plan plan = draft(10_000);

        refusedBy(PlanRule.PLAN_STATE, () -> plan.submit(person("dina", "DRC")));
        refusedBy(PlanRule.PLAN_STATE, () -> plan.approve(person("hanne", "HST"), DAY));
    }

    @Test
    void a_returned_plan_goes_round_again() {
        Plan plan = submitted();

        plan.returnForChanges();
        plan.share();

        assertThat(plan.status()).isEqualTo(PlanStatus.SHARED_WITH_PARTNER);
    }

    private static Plan submitted() {
        Plan plan = draft(10_000);
        plan.share();
        plan.agree(DAY);
        plan.submit(person("dorte", "DRC"));
        return plan;
    }

    private static Plan draft(long minor) {
        return Plan.draft(
                "P-1",
                1,
                TestProgrammes.adults(Money.ofMinor(1_000_003, "DKK"), Money.ofMinor(10_000, "DKK"), DAY),
                List.of(new BudgetLine(LineCategory.HOUSING_RENT, minor)),
                person("dina", "DRC"),
                Instant.EPOCH);
    }
}
