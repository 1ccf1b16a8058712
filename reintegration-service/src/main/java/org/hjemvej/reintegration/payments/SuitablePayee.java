package org.hjemvej.reintegration.payments;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** Nobody named suits: that somebody must be is another rule. */
    boolean suits(PreparedReturn prepared) {
        return !prepared.isOfChild()
                || payees.findByIdOptional(prepared.ref())
                        .filter(payee -> isPaidItself(kind(payee)))
                        .isEmpty();
    }

    void mustSuit(PreparedReturn prepared) {
        if (!suits(prepared)) {
            throw PaymentRule.PAYEE_OF_A_CHILD.broken();
        }
    }

    void mustSuit(PreparedReturn prepared, Payee.Kind wanted) {
        if (prepared.isOfChild() && isPaidItself(wanted)) {
            throw PaymentRule.PAYEE_OF_A_CHILD.broken();
        }
    }

    private static boolean isPaidItself(Payee.Kind kind) {
        return kind == Payee.Kind.PERSON;
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
