package org.hjemvej.reintegration.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Optional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.reintegration.eligibility.ContactKnown;
import org.hjemvej.reintegration.eligibility.EligibilityFile;
import org.hjemvej.reintegration.preparedreturn.Hold;
import org.hjemvej.reintegration.preparedreturn.HoldMoved;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReturnNews;
import org.hjemvej.reintegration.preparedreturn.TreatmentMoved;

/**
 * What is due is not paid while the return is on hold, the person is missing, or cash would go into the wrong hands: of a child
 * itself, or of the guardian of who is an adult now. It is due again once none of it stands. What two persons have released
 * goes its way, and nothing paid is taken back. What falls due meanwhile is held on its day.
 */
@ApplicationScoped
class HoldInstalments {

    private final CashInstalments instalments;
    private final PreparedReturns returns;
    private final SuitablePayee payee;
    private final ReturnNews news;
    private final Audit audit;

    HoldInstalments(
            CashInstalments instalments, PreparedReturns returns, SuitablePayee payee, ReturnNews news, Audit audit) {
        this.instalments = instalments;
        this.returns = returns;
        this.payee = payee;
        this.news = news;
        this.audit = audit;
    }

    void follow(@Observes HoldMoved moved) {
        settle(moved.prepared(), moved.actor());
    }

    void treated(@Observes TreatmentMoved moved) {
        settle(moved.prepared(), moved.actor());
    }

    void known(@Observes ContactKnown known) {
        returns.living(known.caseHandle()).ifPresent(prepared -> settle(prepared, known.actor()));
    }

    /** Holds what is due, or lets it be due again, by what stands now. */
    void settle(PreparedReturn prepared, Actor actor) {
        Optional<InstalmentHoldReason> reason = standing(prepared);
        for (CashInstalment instalment : instalments.lockedOf(prepared.ref())) {
            if (reason.isPresent()) {
                hold(instalment, prepared, reason.get(), actor);
            } else {
                dueAgain(instalment, prepared, actor);
            }
        }
    }

    /**
     * Why nothing is paid in this return now; nothing when it is. Takes the person's file, as whoever learns of a change does
     * before it takes the instalments.
     */
    Optional<InstalmentHoldReason> standing(PreparedReturn prepared) {
        boolean missing = returns.takeFileAndReadAgain(prepared)
                .filter(EligibilityFile::isContactLost)
                .isPresent();
        Hold hold = prepared.hold();
        if (hold != null) {
            return Optional.of(InstalmentHoldReason.of(hold.holdReason()));
        }
        if (missing) {
            return Optional.of(InstalmentHoldReason.CONTACT_LOST);
        }
        return payee.wrongHands(prepared).map(WrongHands::holdReason);
    }

    /** Puts an instalment that is due on hold when something stands against paying it. */
    void hold(CashInstalment instalment, PreparedReturn prepared, Actor actor) {
        standing(prepared).ifPresent(reason -> hold(instalment, prepared, reason, actor));
    }

    private void hold(CashInstalment instalment, PreparedReturn prepared, InstalmentHoldReason reason, Actor actor) {
        if (!instalment.putOnHold(reason)) {
            return;
        }
        instalments.flush();
        news.tell(
                new PaymentEvent.InstalmentOnHold(
                        prepared.caseHandle(),
                        prepared.ref(),
                        instalment.id(),
                        instalment.sequence(),
                        Objects.requireNonNull(instalment.dueDate()),
                        reason),
                actor);
        audit.record(actor, "instalment.hold", prepared.caseHandle(), instalment.id());
    }

    private void dueAgain(CashInstalment instalment, PreparedReturn prepared, Actor actor) {
        if (!instalment.dueAgain()) {
            return;
        }
        instalments.flush();
        news.tell(
                new PaymentEvent.InstalmentDue(
                        prepared.caseHandle(),
                        prepared.ref(),
                        instalment.id(),
                        instalment.sequence(),
                        Objects.requireNonNull(instalment.dueDate())),
                actor);
        audit.record(actor, "instalment.due-again", prepared.caseHandle(), instalment.id());
    }
}
