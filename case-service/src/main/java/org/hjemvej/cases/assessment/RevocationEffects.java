package org.hjemvej.cases.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.assessment.RevocationEffect.Consequence;
import org.hjemvej.cases.reflection.ReflectionPeriod;

/** What a revocation would change for period, places, offers and payments, computed before anybody confirms it (F10). */
final class RevocationEffects {

    private static final String VERSION = "1";
    private static final String ASSESSED = "BR07_PREPARED_RETURN_IS_OFFERED_TO_THE_ASSESSED";
    private static final String MINORS = "BR08_PREPARED_RETURN_IS_OFFERED_TO_UNACCOMPANIED_MINORS";
    private static final String REVOKED = "assessment=REVOKED";
    private static final String MINOR = "unaccompaniedMinor=true";

    private RevocationEffects() {}

    /**
     * What is known of the case.
     *
     * @param period the one the decision opened; absent in cases from before periods were kept
     * @param placed whether she has a safe place, or waits for one
     * @param unaccompaniedMinor whether the second gate to a prepared return is open, which needs no finding
     */
    record Facts(Optional<ReflectionPeriod> period, boolean placed, boolean unaccompaniedMinor) {}

    static List<RevocationEffect> of(Facts facts) {
        Stream<RevocationEffect> inDenmark = Stream.of(
                        facts.period().map(RevocationEffects::period),
                        facts.placed() ? Optional.of(placement()) : Optional.<RevocationEffect>empty(),
                        Optional.of(offers()))
                .flatMap(Optional::stream);
        return Stream.concat(inDenmark, facts.unaccompaniedMinor() ? bySecondGate() : byFirstGate())
                .toList();
    }

    private static RevocationEffect period(ReflectionPeriod period) {
        String status = "period=" + period.status();
        return switch (period.status()) {
            case OFFERED, REQUESTED, DECLINED ->
                new RevocationEffect(
                        Consequence.PERIOD_NOT_GRANTED,
                        List.of(because("BR01_THE_ASSESSED_ARE_OFFERED_A_PERIOD", status)));
            case GRANTED ->
                new RevocationEffect(
                        Consequence.PERIOD_RUNS_ON,
                        List.of(
                                because("BR01_THE_ASSESSED_ARE_OFFERED_A_PERIOD", status),
                                because(
                                        "F14_ONLY_A_NAMED_PERSON_DECIDES_AGAINST_HER",
                                        "authority=" + period.basis().authority() + ",endDate=" + period.endDate())));
            case REFUSED, EXPIRED, ENDED_EARLY, SUPERSEDED ->
                new RevocationEffect(
                        Consequence.PERIOD_UNTOUCHED,
                        List.of(because("PROCESS_2_4_WHAT_IS_OVER_STAYS_AS_IT_WAS", status)));
        };
    }

    private static RevocationEffect placement() {
        return new RevocationEffect(
                Consequence.PLACEMENT_UNTOUCHED, List.of(because("I7_LODGING_NEEDS_NO_FINDING", "placement=true")));
    }

    private static RevocationEffect offers() {
        return new RevocationEffect(
                Consequence.RUNNING_OFFERS_UNTOUCHED, List.of(because("I7_SUPPORT_NEEDS_NO_FINDING", REVOKED)));
    }

    private static Stream<RevocationEffect> byFirstGate() {
        return Stream.of(
                new RevocationEffect(
                        Consequence.COUNSELLING_CLOSED,
                        List.of(because("F101_COUNSELLING_IS_OFFERED_TO_THE_ASSESSED", REVOKED))),
                new RevocationEffect(Consequence.APPLICATIONS_CLOSED, List.of(because(ASSESSED, REVOKED))),
                new RevocationEffect(Consequence.RETURN_ON_HOLD, List.of(because(ASSESSED, REVOKED))),
                new RevocationEffect(
                        Consequence.PAYMENTS_ON_HOLD,
                        List.of(because(ASSESSED, REVOKED), because("WHAT_IS_PAID_IS_NOT_TAKEN_BACK", REVOKED))));
    }

    private static Stream<RevocationEffect> bySecondGate() {
        return Stream.of(Consequence.APPLICATIONS_OPEN, Consequence.RETURN_UNTOUCHED, Consequence.PAYMENTS_UNTOUCHED)
                .map(kind -> new RevocationEffect(kind, List.of(because(MINORS, MINOR))));
    }

    private static Because because(String rule, String fact) {
        return new Because(rule, VERSION, fact, null);
    }
}
