package org.hjemvej.reintegration.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.reintegration.money.MoneyView;
import org.hjemvej.reintegration.payments.Balance;
import org.hjemvej.reintegration.payments.CashInstalments;
import org.hjemvej.reintegration.payments.InstalmentReleases;
import org.hjemvej.reintegration.payments.Payouts;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;

/** The money of one programme: its instalments and balance. */
@Path("/v1/prepared-returns/{ref: P-[0-9A-Z]{26}}")
@Tag(name = "Cash instalments", description = "Five parts after entry; released by two persons, each paid once.")
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeMoneyResource {

    private final CashInstalments instalments;
    private final InstalmentReleases releases;
    private final Payouts payouts;
    private final PreparedReturns returns;
    private final Caller caller;
    private final Audit audit;

    ProgrammeMoneyResource(
            CashInstalments instalments,
            InstalmentReleases releases,
            Payouts payouts,
            PreparedReturns returns,
            Caller caller,
            Audit audit) {
        this.instalments = instalments;
        this.releases = releases;
        this.payouts = payouts;
        this.returns = returns;
        this.caller = caller;
        this.audit = audit;
    }

    /** All instalments of a return. */
    @Schema(name = "Instalments")
    public record ListView(List<InstalmentView> items) {}

    /** What was granted and where it stands, in the currency of the grant. */
    @Schema(name = "Balance")
    public record BalanceView(
            MoneyView granted,
            MoneyView underWay,
            MoneyView confirmed,
            MoneyView outstanding,

            @Schema(description = "Not paid any more, because the programme has ended before.")
            MoneyView cancelled) {

        static BalanceView of(Balance balance) {
            return new BalanceView(
                    MoneyView.of(balance.granted()),
                    MoneyView.of(balance.underWay()),
                    MoneyView.of(balance.confirmed()),
                    MoneyView.of(balance.outstanding()),
                    MoneyView.of(balance.cancelled()));
        }
    }

    @GET
    @Path("instalments")
    @Transactional
    @RolesAllowed({
        "drc-finance",
        "drc-adviser",
        "hst-return-officer",
        "cmm-contact-person",
        "cmm-manager",
        "partner-caseworker"
    })
    @Operation(operationId = "listInstalments", summary = "List the instalments of a return")
    public ListView list(@PathParam("ref") String ref) {
        PreparedReturn prepared = returns.get(ref, ReturnReader.of(caller));
        audit.record(caller.anyRole(), "instalment.list", prepared.caseHandle(), ref);
        return new ListView(InstalmentView.of(instalments.of(ref), releases, payouts));
    }

    @GET
    @Path("balance")
    @Transactional
    @RolesAllowed({"drc-finance", "drc-adviser", "hst-return-officer", "cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getBalance", summary = "Read what was granted, is under way, confirmed and outstanding")
    public BalanceView balance(@PathParam("ref") String ref) {
        PreparedReturn prepared = returns.get(ref, ReturnReader.of(caller));
        Balance balance = Balance.of(instalments.of(ref)).orElseThrow(InterfaceRule.NOT_FOUND::broken);
        audit.record(caller.anyRole(), "balance.read", prepared.caseHandle(), ref);
        return BalanceView.of(balance);
    }
}
