package org.hjemvej.reintegration.payments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Optional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.vault.Vault;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;
import org.jspecify.annotations.Nullable;

/** Seals and opens who is paid. */
@ApplicationScoped
public class KeepPayee {

    private final Payees payees;
    private final CashInstalments instalments;
    private final InstalmentReleases releases;
    private final Standing standing;
    private final PreparedReturns returns;
    private final Vault vault;
    private final Audit audit;
    private final ObjectMapper json;

    KeepPayee(
            Payees payees,
            CashInstalments instalments,
            InstalmentReleases releases,
            Standing standing,
            PreparedReturns returns,
            Vault vault,
            Audit audit,
            ObjectMapper json) {
        this.payees = payees;
        this.instalments = instalments;
        this.releases = releases;
        this.standing = standing;
        this.returns = returns;
        this.vault = vault;
        this.audit = audit;
        this.json = json;
    }

    @Transactional
    public Payee record(
            String ref,
            ReturnReader reader,
            @Nullable String ifMatch,
            PayoutChannel channel,
            PayeeDetails details,
            Actor actor) {
        PreparedReturn prepared = returns.get(ref, reader);
        if (prepared.isOfChild() && details.kind() == Payee.Kind.PERSON) {
            throw PaymentRule.PAYEE_OF_A_CHILD.broken();
        }
        vault.createKey(ref);
        byte[] sealed = vault.seal(ref, place(ref), bytes(details));
        Payee payee = payees.findLocked(ref).orElse(null);
        if (payee == null) {
            payee = Payee.of(ref, channel, details.country(), sealed);
            payees.persist(payee);
        } else {
            ExpectedVersion.of(ifMatch).mustBe(payee.version());
            mustNotBeInUse(ref);
            payee.change(channel, details.country(), sealed);
        }
        payees.flush();
        audit.record(actor, "payee.record", prepared.caseHandle(), ref);
        return payee;
    }

    /** From the first release on the payee stays the same until that payout is settled. */
    private void mustNotBeInUse(String ref) {
        boolean inUse = instalments.of(ref).stream()
                .filter(instalment -> instalment.status() != InstalmentStatus.CONFIRMED)
                .anyMatch(instalment -> releases.given(instalment.id()) > 0);
        if (inUse) {
            throw PaymentRule.PAYEE_IN_USE.broken();
        }
    }

    /** Opens the payee of a programme for one who must hand over the money, while the person agrees to that. */
    @Transactional
    public Optional<PayeeDetails> read(String ref, String caseHandle, Actor actor) {
        Payee payee = payees.findById(ref);
        if (payee == null || !standing.consentStands(caseHandle, ReleaseInstalment.CONSENT)) {
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
