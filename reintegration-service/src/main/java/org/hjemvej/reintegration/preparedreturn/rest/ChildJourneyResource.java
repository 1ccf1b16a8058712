package org.hjemvej.reintegration.preparedreturn.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.reintegration.preparedreturn.PrepareReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a child's journey needs beside everybody else's. */
@Path("/v1/prepared-returns/{ref: P-[0-9A-Z]{26}}/child-journey")
@Tag(name = "Prepared returns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildJourneyResource {

    private final PrepareReturn prepare;
    private final Caller caller;

    ChildJourneyResource(PrepareReturn prepare, Caller caller) {
        this.prepare = prepare;
        this.caller = caller;
    }

    /** Whether both are arranged; no names. */
    @Schema(name = "ChildJourneyBody")
    public record Body(
            @Schema(description = "Who receives the child is known by name to those who arrange it.", examples = "true")
            @NotNull
            Boolean receiverNamed,

            @Schema(description = "Somebody travels with the child.", examples = "true") @NotNull
            Boolean escortArranged) {}

    @PUT
    @RolesAllowed("hst-return-officer")
    @Operation(
            operationId = "arrangeChildJourney",
            summary = "Record that a child has a named receiver and an escort; without them it does not travel")
    public RestResponse<ReturnView> arrange(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Body body) {
        PreparedReturn prepared = prepare.arrangeChildJourney(
                new PrepareReturn.Step(
                        ref, ReturnReader.of(caller), ExpectedVersion.of(ifMatch), caller.as("hst-return-officer")),
                body.receiverNamed(),
                body.escortArranged());
        return Answers.ok(ReturnView.of(prepared, caller), prepared.version());
    }
}
