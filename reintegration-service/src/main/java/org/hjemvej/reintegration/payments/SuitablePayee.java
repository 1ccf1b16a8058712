package org.hjemvej.reintegration.payments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;

/** Whether the money goes into hands it may go into, as the person is treated now and not as she was when they were named (F27). */
@ApplicationScoped
class SuitablePayee {

    private final Payees payees;
    private final PayeeSeal seal;

    SuitablePayee(Payees payees, PayeeSeal seal) {
        this.payees = payees;
        this.seal = seal;
    }

    /** Which wrong hands it would go into; nothing when they suit. Nobody named suits: that somebody must be is another rule. */
    Optional<WrongHands> wrongHands(PreparedReturn prepared) {
        return payees.findByIdOptional(prepared.ref())
                .flatMap(payee -> WrongHands.of(prepared.isOfChild(), kind(payee)));
    }

    void mustSuit(PreparedReturn prepared) {
        wrongHands(prepared).ifPresent(SuitablePayee::refuse);
    }

    void mustSuit(PreparedReturn prepared, Payee.Kind wanted) {
        WrongHands.of(prepared.isOfChild(), wanted).ifPresent(SuitablePayee::refuse);
    }

    private static void refuse(WrongHands hands) {
        throw hands.rule().broken();
    }

    /** Of those named before the kind was kept beside the seal only the seal knows it: it is opened for that once. */
    private Payee.Kind kind(Payee payee) {
        Payee.Kind known = payee.kind();
        if (known != null) {
            return known;
        }
        Payee.Kind found = seal.open(payee.programmeRef(), payee.sealed()).kind();
        payee.learn(found);
        return found;
    }
}
