package org.hjemvej.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.LocalDate;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.cases.casefile.StayBasis.StayBasisClass;
import org.hjemvej.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    private final Assessment assessment =
            Assessment.open("K-1", 1, CompetentAuthority.of(StayBasis.NO_LAWFUL_STAY), BusinessClock.startOf(DAY));

    @ParameterizedTest
    @CsvSource({
        "DANISH_CITIZEN, CMM",
        "EU_CITIZEN, CMM",
        "OTHER_LAWFUL_STAY, CMM",
        "NO_LAWFUL_STAY, UDL",
        "ASYLUM_SEEKER, UDL"
    })
    void the_stay_basis_says_who_is_competent(StayBasis stayBasis, Authority authority) {
        CompetentAuthority competent = CompetentAuthority.of(stayBasis);

        assertThat(competent.authority()).isEqualTo(authority);
        assertThat(competent.because())
                .singleElement()
                .satisfies(because -> assertThat(because.fact()).isEqualTo("stayBasis=" + stayBasis));
    }

    @ParameterizedTest
    @CsvSource({"CMM", "DRC", "HST", "NGO", "AURORA"})
    void no_other_organisation_decides(String organisation) {
        refusedBy(AssessmentRule.ASSESSMENT_NOT_COMPETENT, () -> decide(Decision.Outcome.POSITIVE, DAY, organisation));
    }

    @Test
    void a_positive_decision_says_that_she_is_assessed() {
        AssessmentEvent event = decide(Decision.Outcome.POSITIVE, DAY, "UDL");

        assertThat(event).isInstanceOf(AssessmentEvent.VictimAssessed.class);
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.DECIDED_POSITIVE);
    }

    @Test
    void a_negative_decision_says_that_it_was_not_established() {
        assertThat(decide(Decision.Outcome.NEGATIVE, DAY, "UDL"))
                .isInstanceOf(AssessmentEvent.VictimNotEstablished.class);
    }

    @Test
    void a_decision_is_made_once() {
        decide(Decision.Outcome.NEGATIVE, DAY, "UDL");

        refusedBy(AssessmentRule.ASSESSMENT_STATE, () -> decide(Decision.Outcome.POSITIVE, DAY, "UDL"));
    }

    @Test
    void a_decision_is_dated_between_opening_and_today() {
        refusedBy(AssessmentRule.DECISION_DATE, () -> decide(Decision.Outcome.POSITIVE, DAY.minusDays(1), "UDL"));
        refusedBy(AssessmentRule.DECISION_DATE, () -> decide(Decision.Outcome.POSITIVE, DAY.plusDays(1), "UDL"));
    }

    private AssessmentEvent decide(Decision.Outcome outcome, LocalDate on, String organisation) {
        return assessment.decide(
                new Decision(outcome, "CODE", "eng", on, on),
                new byte[] {1},
                person("ulrik", organisation),
                DAY,
                StayBasisClass.NOT_LAWFUL,
                false);
    }
}
