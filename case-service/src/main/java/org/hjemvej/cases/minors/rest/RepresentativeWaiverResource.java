package org.hjemvej.cases.minors.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.minors.RepresentativeWaiver;
import org.hjemvej.cases.minors.WaiveRepresentative;
import org.hjemvej.cases.minors.WaiverReason;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.jboss.resteasy.reactive.RestResponse;

/** Why a child has no representative. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/representative-waivers")
@Tag(name = "Representatives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RepresentativeWaiverResource {

    private final WaiveRepresentative waive;
    private final Caller caller;

    RepresentativeWaiverResource(WaiveRepresentative waive, Caller caller) {
        this.waive = waive;
        this.caller = caller;
    }

    /** The reason and its day. */
    @Schema(name = "NewRepresentativeWaiver")
    public record Body(
            @Schema(examples = "APPOINTMENT_PENDING") @NotNull
            WaiverReason reason,

            @Schema(examples = "2026-11-20") @NotNull @PlausibleDate @NotInFuture
            LocalDate since) {}

    /** A reason as it was recorded. */
    @Schema(name = "RepresentativeWaiver")
    public record View(String id, WaiverReason reason, LocalDate since) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "waiveRepresentative",
            summary =
                    "Record, with its day, why a child has no representative; without one or the other nothing is concluded")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The reason is recorded.")
    public RestResponse<View> waive(@PathParam("handle") String handle, @NotNull @Valid Body body) {
        RepresentativeWaiver waiver = waive.run(
                handle,
                CaseReader.of(caller),
                body.reason(),
                body.since(),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created(
                "/v1/cases/" + handle + "/child-protection", new View(waiver.id(), waiver.reason(), waiver.since()), 0);
    }
}
