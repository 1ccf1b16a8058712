package org.hjemvej.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.hjemvej.cases.casefile.StayBasis.StayBasisClass;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.competence.CompetentAuthority;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RevocationTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 3, 3);
    private static final LocalDate TODAY = DECIDED.plusDays(20);
    private static final Instant NOW = BusinessClock.startOf(TODAY);
    private static final byte[] SEALED = {1};
    private static final Actor ULRIK = person("ulrik", "UDL");
    private static final Actor ULLA = person("ulla", "UDL");

    private final Assessment assessment = decided(Decision.Outcome.POSITIVE);

    @Test
    void a_confirmed_revocation_leaves_the_decision_as_it_was_made() {
        Decision before = assessment.decision();
        Revocation revocation = propose(ULRIK, TODAY);

        revocation.confirm(ULLA);
        assessment.revoke();

        assertThat(assessment.status()).isEqualTo(AssessmentStatus.REVOKED);
        assertThat(assessment.decision()).isEqualTo(before);
        assertThat(assessment.confirmedDecision()).isEqualTo(before);
        assertThat(assessment.sealedReasons()).isEqualTo(SEALED);
    }

    @Test
    void a_proposal_changes_no_state_and_who_made_it_does_not_confirm_it() {
        Revocation revocation = propose(ULRIK, TODAY);

        refusedBy(AssessmentRule.SAME_PERSON, () -> revocation.confirm(ULRIK));
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.DECIDED_POSITIVE);
        refusedBy(AssessmentRule.REVOCATION_PROPOSED_ALREADY, () -> propose(ULLA, TODAY));
    }

    @Test
    void a_proposal_that_is_taken_back_leaves_no_text_and_room_for_another() {
        Revocation revocation = propose(ULRIK, TODAY);

        revocation.withdraw();
        assessment.linkRevocation(null);

        assertThat(revocation.sealedReasons()).isNull();
        refusedBy(AssessmentRule.NO_REVOCATION_PROPOSED, () -> revocation.confirm(ULLA));
        refusedBy(AssessmentRule.NO_REVOCATION_PROPOSED, revocation::withdraw);
        assertThat(propose(ULLA, TODAY).status()).isEqualTo(RevocationStatus.PROPOSED);
    }

    @ParameterizedTest
    @CsvSource({"CMM", "DRC", "HST", "NGO"})
    void only_the_authority_that_decided_revokes(String organisation) {
        refusedBy(AssessmentRule.ASSESSMENT_NOT_COMPETENT, () -> propose(person("x", organisation), TODAY));
    }

    @Test
    void only_a_positive_decision_that_stands_is_revoked() {
        Assessment negative = decided(Decision.Outcome.NEGATIVE);
        Assessment pending = Assessment.open("A-3", "K-1", 1, competent(), BusinessClock.startOf(DECIDED));

        refusedBy(AssessmentRule.ASSESSMENT_STATE, () -> propose(negative, ULRIK, TODAY));
        refusedBy(AssessmentRule.ASSESSMENT_STATE, () -> propose(pending, ULRIK, TODAY));
        propose(ULRIK, TODAY).confirm(ULLA);
        assessment.revoke();
        refusedBy(AssessmentRule.ASSESSMENT_STATE, () -> propose(ULRIK, TODAY));
        refusedBy(AssessmentRule.ASSESSMENT_STATE, assessment::revoke);
    }

    @Test
    void it_is_dated_between_the_decision_and_today() {
        refusedBy(AssessmentRule.REVOCATION_DATE, () -> propose(ULRIK, DECIDED.minusDays(1)));
        refusedBy(AssessmentRule.REVOCATION_DATE, () -> propose(ULRIK, TODAY.plusDays(1)));

        assertThat(propose(ULRIK, DECIDED).status()).isEqualTo(RevocationStatus.PROPOSED);
    }

    /** Nothing becomes PROPOSED again: another proposal is another revocation. */
    @ParameterizedTest
    @EnumSource(RevocationStatus.class)
    void each_state_with_each_step(RevocationStatus from) {
        Map<RevocationStatus, Consumer<Revocation>> steps = Map.of(
                RevocationStatus.CONFIRMED,
                each -> each.confirm(ULLA),
                RevocationStatus.WITHDRAWN,
                each -> each.withdraw());
        Set<RevocationStatus> allowed = from == RevocationStatus.PROPOSED
                ? Set.of(RevocationStatus.CONFIRMED, RevocationStatus.WITHDRAWN)
                : Set.of();

        steps.forEach((to, step) -> {
            Revocation revocation = propose(decided(Decision.Outcome.POSITIVE), ULRIK, TODAY);
            if (from != RevocationStatus.PROPOSED) {
                Objects.requireNonNull(steps.get(from)).accept(revocation);
            }
            assertThat(revocation.status()).isEqualTo(from);
            if (allowed.contains(to)) {
                step.accept(revocation);
                assertThat(revocation.status()).isEqualTo(to);
            } else {
                refusedBy(AssessmentRule.NO_REVOCATION_PROPOSED, () -> step.accept(revocation));
                assertThat(revocation.status()).as(from + " to " + to).isEqualTo(from);
            }
        });
        assertThat(from.next()).isEqualTo(allowed);
    }

    private Revocation propose(Actor actor, LocalDate on) {
        return propose(assessment, actor, on);
    }

    private static Revocation propose(Assessment assessment, Actor actor, LocalDate on) {
        RevocationTerms terms = new RevocationTerms(RevocationReason.CLAIMED_IMPROPERLY, "CODE", "eng", on, on);
        Revocation revocation = Revocation.propose("V-1", assessment, terms, SEALED, actor, NOW);
        assessment.linkRevocation(revocation.id());
        return revocation;
    }

    private static Assessment decided(Decision.Outcome outcome) {
        Assessment round = Assessment.open("A-1", "K-1", 1, competent(), BusinessClock.startOf(DECIDED));
        round.propose(new Decision(outcome, "CODE", "eng", DECIDED, DECIDED), SEALED, ULRIK, DECIDED);
        round.confirm(ULLA, StayBasisClass.NOT_LAWFUL, false);
        return round;
    }

    private static CompetentAuthority competent() {
        return new CompetentAuthority(Authority.UDL, "RULE@1", List.of(), List.of());
    }
}
