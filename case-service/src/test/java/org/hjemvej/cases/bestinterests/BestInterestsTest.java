package org.hjemvej.cases.bestinterests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.cases.bestinterests.BestInterestsStatus.CONFIRMED;
import static org.hjemvej.cases.bestinterests.BestInterestsStatus.PROPOSED;
import static org.hjemvej.cases.bestinterests.BestInterestsStatus.SUPERSEDED;
import static org.hjemvej.cases.bestinterests.BestInterestsStatus.WITHDRAWN;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BestInterestsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final byte[] REASONS = {1};
    private static final Actor CLARA = person("clara", "CMM");
    private static final Actor METTE = person("mette", "CMM");

    private final BestInterests decision =
            BestInterests.propose("B-1", "K-1", BestInterests.BestForChild.RETURN, DAY, REASONS, CLARA, Instant.EPOCH);

    @Test
    void every_pair_of_states_is_as_the_process_says() {
        Map<BestInterestsStatus, Set<BestInterestsStatus>> allowed = Map.of(
                PROPOSED, EnumSet.of(CONFIRMED, WITHDRAWN),
                CONFIRMED, EnumSet.of(SUPERSEDED));
        for (BestInterestsStatus from : BestInterestsStatus.values()) {
            for (BestInterestsStatus to : BestInterestsStatus.values()) {
                assertThat(from.next().contains(to))
                        .as(from + " to " + to)
                        .isEqualTo(allowed.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void two_persons_of_one_organisation_decide() {
        refusedBy(BestInterestsRule.BEST_INTERESTS_BY_SAME_PERSON, () -> decision.confirm(CLARA));
        refusedBy(BestInterestsRule.BEST_INTERESTS_NOT_COMPETENT, () -> decision.confirm(person("ulrik", "UDL")));

        decision.confirm(METTE);

        assertThat(decision.status()).isEqualTo(CONFIRMED);
        refusedBy(BestInterestsRule.BEST_INTERESTS_STATE, () -> decision.withdraw(METTE));
    }

    @Test
    void what_is_taken_back_keeps_no_reasons() {
        decision.withdraw(CLARA);

        assertThat(decision.sealedReasons()).isNull();
        refusedBy(BestInterestsRule.BEST_INTERESTS_STATE, () -> decision.confirm(METTE));
    }

    @Test
    void a_child_is_received_by_a_safe_and_willing_family_or_by_a_centre() {
        for (TracingOutcome outcome : TracingOutcome.values()) {
            for (FamilySafety safety : FamilySafety.values()) {
                boolean family = outcome == TracingOutcome.WILLING_TO_RECEIVE && safety == FamilySafety.SAFE;
                assertThat(traced(outcome, safety, false).givesSafeReception()).isEqualTo(family);
                assertThat(traced(outcome, safety, true).givesSafeReception()).isTrue();
            }
        }
    }

    @Test
    void either_the_child_was_heard_or_it_is_said_why_not() {
        refusedBy(BestInterestsRule.CHILDS_VIEW_REASON, () -> view(true, NotHeardFor.HARMFUL));
        refusedBy(BestInterestsRule.CHILDS_VIEW_REASON, () -> view(false, null));
        assertThat(view(true, null).heard()).isTrue();
        assertThat(view(false, NotHeardFor.TOO_YOUNG).notHeardFor()).isEqualTo(NotHeardFor.TOO_YOUNG);
    }

    private static FamilyTracing traced(TracingOutcome outcome, FamilySafety safety, boolean centre) {
        return FamilyTracing.of("K-1", new FamilyTracing.Result(outcome, safety, centre, DAY), CLARA, Instant.EPOCH);
    }

    private static ChildsView view(boolean heard, @Nullable NotHeardFor why) {
        return ChildsView.of(
                "K-1",
                new ChildsView.Support(ViewAbout.RETURN, heard, why, ViewSupport.REPRESENTATIVE, DAY),
                CLARA,
                Instant.EPOCH);
    }
}
