package org.hjemvej.reintegration.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReturnNews;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;

/** Two persons of DRC finance release an instalment; the second release commits the intent to pay, and only then is it sent. */
@ApplicationScoped
public class ReleaseInstalment {

    /** What the person must agree to before a partner may know and pay her. */
    static final String CONSENT = "SHARE_PARTNER_IDENTITY";

    private final CashInstalments instalments;
    private final InstalmentReleases releases;
    private final Payouts payouts;
    private final Payees payees;
    private final SuitablePayee suitable;
    private final PreparedReturns returns;
    private final AskBeforeRelease ask;
    private final InstalmentFallsDue fallsDue;
    private final ReturnNews news;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    ReleaseInstalment(
            CashInstalments instalments,
            InstalmentReleases releases,
            Payouts payouts,
            Payees payees,
            SuitablePayee suitable,
            PreparedReturns returns,
            AskBeforeRelease ask,
            InstalmentFallsDue fallsDue,
            ReturnNews news,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.instalments = instalments;
        this.releases = releases;
        this.payouts = payouts;
        this.payees = payees;
        this.suitable = suitable;
        this.returns = returns;
        this.ask = ask;
        this.fallsDue = fallsDue;
        this.news = news;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives the first or the second release, whichever is missing. What it rests on is asked of the other services before
     * anything is held, so that nobody waits meanwhile, and counts only if it was asked about what is found under the locks.
     */
    @Transactional
    public CashInstalment run(String instalmentId, ReturnReader reader, Actor actor) {
        PreparedReturn prepared = returns.get(instalments.programmeOf(instalmentId), reader);
        StandingFound found = ask.about(prepared);
        returns.takeFileAndReadAgain(prepared);
        CashInstalment instalment = instalments.getLocked(instalmentId);
        fallsDue.fall(instalment, prepared, actor);
        prepared.mustNotBeOnHold();
        suitable.mustSuit(prepared);
        instalment.mustBeReleasable();
        Payee payee = payees.findLocked(prepared.ref()).orElseThrow(PaymentRule.PAYEE_MISSING::broken);
        List<InstalmentRelease> given = releases.of(instalment);
        if (given.stream().anyMatch(release -> release.person().equals(actor.id()))) {
            throw PaymentRule.RELEASE_BY_SAME_PERSON.broken();
        }
        ask.mustCount(found, prepared, payee);
        releases.persist(InstalmentRelease.of(instalment, given.size() + 1, actor.id(), clock.now()));
        audit.record(actor, "instalment.release-" + (given.size() + 1), prepared.caseHandle(), instalmentId);
        if (given.isEmpty()) {
            instalments.raiseVersion(instalment);
        } else {
            order(instalment, prepared, payee, actor);
        }
        instalments.flush();
        return instalment;
    }

    private void order(CashInstalment instalment, PreparedReturn prepared, Payee payee, Actor actor) {
        instalment.release();
        Payout payout = Payout.create(instalment, payouts.of(instalment.id()).size() + 1, payee, clock.now());
        payouts.persist(payout);
        String partner = prepared.place().partnerOrganisation().orElseThrow();
        news.tellAlsoPartners(
                new PaymentEvent.InstalmentReleased(
                        prepared.caseHandle(), instalment.id(), payout.id(), instalment.sequence(), partner),
                prepared.ref(),
                actor);
        outbox.publish(
                new PaymentEvent.PayoutOrdered(
                        prepared.ref(),
                        payout.id(),
                        instalment.sequence(),
                        payout.amount().currency().getCurrencyCode(),
                        payout.amount().minor()),
                actor);
    }
}
