package org.hjemvej.reintegration.payments;

import java.time.Duration;
import java.util.Optional;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.rules.RuleBroken;

/**
 * What both services answered before a release held anything of the person's. It counts for what they were asked about, and
 * for some seconds; else they are asked anew.
 *
 * @param refusal why no money may move by these answers
 * @param askedAt of the clock that only measures, in nanoseconds
 */
record StandingFound(Basis basis, Optional<RuleBroken> refusal, long askedAt) {

    private static final Duration COUNTS_FOR = Duration.ofSeconds(5);

    /**
     * What was asked about.
     *
     * @param payeeVersion of the payee; none when nobody is named
     * @param consentHeard number of the last message about the consent; none before the first
     */
    record Basis(String agreementId, Optional<Long> payeeVersion, Optional<Long> consentHeard) {}

    /** Refuses unless money may move by what was answered, on the basis there is now. */
    void mustCount(Basis now, long nanos) {
        if (!basis.equals(now)) {
            throw InterfaceRule.CONCURRENT_CHANGE.broken();
        }
        if (nanos - askedAt > COUNTS_FOR.toNanos()) {
            throw PaymentRule.STANDING_UNKNOWN.broken();
        }
        refusal.ifPresent(broken -> {
            throw broken;
        });
    }
}
