package org.hjemvej.reintegration.payments;

import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.rules.InterfaceRule;
import org.junit.jupiter.api.Test;

class StandingFoundTest {

    private static final String AGREEMENT = "X-1";
    private static final long ASKED = 1_000L;

    private static final StandingFound.Basis BASIS =
            new StandingFound.Basis(AGREEMENT, Optional.of(0L), Optional.of(4L));

    private final StandingFound found = new StandingFound(BASIS, Optional.empty(), ASKED);

    @Test
    void it_counts_for_the_agreement_the_payee_and_the_consent_that_were_asked_about() {
        found.mustCount(BASIS, ASKED);

        for (StandingFound.Basis other : List.of(
                new StandingFound.Basis("X-2", Optional.of(0L), Optional.of(4L)),
                new StandingFound.Basis(AGREEMENT, Optional.of(7L), Optional.of(4L)),
                new StandingFound.Basis(AGREEMENT, Optional.empty(), Optional.of(4L)),
                new StandingFound.Basis(AGREEMENT, Optional.of(0L), Optional.of(5L)),
                new StandingFound.Basis(AGREEMENT, Optional.of(0L), Optional.empty()))) {
            refusedBy(InterfaceRule.CONCURRENT_CHANGE, () -> found.mustCount(other, ASKED));
        }
    }

    @Test
    void it_counts_for_five_seconds() {
        found.mustCount(BASIS, ASKED + Duration.ofSeconds(5).toNanos());

        refusedBy(
                PaymentRule.STANDING_UNKNOWN,
                () -> found.mustCount(BASIS, ASKED + Duration.ofSeconds(5).toNanos() + 1));
    }

    @Test
    void a_no_stays_a_no() {
        StandingFound refused = new StandingFound(BASIS, Optional.of(PaymentRule.CONSENT_TAKEN_BACK.broken()), ASKED);

        refusedBy(PaymentRule.CONSENT_TAKEN_BACK, () -> refused.mustCount(BASIS, ASKED));
    }
}
