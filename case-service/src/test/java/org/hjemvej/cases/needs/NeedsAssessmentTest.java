package org.hjemvej.cases.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeedsAssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void each_need_has_an_offer_or_a_reason_why_not() {
        NeedsAssessment assessment = assess(
                need(NeedCategory.LEGAL, "LEGAL_AID", null),
                need(NeedCategory.SOCIAL, null, NoOfferReason.DECLINED_BY_PERSON));

        assertThat(assessment.needs()).hasSize(2);
        refusedBy(NeedsRule.NEED_UNANSWERED, () -> assess(need(NeedCategory.LEGAL, null, null)));
        refusedBy(
                NeedsRule.NEED_UNANSWERED,
                () -> assess(need(NeedCategory.LEGAL, "LEGAL_AID", NoOfferReason.NOT_AVAILABLE)));
    }

    @Test
    void a_need_is_there_once() {
        Need legal = need(NeedCategory.LEGAL, "LEGAL_AID", null);

        refusedBy(NeedsRule.NEED_TWICE, () -> assess(legal, need(NeedCategory.LEGAL, null, NoOfferReason.MET_ALREADY)));
    }

    @Test
    void only_what_is_offered_on_the_day_is_an_offer() {
        refusedBy(NeedsRule.OFFER_NOT_VALID, () -> assess(need(NeedCategory.LEGAL, "A_CAR", null)));
    }

    private static Need need(NeedCategory category, @Nullable String offer, @Nullable NoOfferReason because) {
        return new Need(category, NeedUrgency.SOON, offer, because);
    }

    private static NeedsAssessment assess(Need... needs) {
        return NeedsAssessment.of(
                "K-1", 1, DAY, List.of(needs), Set.of("LEGAL_AID"), person("clara", "CMM"), Instant.EPOCH);
    }
}
