package org.hjemvej.reintegration.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EligibilityFileTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    private final EligibilityFile file = EligibilityFile.of("K-1");

    @Test
    void a_revoked_decision_closes_the_first_gate_and_a_later_round_opens_it_again() {
        assessed(2, "A-1");
        assertThat(file.hasOpenGate()).isTrue();

        file.revoked(5, DAY);
        assertThat(file.hasOpenGate()).isFalse();
        assessed(9, "A-2");

        assertThat(file.hasOpenGate()).isTrue();
    }

    @Test
    void whatever_comes_late_or_twice_changes_nothing() {
        file.revoked(5, DAY);
        assessed(2, "A-1");
        assertThat(file.isAssessed()).as("an older decision heard of later").isFalse();

        assessed(9, "A-2");
        file.revoked(5, DAY);
        assertThat(file.isAssessed()).as("an older revocation heard again").isTrue();
    }

    @Test
    void an_unaccompanied_minor_needs_no_finding() {
        file.opened(1, "BOTH", true);
        file.assessed(2, "A-1", DAY, "NOT_LAWFUL", true);

        file.revoked(5, DAY);

        assertThat(file.isAssessed()).isFalse();
        assertThat(file.hasOpenGate()).isTrue();
    }

    @Test
    void who_is_missing_is_found_by_her_arrival_at_home() {
        assertThat(file.lost(2, DAY)).isTrue();
        assertThat(file.lost(3, DAY)).as("the same again").isFalse();

        assertThat(file.reached(DAY)).isTrue();
        assertThat(file.reached(DAY)).isFalse();

        assertThat(file.isContactLost()).isFalse();
        assertThat(file.regained(4)).as("nobody was missing any more").isFalse();
    }

    @Test
    void an_absence_is_over_by_the_arrival_whichever_is_heard_of_first_and_a_later_one_is_not() {
        file.reached(DAY);
        assertThat(file.lost(2, DAY.minusDays(1))).isFalse();
        assertThat(file.isContactLost())
                .as("missing before she arrived, heard of afterwards")
                .isFalse();

        assertThat(file.lost(3, DAY.plusDays(1))).isTrue();
        assertThat(file.reached(DAY)).isFalse();
        assertThat(file.isContactLost()).as("missing since she arrived").isTrue();
        assertThat(file.regained(2)).as("older news").isFalse();
        assertThat(file.regained(4)).isTrue();
        assertThat(file.lost(5, DAY))
                .as("on the day itself what is heard last counts")
                .isTrue();
    }

    private void assessed(long at, String assessment) {
        file.assessed(at, assessment, DAY, "NOT_LAWFUL", false);
    }
}
