package org.hjemvej.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.casefile.StayBasis.StayBasisClass;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.competence.CompetentAuthority;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Instant NOW = BusinessClock.startOf(DAY);
    private static final byte[] SEALED = {1};
    private static final Actor ULRIK = person("ulrik", "UDL");
    private static final Actor ULLA = person("ulla", "UDL");

    private final Assessment assessment = Assessment.open("A-1", "K-1", 1, competent(Authority.UDL), NOW);

    @ParameterizedTest
    @CsvSource({"CMM", "DRC", "HST", "NGO", "AURORA"})
    void no_other_organisation_takes_any_step(String organisation) {
        Actor other = person("x", organisation);
        refusedBy(AssessmentRule.ASSESSMENT_NOT_COMPETENT, () -> propose(Decision.Outcome.POSITIVE, DAY, other));
        refusedBy(AssessmentRule.ASSESSMENT_NOT_COMPETENT, () -> assessment.ask("Q-1", SEALED, other, NOW));
        refusedBy(
                AssessmentRule.ASSESSMENT_NOT_COMPETENT, () -> assessment.lapse(LapseReason.LEFT_DENMARK, other, DAY));
        refusedBy(AssessmentRule.ASSESSMENT_NOT_COMPETENT, () -> transfer(Authority.CMM, other));
        propose(Decision.Outcome.POSITIVE, DAY, ULRIK);
        refusedBy(AssessmentRule.ASSESSMENT_NOT_COMPETENT, () -> confirm(other));
        refusedBy(AssessmentRule.ASSESSMENT_NOT_COMPETENT, () -> assessment.withdrawProposal(other));
    }

    @Test
    void a_proposal_changes_no_state_and_who_made_it_does_not_confirm_it() {
        propose(Decision.Outcome.POSITIVE, DAY, ULRIK);

        assertThat(assessment.status()).isEqualTo(AssessmentStatus.PENDING);
        refusedBy(AssessmentRule.SAME_PERSON, () -> confirm(ULRIK));
        refusedBy(AssessmentRule.DECISION_PROPOSED_ALREADY, () -> propose(Decision.Outcome.NEGATIVE, DAY, ULLA));
    }

    @Test
    void a_round_that_is_over_rests_on_nothing_that_was_found_after_its_day() {
        Instant after = BusinessClock.endOf(DAY);
        propose(Decision.Outcome.POSITIVE, DAY, ULRIK);
        assertThat(ReadRecommendations.mayRestOn(assessment, after)).isTrue();

        confirm(ULLA);

        assertThat(ReadRecommendations.mayRestOn(assessment, after.minusNanos(1)))
                .isTrue();
        assertThat(ReadRecommendations.mayRestOn(assessment, after)).isFalse();
        Assessment lapsed = Assessment.open("A-2", "K-1", 1, competent(Authority.UDL), NOW);
        lapsed.lapse(LapseReason.LEFT_DENMARK, ULRIK, DAY);
        assertThat(ReadRecommendations.mayRestOn(lapsed, after)).isFalse();
        assertThat(ReadRecommendations.mayRestOn(lapsed, NOW)).isTrue();
    }

    @Test
    void a_confirmed_positive_decision_says_that_she_is_assessed() {
        propose(Decision.Outcome.POSITIVE, DAY, ULRIK);

        assertThat(confirm(ULLA)).isInstanceOf(AssessmentEvent.VictimAssessed.class);
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.DECIDED_POSITIVE);
    }

    @Test
    void a_confirmed_negative_decision_says_that_it_was_not_established() {
        propose(Decision.Outcome.NEGATIVE, DAY, ULRIK);

        assertThat(confirm(ULLA)).isInstanceOf(AssessmentEvent.VictimNotEstablished.class);
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.DECIDED_NEGATIVE);
    }

    @Test
    void a_proposal_that_is_taken_back_leaves_nothing() {
        propose(Decision.Outcome.NEGATIVE, DAY, ULRIK);
        assessment.withdrawProposal(ULLA);

        assertThat(assessment.decision()).isNull();
        assertThat(assessment.sealedReasons()).isNull();
        refusedBy(AssessmentRule.NO_DECISION_PROPOSED, () -> confirm(ULLA));
        refusedBy(AssessmentRule.NO_DECISION_PROPOSED, () -> assessment.withdrawProposal(ULLA));
    }

    @Test
    void a_decision_is_made_once_and_never_edited() {
        propose(Decision.Outcome.NEGATIVE, DAY, ULRIK);
        confirm(ULLA);

        refusedBy(AssessmentRule.ASSESSMENT_STATE, () -> propose(Decision.Outcome.POSITIVE, DAY, ULRIK));
        refusedBy(AssessmentRule.NO_DECISION_PROPOSED, () -> confirm(ULLA));
        refusedBy(AssessmentRule.NO_DECISION_PROPOSED, () -> assessment.withdrawProposal(ULRIK));
        refusedBy(AssessmentRule.ASSESSMENT_STATE, () -> assessment.lapse(LapseReason.LEFT_DENMARK, ULRIK, DAY));
        refusedBy(AssessmentRule.TRANSFER_WHILE_PENDING, () -> transfer(Authority.CMM, ULRIK));
    }

    @Test
    void a_decision_is_dated_between_opening_and_today() {
        refusedBy(AssessmentRule.DECISION_DATE, () -> propose(Decision.Outcome.POSITIVE, DAY.minusDays(1), ULRIK));
        refusedBy(AssessmentRule.DECISION_DATE, () -> propose(Decision.Outcome.POSITIVE, DAY.plusDays(1), ULRIK));
    }

    @Test
    void what_was_asked_is_answered_before_it_goes_on() {
        assessment.ask("Q-1", SEALED, ULRIK, NOW);

        refusedBy(AssessmentRule.ASSESSMENT_STATE, () -> propose(Decision.Outcome.POSITIVE, DAY, ULRIK));
        refusedBy(AssessmentRule.TRANSFER_WHILE_PENDING, () -> transfer(Authority.CMM, ULRIK));
        assessment.informed();
        refusedBy(AssessmentRule.ASSESSMENT_STATE, assessment::informed);
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.PENDING);
    }

    @Test
    void nothing_else_happens_while_a_decision_waits_for_the_second_person() {
        propose(Decision.Outcome.POSITIVE, DAY, ULRIK);

        refusedBy(AssessmentRule.DECISION_PROPOSED_ALREADY, () -> assessment.ask("Q-1", SEALED, ULLA, NOW));
        refusedBy(AssessmentRule.DECISION_PROPOSED_ALREADY, () -> transfer(Authority.CMM, ULLA));
        refusedBy(
                AssessmentRule.DECISION_PROPOSED_ALREADY, () -> assessment.lapse(LapseReason.LEFT_DENMARK, ULLA, DAY));
    }

    @Test
    void it_is_handed_over_only_to_an_authority_that_became_competent() {
        refusedBy(AssessmentRule.TRANSFER_NOT_DUE, () -> transfer(Authority.UDL, ULRIK));

        TransferOfCompetence transfer = transfer(Authority.CMM, ULRIK);

        assertThat(transfer.from()).isEqualTo(Authority.UDL);
        assertThat(transfer.to()).isEqualTo(Authority.CMM);
        assertThat(assessment.authority()).isEqualTo(Authority.CMM);
        refusedBy(AssessmentRule.ASSESSMENT_NOT_COMPETENT, () -> propose(Decision.Outcome.POSITIVE, DAY, ULRIK));
    }

    @Test
    void a_lapse_is_told_as_not_established() {
        assertThat(assessment.lapse(LapseReason.PERSON_WITHDREW, ULRIK, DAY))
                .isEqualTo(new AssessmentEvent.VictimNotEstablished("K-1", "A-1", 1, "LAPSED", Authority.UDL, DAY));
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.LAPSED);
    }

    private static CompetentAuthority competent(Authority authority) {
        return new CompetentAuthority(authority, "RULE@1", List.of(), List.of());
    }

    private TransferOfCompetence transfer(Authority to, Actor actor) {
        return assessment.transfer("H-1", competent(to), SEALED, actor, NOW);
    }

    private void propose(Decision.Outcome outcome, LocalDate on, Actor actor) {
        assessment.propose(new Decision(outcome, "CODE", "eng", on, on), SEALED, actor, DAY);
    }

    private AssessmentEvent confirm(Actor actor) {
        return assessment.confirm(actor, StayBasisClass.NOT_LAWFUL, false);
    }
}
