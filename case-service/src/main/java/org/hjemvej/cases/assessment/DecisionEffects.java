package org.hjemvej.cases.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.cases.reflection.PeriodBasis;

/** What a decision would change for period, places, offers and payments, computed from facts before anybody confirms it (F10). */
final class DecisionEffects {

    private static final String VERSION = "1";

    private DecisionEffects() {}

    /**
     * What is known of the case.
     *
     * @param today the day of the confirmation, from which on a period would be offered
     * @param initialDays the length of a period granted today
     * @param lengthRule the rule it is taken from
     * @param placed whether she has a safe place, or waits for one
     * @param unaccompaniedMinor whether the second gate to a prepared return is open, which needs no finding
     * @param departures the ordinary deadlines to depart, of whoever has no lawful stay
     */
    record Facts(
            LocalDate today,
            StayBasis stayBasis,
            int initialDays,
            String lengthRule,
            boolean placed,
            boolean unaccompaniedMinor,
            List<OrdinaryDeparture> departures) {}

    static List<Effect> of(Decision.Outcome outcome, Facts facts) {
        return switch (outcome) {
            case POSITIVE -> List.of(periodOffered(facts), openToTheAssessed(), paymentsUntouched(outcome));
            case NEGATIVE ->
                Stream.of(
                                Stream.of(noPeriod()),
                                facts.placed() ? Stream.of(placement()) : Stream.<Effect>empty(),
                                Stream.of(offers(), withoutFinding(facts), paymentsUntouched(outcome)),
                                facts.departures().isEmpty()
                                        ? Stream.<Effect>empty()
                                        : Stream.of(departures(facts.departures())))
                        .flatMap(each -> each)
                        .toList();
        };
    }

    private static Effect periodOffered(Facts facts) {
        return new Effect(
                Effect.Kind.PERIOD_OFFERED,
                List.of(
                        because("BR01_THE_ASSESSED_ARE_OFFERED_A_PERIOD", "offeredOn=" + facts.today()),
                        new Because(
                                "BR01_LENGTH_OF_THE_PERIOD", facts.lengthRule(), "days=" + facts.initialDays(), null),
                        because(
                                "C4_BASIS_FOLLOWS_STAY",
                                "stayBasis=" + facts.stayBasis() + ",basis=" + PeriodBasis.of(facts.stayBasis()))));
    }

    private static Effect noPeriod() {
        return new Effect(
                Effect.Kind.NO_PERIOD_OFFERED,
                List.of(because("BR01_THE_ASSESSED_ARE_OFFERED_A_PERIOD", "outcome=NEGATIVE")));
    }

    /** Where she lives she may live without a finding (I7); only a person ends it. */
    private static Effect placement() {
        return new Effect(
                Effect.Kind.PLACEMENT_UNTOUCHED, List.of(because("I7_LODGING_NEEDS_NO_FINDING", "placement=true")));
    }

    /** What she has accepted goes on; what else she is entitled to is read in her entitlements. */
    private static Effect offers() {
        return new Effect(
                Effect.Kind.RUNNING_OFFERS_UNTOUCHED,
                List.of(because("I7_SUPPORT_NEEDS_NO_FINDING", "outcome=NEGATIVE")));
    }

    private static Effect openToTheAssessed() {
        return new Effect(
                Effect.Kind.APPLICATIONS_OPEN,
                List.of(because("BR07_PREPARED_RETURN_IS_OFFERED_TO_THE_ASSESSED", "outcome=POSITIVE")));
    }

    private static Effect withoutFinding(Facts facts) {
        return facts.unaccompaniedMinor()
                ? new Effect(
                        Effect.Kind.APPLICATIONS_OPEN,
                        List.of(because("BR08_PREPARED_RETURN_IS_OFFERED_TO_UNACCOMPANIED_MINORS", "outcome=NEGATIVE")))
                : new Effect(
                        Effect.Kind.APPLICATIONS_CLOSED,
                        List.of(because("BR07_PREPARED_RETURN_IS_OFFERED_TO_THE_ASSESSED", "outcome=NEGATIVE")));
    }

    /** Whether she has applied to go home is not looked up: Udlændingestyrelsen, which reads this, may not know of it. */
    private static Effect paymentsUntouched(Decision.Outcome outcome) {
        return new Effect(
                Effect.Kind.PAYMENTS_UNTOUCHED,
                List.of(because("PAYMENTS_FOLLOW_THE_APPROVED_PLAN", "outcome=" + outcome)));
    }

    /** The finding sets none of them; whoever reads it sees what the law has instead of the period (BR23). */
    private static Effect departures(List<OrdinaryDeparture> departures) {
        return new Effect(
                Effect.Kind.ORDINARY_DEPARTURE_DEADLINES,
                departures.stream()
                        .map(each -> new Because("BR23_ORDINARY_DEPARTURE_DEADLINES", each.rule(), each.fact(), null))
                        .toList());
    }

    private static Because because(String rule, String fact) {
        return new Because(rule, VERSION, fact, null);
    }
}
