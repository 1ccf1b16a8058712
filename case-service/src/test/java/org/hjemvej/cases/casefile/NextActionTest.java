package org.hjemvej.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hjemvej.platform.testing.Refusals.person;

import java.time.Instant;
import java.util.Map;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.rules.RuleBroken;
import org.junit.jupiter.api.Test;

class NextActionTest {

    @Test
    void what_no_rule_refuses_is_allowed() {
        assertThat(NextAction.of("open", "POST", "/x", () -> {}).refusal()).isNull();
    }

    @Test
    void a_refusal_says_which_rule_and_with_which_facts() {
        RuleBroken refusal = NextAction.of("open", "POST", "/x", () -> {
                    throw InterfaceRule.NOT_FOUND.broken(Map.of("scope", "INTERVIEW"));
                })
                .refusal();

        assertThat(refusal).isNotNull().extracting(RuleBroken::rule).isEqualTo(InterfaceRule.NOT_FOUND);
        assertThat(refusal.facts().get("scope")).isEqualTo("INTERVIEW");
    }

    @Test
    void in_a_merged_case_nothing_comes_next_but_what_a_merge_does_not_end() {
        CaseFile file = CaseFile.open(
                "K-1",
                CaseKind.VICTIM_TRACK,
                StayBasis.NO_LAWFUL_STAY,
                AgeState.ADULT,
                "R-1",
                person("clara", "CMM"),
                Instant.EPOCH);
        NextAction open = NextAction.allowed("open", "POST", "/x");
        NextAction withdraw = NextAction.allowed("withdraw", "PUT", "/y").evenIfMerged();
        assertThat(open.unlessMerged(file::mustNotBeMerged).refusal()).isNull();

        file.mergeInto("K-2");

        assertThat(open.unlessMerged(file::mustNotBeMerged).refusal())
                .isNotNull()
                .extracting(RuleBroken::rule)
                .isEqualTo(CaseRule.CASE_MERGED);
        assertThat(withdraw.unlessMerged(file::mustNotBeMerged).refusal()).isNull();
    }

    @Test
    void a_failure_is_no_refusal() {
        assertThatThrownBy(() -> NextAction.of("open", "POST", "/x", () -> {
                    throw new IllegalStateException("the database is away");
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
