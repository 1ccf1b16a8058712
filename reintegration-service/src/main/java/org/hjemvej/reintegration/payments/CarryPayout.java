package org.hjemvej.reintegration.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReturnNews;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;

/** A payout on its way: the instruction reaches the partner's inbox, the person attests the receipt. */
@ApplicationScoped
public class CarryPayout {

    private static final Actor PARTNER = Actor.system("partner.events");

    private final Payouts payouts;
    private final CashInstalments instalments;
    private final PreparedReturns returns;
    private final ReturnNews news;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    CarryPayout(
            Payouts payouts,
            CashInstalments instalments,
            PreparedReturns returns,
            ReturnNews news,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.payouts = payouts;
        this.instalments = instalments;
        this.returns = returns;
        this.news = news;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The partner has the instruction: SENT. A repeated message changes nothing. */
    @Transactional
    public void instructionReceived(String payoutId) {
        Payout payout = payouts.findById(payoutId);
        if (payout != null) {
            take(payout, returns.get(payout.programmeRef()).caseHandle(), PARTNER);
        }
    }

    /** The partner has the instruction, whoever says so first; a payout that is past that stays as it is. */
    private void take(Payout payout, String caseHandle, Actor actor) {
        if (!payout.sent(clock.now())) {
            return;
        }
        CashInstalment instalment = instalments.get(payout.instalmentId());
        instalment.sent();
        payouts.flush();
        news.tell(
                new PaymentEvent.InstalmentSent(caseHandle, instalment.id(), payout.id(), instalment.sequence()),
                actor);
        audit.record(actor, "payout.sent", caseHandle, payout.id());
    }

    /**
     * The person has the money: CONFIRMED. Who attests that has had the instruction, although the message that says so may
     * still be on its way: then the payout is SENT by it first.
     */
    @Transactional
    public Payout confirmReceipt(
            String payoutId,
            ReturnReader reader,
            ExpectedVersion expected,
            LocalDate receivedOn,
            Payout.Attestation attestation,
            Actor actor) {
        Payout payout = payouts.get(payoutId);
        PreparedReturn prepared = returns.get(payout.programmeRef(), reader, payout.isOnItsWay());
        expected.mustBe(payout.version());
        take(payout, prepared.caseHandle(), actor);
        payout.confirm(receivedOn, attestation, clock.today(), actor);
        CashInstalment instalment = instalments.get(payout.instalmentId());
        instalment.confirm();
        payouts.flush();
        news.tell(
                new PaymentEvent.InstalmentConfirmed(
                        prepared.caseHandle(), prepared.ref(), instalment.id(), payoutId, instalment.sequence()),
                actor);
        outbox.publish(
                new PaymentEvent.PayoutConfirmed(
                        prepared.ref(),
                        payoutId,
                        instalment.sequence(),
                        payout.amount().currency().getCurrencyCode(),
                        payout.amount().minor(),
                        receivedOn),
                actor);
        audit.record(actor, "payout.confirm", prepared.caseHandle(), payoutId);
        return payout;
    }
}
