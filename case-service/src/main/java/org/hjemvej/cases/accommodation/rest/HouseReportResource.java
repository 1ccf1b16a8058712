package org.hjemvej.cases.accommodation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.accommodation.HouseReport;
import org.hjemvej.cases.accommodation.ReportOfHouse;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.jboss.resteasy.reactive.RestResponse;

/** What those who run a house tell of its residents. */
@Path("/v1/facilities/" + FacilityResource.CODE + "/reports")
@Tag(name = "Accommodation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HouseReportResource {

    private final ReportOfHouse report;
    private final Caller caller;

    HouseReportResource(ReportOfHouse report, Caller caller) {
        this.report = report;
        this.caller = caller;
    }

    /** What is told of whom. */
    @Schema(name = "NewHouseReport")
    public record Body(
            @Schema(
                    description = "The placement, by the number that CMM has told the house.",
                    examples = "L-4F8M2Q0T7V5B9D1H3K6N8R0S2W")
            @NotNull
            @Pattern(regexp = "L-[0-9A-Z]{26}")
            String placementId,

            @Schema(examples = "LEFT_WITHOUT_NOTICE") @NotNull
            HouseReport report) {}

    /** That it was received, and nothing more. */
    @Schema(name = "HouseReportReceipt")
    public record Receipt(
            @Schema(examples = "L-4F8M2Q0T7V5B9D1H3K6N8R0S2W")
            String placementId,

            @Schema(examples = "LEFT_WITHOUT_NOTICE") HouseReport report) {}

    @POST
    @Idempotent
    @RolesAllowed("shelter-worker")
    @Operation(
            operationId = "reportFromHouse",
            summary =
                    "Report from a house of your organisation that somebody has moved in, has left without notice or is back")
    @APIResponseSchema(
            value = Receipt.class,
            responseCode = "201",
            responseDescription = "It is recorded; of a child that has left others are told at once.")
    public RestResponse<Receipt> report(@PathParam("code") String code, @NotNull @Valid Body body) {
        report.run(code, body.placementId(), body.report(), caller.as("shelter-worker"));
        return Answers.created("/v1/facilities/" + code, new Receipt(body.placementId(), body.report()), 0);
    }
}
