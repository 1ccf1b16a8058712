package org.hjemvej.reintegration.payments;

import java.time.Duration;
import java.util.Optional;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.rules.RuleBroken;

/**
 * What both services answered before a release held anything of the person's. It counts for the agreement and the payee there
 * were when they were asked, and for some seconds; else they are asked anew.
 *
 * @param payeeVersion of the payee there was; none when nobody was named
 * @param refusal why no money may move by these answers
 * @param answeredAt of the clock that only measures, in nanoseconds
 */
record StandingFound(String agreementId, Optional<Long> payeeVersion, Optional<RuleBroken> refusal, long answeredAt) {

    private static final Duration COUNTS_FOR = Duration.ofSeconds(5);

    /** Refuses unless money may move by what was answered, under this agreement and to this payee. */
    void mustCount(String agreementNow, Payee payeeNow, long now) {
        if (!agreementId.equals(agreementNow) || !payeeVersion.equals(Optional.of(payeeNow.version()))) {
            throw InterfaceRule.CONCURRENT_CHANGE.broken();
        }
        if (now - answeredAt > COUNTS_FOR.toNanos()) {
            throw PaymentRule.STANDING_UNKNOWN.broken();
        }
        refusal.ifPresent(broken -> {
            throw broken;
        });
    }
}
