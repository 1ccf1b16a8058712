package org.hjemvej.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.casefile.StayBasis.StayBasisClass;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.competence.CompetentAuthority;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Instant NOW = BusinessClock.startOf(DAY);
    private static final byte[] SEALED = {1};
    private static final Actor ULRIK = person("ulrik", "UDL");
    private static final Actor ULLA = person("ulla", "UDL");

    @Test
    void a_round_that_lapsed_takes_nothing_from_the_decision_before_it() {
        Rounds rounds = rounds(negative("K-1", 1), lapsed("K-1", 2), lapsed("K-1", 3));

        assertThat(rounds.areNegative()).isTrue();
        assertThat(rounds.counting()).map(Assessment::round).contains(1);
        assertThat(rounds.next()).isEqualTo(4);
    }

    @Test
    void rounds_that_only_lapsed_leave_nothing_that_counts() {
        assertThat(rounds(lapsed("K-1", 1)).counting()).isEmpty();
        assertThat(rounds().counting()).isEmpty();
        assertThat(rounds().next()).isEqualTo(1);
    }

    @Test
    void a_revoked_decision_is_not_negative_and_neither_is_what_it_took_the_place_of() {
        Assessment revoked = positive("K-1", 2);
        revoked.revoke();

        assertThat(rounds(negative("K-1", 1), revoked).areNegative()).isFalse();
    }

    @Test
    void a_later_negative_decision_of_a_merged_case_does_not_outweigh_what_stands_in_hers() {
        assertThat(rounds(positive("K-1", 1), negative("K-2", 1)).areNegative()).isFalse();
        assertThat(rounds(pending("K-1", 1), negative("K-2", 1)).areNegative()).isFalse();
        assertThat(rounds(lapsed("K-1", 1), negative("K-2", 1)).areNegative()).isTrue();
    }

    @Test
    void the_next_number_stays_free_when_a_merge_is_undone() {
        Rounds merged = rounds(pending("K-1", 1), negative("K-2", 1), lapsed("K-2", 2));

        assertThat(merged.next()).isEqualTo(3);
        assertThat(merged.of("K-2")).extracting(Assessment::round).containsExactly(1, 2);
        assertThat(rounds(pending("K-1", 3)).next()).isEqualTo(4);
    }

    private static Rounds rounds(Assessment... inOrder) {
        return new Rounds(List.of("K-1", "K-2"), List.of(inOrder));
    }

    private static Assessment pending(String handle, int round) {
        CompetentAuthority udl = new CompetentAuthority(Authority.UDL, "RULE@1", List.of(), List.of());
        return Assessment.open("A-" + handle + round, handle, round, udl, NOW);
    }

    private static Assessment lapsed(String handle, int round) {
        Assessment assessment = pending(handle, round);
        assessment.lapse(LapseReason.LEFT_DENMARK, ULRIK, DAY);
        return assessment;
    }

    private static Assessment negative(String handle, int round) {
        return decided(handle, round, Decision.Outcome.NEGATIVE);
    }

    private static Assessment positive(String handle, int round) {
        return decided(handle, round, Decision.Outcome.POSITIVE);
    }

    private static Assessment decided(String handle, int round, Decision.Outcome outcome) {
        Assessment assessment = pending(handle, round);
        assessment.propose(new Decision(outcome, "CODE", "eng", DAY, DAY), SEALED, ULRIK, DAY);
        assessment.confirm(ULLA, StayBasisClass.NOT_LAWFUL, false);
        return assessment;
    }
}
