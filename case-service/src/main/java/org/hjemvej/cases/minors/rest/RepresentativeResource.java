package org.hjemvej.cases.minors.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.hjemvej.cases.minors.AppointRepresentative;
import org.hjemvej.cases.minors.EndReason;
import org.hjemvej.cases.minors.EndRepresentation;
import org.hjemvej.cases.minors.ReadRepresentative;
import org.hjemvej.cases.minors.Representative;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The personal representative of a child. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/representatives")
@Tag(name = "Representatives", description = "Who guards the interests of an unaccompanied child.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RepresentativeResource {

    private static final String ID = "{id: G-[0-9A-Z]{26}}";

    private final AppointRepresentative appoint;
    private final EndRepresentation end;
    private final ReadRepresentative read;
    private final Caller caller;

    RepresentativeResource(
            AppointRepresentative appoint, EndRepresentation end, ReadRepresentative read, Caller caller) {
        this.appoint = appoint;
        this.end = end;
        this.read = read;
        this.caller = caller;
    }

    /** An appointment as the appointing authority made it. */
    @Schema(name = "NewRepresentative")
    public record NewRepresentative(
            @Schema(
                    description = "Sealed. Not kept of a child that has refused every interview.",
                    examples = "Invented Representative",
                    maxLength = 200)
            @NotNull
            @SafeText
            @Size(max = 200)
            String name,

            @Schema(description = "Organisation that nominated.", examples = "RED_CROSS")
            @NotNull
            @Pattern(regexp = "[A-Z_]{2,40}")
            String organisation,

            @Schema(examples = "2026-11-20") @NotNull @PlausibleDate @NotInFuture
            LocalDate appointedOn,

            @Schema(examples = "AGREES") @NotNull Representative.ChildView childView) {}

    /** Why and when an appointment ends. */
    @Schema(name = "RepresentativeEnd")
    public record EndBody(
            @Schema(examples = "REPLACED") @NotNull EndedFor reason,

            @Schema(examples = "2026-11-25") @NotNull @PlausibleDate @NotInFuture
            LocalDate endedOn) {}

    /** The reasons a person may give; that there is no child any more is found by the age. */
    public enum EndedFor {
        REPLACED,
        RESIGNED,
        PARENT_HAS_TAKEN_OVER
    }

    /** The appointment without the name. */
    @Schema(name = "Representative")
    public record View(
            String id,
            String organisation,
            LocalDate appointedOn,
            Representative.ChildView childView,
            @Nullable LocalDate endedOn,
            @Nullable EndReason endReason) {

        static View of(Representative representative) {
            return new View(
                    representative.id(),
                    representative.organisation(),
                    representative.appointedOn(),
                    representative.childView(),
                    representative.endedOn(),
                    representative.endReason());
        }
    }

    /** The appointment with the name. */
    @Schema(name = "NamedRepresentative")
    public record NamedView(
            String id,

            @Schema(
                    description = "Null when the child refuses every interview: nobody keeps what leads to it.",
                    examples = "Invented Representative")
            @Nullable
            String name,

            String organisation,
            LocalDate appointedOn,
            Representative.ChildView childView,
            @Nullable LocalDate endedOn) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "appointRepresentative", summary = "Record the appointment of a personal representative")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The appointment is recorded.")
    public RestResponse<View> appoint(@PathParam("handle") String handle, @NotNull @Valid NewRepresentative body) {
        Representative representative = appoint.run(
                handle,
                CaseReader.of(caller),
                new AppointRepresentative.Appointment(
                        body.name(), body.organisation(), body.appointedOn(), body.childView()),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created(
                "/v1/cases/" + handle + "/representatives/" + representative.id(),
                View.of(representative),
                representative.version());
    }

    @GET
    @Path(ID)
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getRepresentative", summary = "Read who represents the child; every look is audited")
    public RestResponse<NamedView> get(@PathParam("handle") String handle, @PathParam("id") String id) {
        ReadRepresentative.Named found = read.run(handle, id, CaseReader.of(caller), caller.anyRole());
        Representative representative = found.representative();
        return Answers.ok(
                new NamedView(
                        representative.id(),
                        found.name(),
                        representative.organisation(),
                        representative.appointedOn(),
                        representative.childView(),
                        representative.endedOn()),
                representative.version());
    }

    @PUT
    @Path(ID + "/end")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "endRepresentative", summary = "Record that the appointment has ended")
    public RestResponse<View> end(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EndBody body) {
        Representative ended = end.run(
                new EndRepresentation.Step(
                        handle,
                        id,
                        CaseReader.of(caller),
                        ExpectedVersion.of(ifMatch),
                        caller.as("cmm-contact-person", "cmm-manager")),
                EndReason.valueOf(body.reason().name()),
                body.endedOn());
        return Answers.ok(View.of(ended), ended.version());
    }
}
