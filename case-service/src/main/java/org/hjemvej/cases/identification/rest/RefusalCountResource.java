package org.hjemvej.cases.identification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.identification.CountRefusals;
import org.hjemvej.cases.intake.SourceChannel;
import org.hjemvej.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Refused interviews, counted by the channel of the referral. */
@Path("/v1/interview-refusals")
@Tag(name = "Identifications")
@Produces(MediaType.APPLICATION_JSON)
public class RefusalCountResource {

    private final CountRefusals count;
    private final Caller caller;

    RefusalCountResource(CountRefusals count, Caller caller) {
        this.count = count;
        this.caller = caller;
    }

    /** How many of one channel refused. */
    @Schema(name = "RefusalCount")
    public record Cell(
            SourceChannel channel,

            @Schema(description = "Absent when it is below the threshold.") @Nullable
            Long count) {}

    /** Refusals of a year. */
    @Schema(name = "RefusalCounts")
    public record CountsView(
            @Schema(description = "The calendar year of the refusal in Denmark.", examples = "2026")
            int year,

            @Schema(description = "Counts below this are not told.")
            int threshold,

            List<Cell> items) {}

    @GET
    @Path("counts")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "countInterviewRefusals",
            summary = "Count the interviews refused after a case was opened, by channel; small counts are not told")
    public CountsView counts(@QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year) {
        CountRefusals.Counts counts = count.run(year, caller.anyRole());
        return new CountsView(
                year,
                counts.threshold(),
                counts.cells().stream()
                        .map(each -> new Cell(each.channel(), each.count()))
                        .toList());
    }
}
