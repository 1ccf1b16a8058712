package org.hjemvej.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.casefile.StayBasis;
import org.junit.jupiter.api.Test;

class DecisionEffectsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    @Test
    void a_positive_decision_offers_a_period_from_today_on_and_the_way_home() {
        List<Effect> effects = DecisionEffects.of(Decision.Outcome.POSITIVE, facts(StayBasis.NO_LAWFUL_STAY, false));

        assertThat(effects)
                .extracting(Effect::kind)
                .containsExactly(
                        Effect.Kind.PERIOD_OFFERED, Effect.Kind.APPLICATIONS_OPEN, Effect.Kind.PAYMENTS_UNTOUCHED);
        assertThat(effects.getFirst().because())
                .extracting(Because::fact)
                .containsExactly(
                        "offeredOn=2025-03-03", "days=30", "stayBasis=NO_LAWFUL_STAY,basis=DEPARTURE_DEADLINE");
        assertThat(effects.getFirst().because().get(1).version()).isEqualTo("reflection.initialDays@2000-01-01");
    }

    @Test
    void with_lawful_stay_the_period_is_no_deadline_to_depart() {
        assertThat(DecisionEffects.of(Decision.Outcome.POSITIVE, facts(StayBasis.EU_CITIZEN, false))
                        .getFirst()
                        .because())
                .extracting(Because::fact)
                .contains("stayBasis=EU_CITIZEN,basis=RESTITUTION_OFFER");
    }

    @Test
    void a_negative_decision_offers_nothing_and_closes_the_way_home() {
        assertThat(DecisionEffects.of(Decision.Outcome.NEGATIVE, facts(StayBasis.NO_LAWFUL_STAY, false)))
                .extracting(Effect::kind)
                .containsExactly(
                        Effect.Kind.NO_PERIOD_OFFERED,
                        Effect.Kind.RUNNING_OFFERS_UNTOUCHED,
                        Effect.Kind.APPLICATIONS_CLOSED,
                        Effect.Kind.PAYMENTS_UNTOUCHED);
    }

    @Test
    void an_unaccompanied_minor_may_go_home_without_a_finding() {
        List<Effect> effects = DecisionEffects.of(Decision.Outcome.NEGATIVE, facts(StayBasis.ASYLUM_SEEKER, true));

        assertThat(effects)
                .extracting(Effect::kind)
                .containsExactly(
                        Effect.Kind.NO_PERIOD_OFFERED,
                        Effect.Kind.RUNNING_OFFERS_UNTOUCHED,
                        Effect.Kind.APPLICATIONS_OPEN,
                        Effect.Kind.PAYMENTS_UNTOUCHED);
        assertThat(effects.get(2).because())
                .extracting(Because::rule)
                .containsExactly("BR08_PREPARED_RETURN_IS_OFFERED_TO_UNACCOMPANIED_MINORS");
    }

    @Test
    void a_negative_decision_takes_nobody_out_of_a_safe_place() {
        DecisionEffects.Facts placed = new DecisionEffects.Facts(
                TODAY, StayBasis.NO_LAWFUL_STAY, 30, "reflection.initialDays@2000-01-01", true, false, List.of());

        assertThat(DecisionEffects.of(Decision.Outcome.NEGATIVE, placed))
                .extracting(Effect::kind)
                .contains(Effect.Kind.PLACEMENT_UNTOUCHED, Effect.Kind.RUNNING_OFFERS_UNTOUCHED);
        assertThat(DecisionEffects.of(Decision.Outcome.POSITIVE, placed))
                .extracting(Effect::kind)
                .doesNotContain(Effect.Kind.PLACEMENT_UNTOUCHED);
    }

    @Test
    void a_negative_decision_shows_the_ordinary_deadlines_to_depart_and_a_positive_one_does_not() {
        DecisionEffects.Facts facts = new DecisionEffects.Facts(
                TODAY,
                StayBasis.NO_LAWFUL_STAY,
                30,
                "reflection.initialDays@2000-01-01",
                false,
                false,
                List.of(
                        new OrdinaryDeparture(
                                OrdinaryDeparture.Situation.ORDINARY,
                                Period.ofDays(7),
                                "departure.ordinary@2000-01-01"),
                        new OrdinaryDeparture(
                                OrdinaryDeparture.Situation.URGENT, Period.ZERO, "departure.urgent@2000-01-01")));

        Effect shown = DecisionEffects.of(Decision.Outcome.NEGATIVE, facts).getLast();
        assertThat(shown.kind()).isEqualTo(Effect.Kind.ORDINARY_DEPARTURE_DEADLINES);
        assertThat(shown.because())
                .containsExactly(
                        new Because(
                                "BR23_ORDINARY_DEPARTURE_DEADLINES",
                                "departure.ordinary@2000-01-01",
                                "situation=ORDINARY,departsWithin=P7D",
                                null),
                        new Because(
                                "BR23_ORDINARY_DEPARTURE_DEADLINES",
                                "departure.urgent@2000-01-01",
                                "situation=URGENT,departsWithin=P0D",
                                null));
        assertThat(DecisionEffects.of(Decision.Outcome.POSITIVE, facts))
                .extracting(Effect::kind)
                .doesNotContain(Effect.Kind.ORDINARY_DEPARTURE_DEADLINES);
    }

    private static DecisionEffects.Facts facts(StayBasis stayBasis, boolean unaccompaniedMinor) {
        return new DecisionEffects.Facts(
                TODAY, stayBasis, 30, "reflection.initialDays@2000-01-01", false, unaccompaniedMinor, List.of());
    }
}
