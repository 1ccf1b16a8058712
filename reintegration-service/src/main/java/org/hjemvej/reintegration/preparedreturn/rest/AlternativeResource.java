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
import org.hjemvej.reintegration.preparedreturn.Alternative;
import org.hjemvej.reintegration.preparedreturn.ChooseAlternative;
import org.hjemvej.reintegration.preparedreturn.PrepareReturn;
import org.hjemvej.reintegration.preparedreturn.PreparedReturn;
import org.hjemvej.reintegration.preparedreturn.ReturnReader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the person chooses when no partner was found. */
@Path("/v1/prepared-returns")
@Tag(name = "Prepared returns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlternativeResource {

    private final ChooseAlternative choose;
    private final Caller caller;

    AlternativeResource(ChooseAlternative choose, Caller caller) {
        this.choose = choose;
        this.caller = caller;
    }

    /** The person's choice. */
    @Schema(name = "AlternativeChoice")
    public record Choice(@Schema(examples = "WAIT") @NotNull Alternative alternative) {}

    @PUT
    @Path("{ref: P-[0-9A-Z]{26}}/alternative")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "chooseAlternative",
            summary = "Record what the person chooses when no partner was found: wait, look again, other route, end")
    public RestResponse<ReturnView> choose(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Choice body) {
        PreparedReturn prepared = choose.run(
                new PrepareReturn.Step(
                        ref,
                        ReturnReader.of(caller),
                        ExpectedVersion.of(ifMatch),
                        caller.as("cmm-contact-person", "cmm-manager")),
                body.alternative());
        return Answers.ok(ReturnView.of(prepared, caller), prepared.version());
    }
}
