package org.hjemvej.cases.reflection.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.hjemvej.cases.reflection.ExtendReflectionPeriod;
import org.hjemvej.cases.reflection.ExtensionGround;
import org.hjemvej.cases.reflection.FileFromHouse;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.jboss.resteasy.reactive.RestResponse;

/** Requests for more days that a resident has handed to those who run her house. */
@Path("/v1/facilities/{code: F-[0-9A-Z]{26}}/extension-requests")
@Tag(name = "Reflection periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HouseExtensionResource {

    private static final int LONGEST = 366;

    private final FileFromHouse file;
    private final Caller caller;

    HouseExtensionResource(FileFromHouse file, Caller caller) {
        this.file = file;
        this.caller = caller;
    }

    /** What she asks for, and when the house had it. */
    @Schema(name = "HouseExtensionRequest")
    public record Body(
            @Schema(
                    description = "The placement, by the number that CMM has told the house.",
                    examples = "L-4F8M2Q0T7V5B9D1H3K6N8R0S2W")
            @NotNull
            @Pattern(regexp = "L-[0-9A-Z]{26}")
            String placementId,

            @Schema(description = "Days to add to the total.", examples = "30") @NotNull @Min(1) @Max(LONGEST)
            Integer days,

            @Schema(examples = "SPECIAL_REASONS") @NotNull ExtensionGround ground,

            @Schema(
                    description =
                            "The day on which the house received it; it counts as filed on that day, also when her period has expired meanwhile.",
                    examples = "2026-11-24")
            @NotNull
            @PlausibleDate
            @NotInFuture
            LocalDate receivedOn) {}

    /** That it was received, and nothing more. */
    @Schema(name = "HouseExtensionReceipt")
    public record Receipt(
            @Schema(examples = "L-4F8M2Q0T7V5B9D1H3K6N8R0S2W")
            String placementId,

            @Schema(examples = "2026-11-24") LocalDate receivedOn) {}

    @POST
    @Idempotent
    @RolesAllowed("shelter-worker")
    @Operation(
            operationId = "fileExtensionFromHouse",
            summary = "Forward that somebody who lives or lived in a house of your organisation asks for more days")
    @APIResponseSchema(
            value = Receipt.class,
            responseCode = "201",
            responseDescription = "The request waits for the authority of her period.")
    public RestResponse<Receipt> forward(@PathParam("code") String code, @NotNull @Valid Body body) {
        file.run(
                code,
                body.placementId(),
                new ExtendReflectionPeriod.Asked(body.days(), body.ground(), body.receivedOn()),
                caller.as("shelter-worker"));
        return Answers.created("/v1/facilities/" + code, new Receipt(body.placementId(), body.receivedOn()), 0);
    }
}
