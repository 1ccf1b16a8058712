package org.hjemvej.reintegration.payments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.hjemvej.platform.rules.RuleBroken;
import org.hjemvej.reintegration.eligibility.ConsentCopies;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;

/** Asks whether money may move in a return, while nothing of it is held: nobody else waits for the answers. */
@ApplicationScoped
class AskBeforeRelease {

    private final Standing standing;
    private final Payees payees;
    private final ConsentCopies consents;

    AskBeforeRelease(Standing standing, Payees payees, ConsentCopies consents) {
        this.standing = standing;
        this.payees = payees;
        this.consents = consents;
    }

    /** A refusal is found and not thrown: what else speaks against the release is said first. */
    StandingFound about(PreparedReturn prepared) {
        long askedAt = System.nanoTime();
        StandingFound.Basis basis = basis(prepared, payees.versionOf(prepared.ref()));
        return new StandingFound(basis, refusal(basis.agreementId(), prepared.caseHandle()), askedAt);
    }

    /** Refuses unless the answers count for the return and the payee as they are now, both held. */
    void mustCount(StandingFound found, PreparedReturn prepared, Payee payee) {
        found.mustCount(basis(prepared, Optional.of(payee.version())), System.nanoTime());
    }

    private StandingFound.Basis basis(PreparedReturn prepared, Optional<Long> payeeVersion) {
        return new StandingFound.Basis(
                Objects.requireNonNull(prepared.place().agreementId()),
                payeeVersion,
                consents.lastHeard(prepared.caseHandle(), ReleaseInstalment.CONSENT));
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
}
