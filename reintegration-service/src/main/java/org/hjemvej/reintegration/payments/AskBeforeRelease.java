package org.hjemvej.reintegration.payments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.hjemvej.platform.rules.RuleBroken;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;

/** Asks whether money may move in a return, while nothing of it is held: nobody else waits for the answers. */
@ApplicationScoped
class AskBeforeRelease {

    private final Standing standing;
    private final Payees payees;

    AskBeforeRelease(Standing standing, Payees payees) {
        this.standing = standing;
        this.payees = payees;
    }

    /** A refusal is found and not thrown: what else speaks against the release is said first. */
    StandingFound about(PreparedReturn prepared) {
        String agreement = agreementOf(prepared);
        Optional<Long> payee = payees.versionOf(prepared.ref());
        Optional<RuleBroken> refusal = refusal(agreement, prepared.caseHandle());
        return new StandingFound(agreement, payee, refusal, System.nanoTime());
    }

    /** Refuses unless the answers count for the return and the payee as they are now, both held. */
    void mustCount(StandingFound found, PreparedReturn prepared, Payee payee) {
        found.mustCount(agreementOf(prepared), payee, System.nanoTime());
    }

    private Optional<RuleBroken> refusal(String agreement, String caseHandle) {
        try {
            standing.requireAgreement(agreement);
            standing.requireConsent(caseHandle, ReleaseInstalment.CONSENT);
            return Optional.empty();
        } catch (RuleBroken broken) {
            return Optional.of(broken);
        }
    }

    private static String agreementOf(PreparedReturn prepared) {
        return Objects.requireNonNull(prepared.place().agreementId());
    }
}
