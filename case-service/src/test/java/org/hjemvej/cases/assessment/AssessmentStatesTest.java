package org.hjemvej.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.cases.assessment.AssessmentStatus.ADDITIONAL_INFORMATION_REQUESTED;
import static org.hjemvej.cases.assessment.AssessmentStatus.DECIDED_NEGATIVE;
import static org.hjemvej.cases.assessment.AssessmentStatus.DECIDED_POSITIVE;
import static org.hjemvej.cases.assessment.AssessmentStatus.LAPSED;
import static org.hjemvej.cases.assessment.AssessmentStatus.PENDING;
import static org.hjemvej.cases.assessment.AssessmentStatus.REVOKED;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hjemvej.cases.casefile.StayBasis.StayBasisClass;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.competence.CompetentAuthority;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** Each state with each step: process 2.3, written down here once more. What opens a round makes it PENDING. */
class AssessmentStatesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Instant NOW = BusinessClock.startOf(DAY);
    private static final byte[] SEALED = {1};
    private static final Actor ULRIK = person("ulrik", "UDL");
    private static final Actor ULLA = person("ulla", "UDL");

    /** How each state is asked for. */
    private static final Map<AssessmentStatus, Consumer<Assessment>> STEPS = new EnumMap<>(Map.of(
            PENDING, each -> each.informed(),
            ADDITIONAL_INFORMATION_REQUESTED, each -> each.ask("Q-1", SEALED, ULRIK, NOW),
            DECIDED_POSITIVE, each -> decide(each, Decision.Outcome.POSITIVE),
            DECIDED_NEGATIVE, each -> decide(each, Decision.Outcome.NEGATIVE),
            LAPSED, each -> each.lapse(LapseReason.LEFT_DENMARK, ULRIK, DAY),
            REVOKED, each -> each.revoke()));

    /** A way to each state. */
    private static final Map<AssessmentStatus, List<AssessmentStatus>> WAYS = new EnumMap<>(Map.of(
            PENDING, List.of(),
            ADDITIONAL_INFORMATION_REQUESTED, List.of(ADDITIONAL_INFORMATION_REQUESTED),
            DECIDED_POSITIVE, List.of(ADDITIONAL_INFORMATION_REQUESTED, PENDING, DECIDED_POSITIVE),
            DECIDED_NEGATIVE, List.of(DECIDED_NEGATIVE),
            LAPSED, List.of(LAPSED),
            REVOKED, List.of(DECIDED_POSITIVE, REVOKED)));

    private static final Map<AssessmentStatus, Set<AssessmentStatus>> PROCESS = new EnumMap<>(Map.of(
            PENDING, EnumSet.of(ADDITIONAL_INFORMATION_REQUESTED, DECIDED_POSITIVE, DECIDED_NEGATIVE, LAPSED),
            ADDITIONAL_INFORMATION_REQUESTED, EnumSet.of(PENDING),
            DECIDED_POSITIVE, EnumSet.of(REVOKED)));

    @Test
    void each_state_leads_where_the_process_says_and_nowhere_else() {
        assertThat(STEPS).containsOnlyKeys(AssessmentStatus.values());
        for (AssessmentStatus from : AssessmentStatus.values()) {
            Set<AssessmentStatus> allowed = PROCESS.getOrDefault(from, Set.of());
            STEPS.forEach((to, step) -> {
                Assessment assessment = in(from);
                if (allowed.contains(to)) {
                    step.accept(assessment);
                    assertThat(assessment.status()).isEqualTo(to);
                } else {
                    refusedBy(AssessmentRule.ASSESSMENT_STATE, () -> step.accept(assessment));
                    assertThat(assessment.status()).as(from + " to " + to).isEqualTo(from);
                }
            });
            assertThat(from.next()).isEqualTo(allowed);
        }
    }

    private static void decide(Assessment assessment, Decision.Outcome outcome) {
        assessment.propose(new Decision(outcome, "CODE", "eng", DAY, DAY), SEALED, ULRIK, DAY);
        assessment.confirm(ULLA, StayBasisClass.NOT_LAWFUL, false);
    }

    private static Assessment in(AssessmentStatus wanted) {
        CompetentAuthority udl = new CompetentAuthority(Authority.UDL, "RULE@1", List.of(), List.of());
        Assessment assessment = Assessment.open("A-1", "K-1", 1, udl, NOW);
        WAYS.getOrDefault(wanted, List.of())
                .forEach(state -> STEPS.getOrDefault(state, each -> {}).accept(assessment));
        assertThat(assessment.status()).isEqualTo(wanted);
        return assessment;
    }
}
