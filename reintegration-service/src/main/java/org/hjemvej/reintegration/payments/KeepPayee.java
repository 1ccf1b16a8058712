package org.hjemvej.reintegration.payments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Optional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.vault.Vault;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;
import org.hjemvej.reintegration.programme.ProgrammeVersion.Group;

/** Seals and opens who is paid. */
@ApplicationScoped
public class KeepPayee {

    private final Payees payees;
    private final PreparedReturns returns;
    private final Vault vault;
    private final Audit audit;
    private final ObjectMapper json;

    KeepPayee(Payees payees, PreparedReturns returns, Vault vault, Audit audit, ObjectMapper json) {
        this.payees = payees;
        this.returns = returns;
        this.vault = vault;
        this.audit = audit;
        this.json = json;
    }

    @Transactional
    public Payee record(String ref, ReturnReader reader, PayoutChannel channel, PayeeDetails details, Actor actor) {
        PreparedReturn prepared = returns.get(ref, reader);
        if (prepared.group() == Group.MINOR && details.kind() == Payee.Kind.PERSON) {
            throw PaymentRule.PAYEE_OF_A_CHILD.broken();
        }
        vault.createKey(ref);
        byte[] sealed = vault.seal(ref, place(ref), bytes(details));
        Payee payee = payees.findById(ref);
        if (payee == null) {
            payee = Payee.of(ref, channel, details.country(), sealed);
            payees.persist(payee);
        } else {
            payee.change(channel, details.country(), sealed);
        }
        payees.flush();
        audit.record(actor, "payee.record", prepared.caseHandle(), ref);
        return payee;
    }

    /** Opens the payee of a programme for one who must hand over the money. */
    @Transactional
    public Optional<PayeeDetails> read(String ref, String caseHandle, Actor actor) {
        Payee payee = payees.findById(ref);
        if (payee == null) {
            return Optional.empty();
        }
        audit.record(actor, "payee.read", caseHandle, ref);
        return Optional.of(details(vault.open(ref, place(ref), payee.sealed())));
    }

    private static Vault.Place place(String ref) {
        return new Vault.Place("payee", "sealed", ref);
    }

    private byte[] bytes(PayeeDetails details) {
        try {
            return json.writeValueAsBytes(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A payee could not be written");
        }
    }

    private PayeeDetails details(byte[] bytes) {
        try {
            return json.readValue(bytes, PayeeDetails.class);
        } catch (IOException e) {
            throw new IllegalStateException("A stored payee could not be read");
        }
    }
}
