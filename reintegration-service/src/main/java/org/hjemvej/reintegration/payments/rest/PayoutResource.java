package org.hjemvej.reintegration.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.reintegration.money.MoneyView;
import org.hjemvej.reintegration.payments.CarryPayout;
import org.hjemvej.reintegration.payments.KeepPayee;
import org.hjemvej.reintegration.payments.Payee;
import org.hjemvej.reintegration.payments.PayeeDetails;
import org.hjemvej.reintegration.payments.Payout;
import org.hjemvej.reintegration.payments.PayoutChannel;
import org.hjemvej.reintegration.payments.PayoutStatus;
import org.hjemvej.reintegration.payments.Payouts;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Payouts as the partner carries them. */
@Path("/v1/payouts/{id: U-[0-9A-Z]{26}}")
@Tag(name = "Payouts", description = "One attempt to pay one instalment: sent to the partner, attested by the person.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PayoutResource {

    private final CarryPayout carry;
    private final KeepPayee payees;
    private final Payouts payouts;
    private final PreparedReturns returns;
    private final Caller caller;
    private final Audit audit;

    PayoutResource(
            CarryPayout carry, KeepPayee payees, Payouts payouts, PreparedReturns returns, Caller caller, Audit audit) {
        this.carry = carry;
        this.payees = payees;
        this.payouts = payouts;
        this.returns = returns;
        this.caller = caller;
        this.audit = audit;
    }

    /** The attested receipt. */
    @Schema(name = "Receipt")
    public record Receipt(
            @Schema(examples = "2027-01-12") @NotNull @PlausibleDate
            LocalDate receivedOn,

            @Schema(examples = "SIGNATURE") @NotNull Payout.Attestation attestation) {}

    /** Who is paid. */
    @Schema(name = "PayeeDetails")
    public record PayeeView(Payee.Kind kind, String name, String town, String country) {}

    /** A payout; the payee is shown to who must hand over the money. */
    @Schema(name = "Payout")
    public record View(
            String id,
            String instalmentId,
            String programmeRef,
            int attempt,
            PayoutStatus status,
            PayoutChannel channel,
            MoneyView amount,
            @Nullable LocalDate receivedOn,
            Payout.@Nullable Attestation attestation,
            @Nullable PayeeView payee) {

        static View of(Payout payout, @Nullable PayeeDetails payee) {
            return new View(
                    payout.id(),
                    payout.instalmentId(),
                    payout.programmeRef(),
                    payout.attempt(),
                    payout.status(),
                    payout.channel(),
                    MoneyView.of(payout.amount()),
                    payout.receivedOn(),
                    payout.attestation(),
                    payee == null ? null : new PayeeView(payee.kind(), payee.name(), payee.town(), payee.country()));
        }
    }

    @GET
    @Transactional
    @RolesAllowed({"partner-caseworker", "drc-adviser", "drc-finance"})
    @Operation(operationId = "getPayout", summary = "Read a payout; the partner also reads whom to pay")
    public RestResponse<View> get(@PathParam("id") String id) {
        Payout payout = payouts.get(id);
        PreparedReturn prepared = returns.get(payout.programmeRef(), ReturnReader.of(caller), payout.isOnItsWay());
        audit.record(caller.anyRole(), "payout.read", prepared.caseHandle(), id);
        PayeeDetails payee = caller.has("partner-caseworker")
                ? payees.read(payout, prepared.caseHandle(), caller.anyRole())
                        .orElseThrow(InterfaceRule.NOT_FOUND::broken)
                : null;
        return Answers.ok(View.of(payout, payee), payout.version());
    }

    @PUT
    @Path("receipt")
    @RolesAllowed("partner-caseworker")
    @Operation(operationId = "confirmReceipt", summary = "Confirm that the person has the money, with her attestation")
    public RestResponse<View> receipt(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Receipt body) {
        Payout payout = carry.confirmReceipt(
                id,
                ReturnReader.of(caller),
                ExpectedVersion.of(ifMatch),
                body.receivedOn(),
                body.attestation(),
                caller.inPersonAs("partner-caseworker"));
        return Answers.ok(View.of(payout, null), payout.version());
    }
}
