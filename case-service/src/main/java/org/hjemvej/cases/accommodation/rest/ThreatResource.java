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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.hjemvej.cases.accommodation.FacilityThreat;
import org.hjemvej.cases.accommodation.KeepThreats;
import org.hjemvej.cases.accommodation.ThreatKind;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** In which houses a person is in danger. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/threats")
@Tag(name = "Accommodation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ThreatResource {

    private static final String ID = "{id: M-[0-9A-Z]{26}}";

    private final KeepThreats threats;
    private final Caller caller;

    ThreatResource(KeepThreats threats, Caller caller) {
        this.threats = threats;
        this.caller = caller;
    }

    /** Where she is in danger, and from what: codes only. */
    @Schema(name = "NewThreat")
    public record NewThreat(
            @Schema(description = "The facility.", examples = "F-VKCQR418GZ3JACRZGJA74JFVCG")
            @NotNull
            @Pattern(regexp = "F-[0-9A-Z]{26}")
            String facility,

            @Schema(examples = "NETWORK_NEARBY") @NotNull ThreatKind kind) {}

    /** A threat to one person in one facility. */
    @Schema(name = "Threat")
    public record View(
            @Schema(examples = "M-4F8M2Q0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(examples = "F-VKCQR418GZ3JACRZGJA74JFVCG")
            String facility,

            @Schema(examples = "NETWORK_NEARBY") ThreatKind kind,

            @Schema(description = "Opaque id of who recorded it.")
            String recordedBy,

            Instant recordedAt,

            @Schema(description = "Absent as long as it holds.") @Nullable
            Instant endedAt) {

        static View of(FacilityThreat threat) {
            return new View(
                    threat.id(),
                    threat.facility(),
                    threat.kind(),
                    threat.recordedBy(),
                    threat.recordedAt(),
                    threat.endedAt());
        }
    }

    /** A page of threats. */
    @Schema(name = "Threats")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "recordThreat",
            summary = "Record that a person is in danger in a facility; a place that is held for her there is given up")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "The facility is not given to her from now on.")
    public RestResponse<View> record(@PathParam("handle") String handle, @NotNull @Valid NewThreat body) {
        FacilityThreat threat = threats.record(
                handle,
                CaseReader.of(caller),
                body.facility(),
                body.kind(),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created("/v1/cases/" + handle + "/threats/" + threat.id(), View.of(threat), threat.version());
    }

    @PUT
    @Path(ID + "/end")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "endThreat", summary = "Record that a person is not in danger in that facility any more")
    public RestResponse<View> end(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        FacilityThreat threat = threats.end(
                handle,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.ok(View.of(threat), threat.version());
    }

    @GET
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "listThreats", summary = "List the threats to a person, ended or not, oldest first")
    public ListView list(
            @PathParam("handle") String handle,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        return threats.readPage(
                        handle,
                        CaseReader.of(caller),
                        PageAfter.of(cursor, limit),
                        caller.as("cmm-contact-person", "cmm-manager"))
                .shown(View::of, ListView::new);
    }

    @GET
    @Path(ID)
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getThreat", summary = "Read a threat to a person")
    public RestResponse<View> get(@PathParam("handle") String handle, @PathParam("id") String id) {
        FacilityThreat threat =
                threats.read(handle, id, CaseReader.of(caller), caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.ok(View.of(threat), threat.version());
    }
}
