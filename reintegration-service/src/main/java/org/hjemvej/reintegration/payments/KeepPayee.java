package org.hjemvej.reintegration.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;
import org.hjemvej.reintegration.preparedreturn.ReturnStatus;
import org.jspecify.annotations.Nullable;

/** Records who is paid, and opens it to who must hand the money over. */
@ApplicationScoped
public class KeepPayee {

    private final Payees payees;
    private final PayeeSeal seal;
    private final SuitablePayee suitable;
    private final CashInstalments instalments;
    private final InstalmentReleases releases;
    private final HoldInstalments holds;
    private final Standing standing;
    private final PreparedReturns returns;
    private final Audit audit;

    KeepPayee(
            Payees payees,
            PayeeSeal seal,
            SuitablePayee suitable,
            CashInstalments instalments,
            InstalmentReleases releases,
            HoldInstalments holds,
            Standing standing,
            PreparedReturns returns,
            Audit audit) {
        this.payees = payees;
        this.seal = seal;
        this.suitable = suitable;
        this.instalments = instalments;
        this.releases = releases;
        this.holds = holds;
        this.standing = standing;
        this.returns = returns;
        this.audit = audit;
    }

    /** What was held because the money would have gone into hands it may not go into is due again in the same transaction. */
    @Transactional
    public Payee record(
            String ref,
            ReturnReader reader,
            @Nullable ExpectedVersion expected,
            PayoutChannel channel,
            PayeeDetails details,
            Actor actor) {
        PreparedReturn prepared = returns.get(ref, reader);
        returns.takeFileAndReadAgain(prepared);
        prepared.status().mustNotBeOver(ReturnStatus.IN_REINTEGRATION);
        suitable.mustSuit(prepared, details.kind());
        byte[] sealed = seal.seal(ref, details);
        Payee payee = payees.findLocked(ref).orElse(null);
        if (payee == null) {
            payee = Payee.of(ref, channel, details, sealed);
            payees.persist(payee);
        } else {
            mustBeExpected(payee, expected);
            mustNotBeInUse(prepared, actor);
            payee.change(channel, details, sealed);
        }
        payees.flush();
        audit.record(actor, "payee.record", prepared.caseHandle(), ref);
        holds.settle(prepared, actor);
        return payee;
    }

    private static void mustBeExpected(Payee payee, @Nullable ExpectedVersion expected) {
        if (expected == null) {
            throw InterfaceRule.IF_MATCH_REQUIRED.broken();
        }
        expected.mustBe(payee.version());
    }

    /**
     * From the first release to the second the payee stays the same; what both have released goes to whom it was released for,
     * whoever is named afterwards. Only a payee that does not suit is changed in between: the first release was given for other
     * hands, so it does not count any more.
     */
    private void mustNotBeInUse(PreparedReturn prepared, Actor actor) {
        boolean suits = suitable.wrongHands(prepared).isEmpty();
        for (CashInstalment instalment : instalments.lockedOf(prepared.ref())) {
            if (!instalment.waitsForReleases() || releases.given(instalment) == 0) {
                continue;
            }
            if (suits) {
                throw PaymentRule.PAYEE_IN_USE.broken();
            }
            instalment.askForNewReleases();
            audit.record(actor, "instalment.release-void", prepared.caseHandle(), instalment.id());
        }
    }

    /** Opens whom a payout is for to one who must hand over the money, while the person agrees to that. */
    @Transactional
    public Optional<PayeeDetails> read(Payout payout, String caseHandle, Actor actor) {
        byte[] sealed = payout.sealedPayee();
        if (sealed == null || !standing.consentStands(caseHandle, ReleaseInstalment.CONSENT)) {
            return Optional.empty();
        }
        audit.record(actor, "payee.read", caseHandle, payout.programmeRef());
        return Optional.of(seal.open(payout.programmeRef(), sealed));
    }
}
