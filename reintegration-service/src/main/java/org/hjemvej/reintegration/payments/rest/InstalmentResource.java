package org.hjemvej.reintegration.payments.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.reintegration.payments.CashInstalment;
import org.hjemvej.reintegration.payments.CashInstalments;
import org.hjemvej.reintegration.payments.InstalmentReleases;
import org.hjemvej.reintegration.payments.Payouts;
import org.hjemvej.reintegration.payments.ReleaseInstalment;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturns;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;
import org.jboss.resteasy.reactive.RestResponse;

/** One cash instalment and its release. */
@Path("/v1/instalments/{id: N-[0-9A-Z]{26}}")
@Tag(name = "Cash instalments", description = "Five parts after entry; released by two persons, each paid once.")
@Produces(MediaType.APPLICATION_JSON)
public class InstalmentResource {

    private final ReleaseInstalment release;
    private final CashInstalments instalments;
    private final InstalmentReleases releases;
    private final Payouts payouts;
    private final PreparedReturns returns;
    private final Caller caller;
    private final Audit audit;

    InstalmentResource(
            ReleaseInstalment release,
            CashInstalments instalments,
            InstalmentReleases releases,
            Payouts payouts,
            PreparedReturns returns,
            Caller caller,
            Audit audit) {
        this.release = release;
        this.instalments = instalments;
        this.releases = releases;
        this.payouts = payouts;
        this.returns = returns;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Transactional
    @RolesAllowed({"drc-finance", "drc-adviser"})
    @Operation(operationId = "getInstalment", summary = "Read an instalment")
    public RestResponse<InstalmentView> get(@PathParam("id") String id) {
        CashInstalment instalment = instalments.get(id);
        PreparedReturn prepared = returns.get(instalment.programmeRef(), ReturnReader.of(caller));
        audit.record(caller.anyRole(), "instalment.read", prepared.caseHandle(), id);
        return Answers.ok(InstalmentView.of(instalment, releases, payouts), instalment.version());
    }

    @POST
    @Path("releases")
    @Idempotent
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("drc-finance")
    @Operation(
            operationId = "releaseInstalment",
            summary = "Give the first or second release, in person; two different persons")
    @APIResponseSchema(
            value = InstalmentView.class,
            responseCode = "201",
            responseDescription = "The release is given; with the second one the payout is ordered.")
    public RestResponse<InstalmentView> release(@PathParam("id") String id) {
        CashInstalment instalment = release.run(id, ReturnReader.of(caller), caller.inPersonAs("drc-finance"));
        return Answers.created(
                "/v1/instalments/" + id, InstalmentView.of(instalment, releases, payouts), instalment.version());
    }
}
