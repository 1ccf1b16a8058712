package org.hjemvej.reintegration.payments;

import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Duration;
import java.util.Optional;
import org.hjemvej.platform.rules.InterfaceRule;
import org.junit.jupiter.api.Test;

class StandingFoundTest {

    private static final String AGREEMENT = "X-1";
    private static final long ANSWERED = 1_000L;

    private final Payee payee = Payee.of(
            "P-1",
            PayoutChannel.PARTNER_CASH,
            new PayeeDetails(Payee.Kind.PERSON, "Invented Person", "Lagos", "NG"),
            new byte[] {1});
    private final StandingFound found =
            new StandingFound(AGREEMENT, Optional.of(payee.version()), Optional.empty(), ANSWERED);

    @Test
    void it_counts_for_the_agreement_and_the_payee_that_were_asked_about() {
        found.mustCount(AGREEMENT, payee, ANSWERED);

        refusedBy(InterfaceRule.CONCURRENT_CHANGE, () -> found.mustCount("X-2", payee, ANSWERED));
        refusedBy(
                InterfaceRule.CONCURRENT_CHANGE,
                () -> new StandingFound(AGREEMENT, Optional.of(7L), Optional.empty(), ANSWERED)
                        .mustCount(AGREEMENT, payee, ANSWERED));
        refusedBy(
                InterfaceRule.CONCURRENT_CHANGE,
                () -> new StandingFound(AGREEMENT, Optional.empty(), Optional.empty(), ANSWERED)
                        .mustCount(AGREEMENT, payee, ANSWERED));
    }

    @Test
    void it_counts_for_five_seconds() {
        found.mustCount(AGREEMENT, payee, ANSWERED + Duration.ofSeconds(5).toNanos());

        refusedBy(
                PaymentRule.STANDING_UNKNOWN,
                () -> found.mustCount(
                        AGREEMENT, payee, ANSWERED + Duration.ofSeconds(5).toNanos() + 1));
    }

    @Test
    void a_no_stays_a_no() {
        StandingFound refused = new StandingFound(
                AGREEMENT,
                Optional.of(payee.version()),
                Optional.of(PaymentRule.CONSENT_TAKEN_BACK.broken()),
                ANSWERED);

        refusedBy(PaymentRule.CONSENT_TAKEN_BACK, () -> refused.mustCount(AGREEMENT, payee, ANSWERED));
    }
}
