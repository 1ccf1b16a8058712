package org.hjemvej.cases.accommodation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.accommodation.OverrideSuitability;
import org.hjemvej.cases.accommodation.PlacementReader;
import org.hjemvej.cases.accommodation.SuitabilityOverride;
import org.hjemvej.cases.accommodation.ThreatOverrideReason;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Decisions by which somebody lives where a threat to her is known. */
@Path("/v1/placements/" + PlacementResource.ID + "/suitability-overrides")
@Tag(name = "Accommodation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SuitabilityOverrideResource {

    private static final String OVERRIDE = "{overrideId: O-[0-9A-Z]{26}}";

    private final OverrideSuitability overrides;
    private final Caller caller;

    SuitabilityOverrideResource(OverrideSuitability overrides, Caller caller) {
        this.overrides = overrides;
        this.caller = caller;
    }

    /** In which facility she may be in spite of a threat, and why. */
    @Schema(name = "NewSuitabilityOverride")
    public record NewOverride(
            @Schema(description = "The facility.", examples = "F-VKCQR418GZ3JACRZGJA74JFVCG")
            @NotNull
            @Pattern(regexp = "F-[0-9A-Z]{26}")
            String facility,

            @Schema(examples = "NO_SAFER_PLACE") @NotNull ThreatOverrideReason reasonCode,

            @Schema(
                    description = "The reason in words; sealed, shown one at a time to CMM only.",
                    examples = "An invented reason.",
                    maxLength = 4000)
            @NotNull
            @SafeText
            @Size(max = 4000)
            String reason) {}

    /** A decision; its reason in words is in the single reading only. */
    @Schema(name = "SuitabilityOverride")
    public record View(
            @Schema(examples = "O-4F8M2Q0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(
                    description = "Absent when it is forgotten where she lived.",
                    examples = "F-VKCQR418GZ3JACRZGJA74JFVCG")
            @Nullable
            String facility,

            @Schema(examples = "NO_SAFER_PLACE") ThreatOverrideReason reasonCode,

            @Schema(description = "Opaque id of the officer who decided.")
            String decidedBy,

            @Schema(description = "Code of the authority.", examples = "CMM")
            String organisation,

            Instant decidedAt,

            @Schema(description = "Absent in lists.") @Nullable
            String reason) {

        static View of(SuitabilityOverride decided, @Nullable String reason) {
            return new View(
                    decided.id(),
                    decided.facility(),
                    decided.reasonCode(),
                    decided.decidedBy(),
                    decided.organisation(),
                    decided.decidedAt(),
                    reason);
        }
    }

    /** A page of decisions. */
    @Schema(name = "SuitabilityOverrides")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "overrideSuitability",
            summary =
                    "Decide, as a named officer with a reason, that a person lives in a facility where a threat is known")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "Who waited has a place there; who was there stays.")
    public RestResponse<View> decide(@PathParam("id") String id, @NotNull @Valid NewOverride body) {
        SuitabilityOverride decided = overrides.run(
                id,
                new OverrideSuitability.Wanted(body.facility(), body.reasonCode(), body.reason()),
                PlacementReader.of(caller),
                caller.inPersonAs("cmm-manager", "udl-assessor"));
        return Answers.created(
                "/v1/placements/" + id + "/suitability-overrides/" + decided.id(), View.of(decided, null), 0);
    }

    @GET
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "listSuitabilityOverrides",
            summary = "List the decisions by which somebody lives where a threat is known, oldest first")
    public ListView list(
            @PathParam("id") String id,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        return overrides
                .readPage(
                        id,
                        PlacementReader.of(caller),
                        PageAfter.of(cursor, limit),
                        caller.as("cmm-contact-person", "cmm-manager"))
                .shown(each -> View.of(each, null), ListView::new);
    }

    @GET
    @Path(OVERRIDE)
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "getSuitabilityOverride",
            summary = "Read such a decision with its reason; every look is audited")
    public RestResponse<View> get(@PathParam("id") String id, @PathParam("overrideId") String overrideId) {
        OverrideSuitability.Explained found = overrides.read(
                id, overrideId, PlacementReader.of(caller), caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.ok(View.of(found.override(), found.reason()), 0);
    }
}
