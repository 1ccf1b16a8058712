package org.hjemvej.cases.intake.rest;

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
import org.hjemvej.cases.intake.CountReferrals;
import org.hjemvej.cases.intake.ReferralStatus;
import org.hjemvej.cases.intake.SourceChannel;
import org.hjemvej.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Referrals counted. */
@Path("/v1/referrals")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
public class ReferralCountResource {

    private final CountReferrals count;
    private final Caller caller;

    ReferralCountResource(CountReferrals count, Caller caller) {
        this.count = count;
        this.caller = caller;
    }

    /** How many referrals of one channel are in one state. */
    @Schema(name = "ReferralCount")
    public record Cell(
            SourceChannel channel,
            ReferralStatus status,

            @Schema(description = "Absent when it is below the threshold.") @Nullable
            Long count) {}

    /** Referrals of a year, by the time of receipt in Denmark. */
    @Schema(name = "ReferralCounts")
    public record CountsView(
            @Schema(description = "The calendar year of receipt.", examples = "2026")
            int year,

            @Schema(description = "Counts below this are not told.")
            int threshold,

            List<Cell> items) {}

    @GET
    @Path("counts")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "countReferrals",
            summary = "Count the referrals of a year by channel and what became of them; small counts are not told")
    public CountsView counts(@QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year) {
        CountReferrals.Counts counts = count.run(year, caller.anyRole());
        return new CountsView(
                year,
                counts.threshold(),
                counts.cells().stream()
                        .map(each -> new Cell(each.channel(), each.status(), each.count()))
                        .toList());
    }
}
