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

    private void assessed(long at, String assessment) {
        file.assessed(at, assessment, DAY, "NOT_LAWFUL", false);
    }
}
